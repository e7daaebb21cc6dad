import { version } from '../../package.json';
import { shownNow } from '../../src/main/clock';
import { err, ok, type Result } from '../../src/domain/result';
import { failureText } from '../../src/texts/failures.id';
import type { AddInSession } from '../add-in/session';
import { openedCopy, sendFrom } from '../sending/sending-session';
import { texts } from './texts.id';

export interface SentFile {
  readonly bytes: Uint8Array;
  /** What the sender would call it. */
  readonly fileName: string;
}

/** Kirim, as a person runs it who takes what is offered. */
export async function sendCopy(addIn: AddInSession): Promise<Result<SentFile, string>> {
  const sent = await sendFrom(addIn, { sentAt: shownNow(), addInVersion: version });
  if (!sent.ok) return err(texts.commandFailed('Kirim', failureText(sent.error.error)));
  const { copy } = sent.value;
  return copy.way === 'in-place' ? err(texts.notOpened) : ok({ bytes: openedCopy(addIn), fileName: copy.fileName });
}
