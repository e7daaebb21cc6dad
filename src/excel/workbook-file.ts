/** The workbook as a file, piece by piece, and a file as a new workbook. */
import type { HostFailure } from '../domain/finding';
import { err, ok, type Result } from '../domain/result';
import type { WorkbookFile } from '../ports/workbook-file';

/** `Office.context.document`, as far as it is asked; some platforms lack the member. */
export interface FileSource {
  readonly getFileAsync?: (type: 'compressed', options: { sliceSize: number }, callback: Answer<OfficeFile>) => void;
}

type Answer<T> = (result: { readonly value: T; readonly error?: unknown }) => void;

interface OfficeFile {
  readonly sliceCount: number;
  getSliceAsync(index: number, callback: Answer<{ readonly data: unknown }>): void;
  closeAsync(): void;
}

/** The two members of Office's script that travel outside of `Excel.run`. */
export interface OfficeFiles {
  /** `undefined` where this Office has no documents. */
  document(): FileSource | undefined;
  createWorkbook(base64: string): Promise<void>;
}

export const OFFICE_FILES: OfficeFiles = {
  document: () => Office.context.document as unknown as FileSource | undefined,
  createWorkbook: (base64) => Excel.createWorkbook(base64),
};

/** Office hands a file over in pieces of at most 4 MB. */
const PIECE_BYTES = 4_194_304;

export const workbookFile = (office: OfficeFiles = OFFICE_FILES): WorkbookFile => ({
  read: () => attempt(() => readFile(office.document())),
  open: (file) => attempt(() => office.createWorkbook(base64(file))),
});

/** Whatever these calls throw or answer is the host's: they run no code of ours. */
async function attempt<T>(work: () => Promise<T>): Promise<Result<T, HostFailure>> {
  try {
    return ok(await work());
  } catch (error) {
    return err(hostFailure(error));
  }
}

function hostFailure(error: unknown): HostFailure {
  const { code = null, message = String(error) } = (typeof error === 'object' && error !== null ? error : {}) as {
    readonly code?: string | number;
    readonly message?: string;
  };
  return {
    kind: 'host',
    code: error instanceof NotThere ? 'api-not-found' : 'general',
    retryable: false,
    details: { code, message, statement: null, location: null },
  };
}

class NotThere extends Error {}

async function readFile(document: ReturnType<OfficeFiles['document']>): Promise<Uint8Array> {
  if (document?.getFileAsync === undefined) throw new NotThere('Office.context.document.getFileAsync');
  const file = await answered<OfficeFile>((callback) => {
    document.getFileAsync?.('compressed', { sliceSize: PIECE_BYTES }, callback);
  });
  try {
    const pieces: Uint8Array[] = [];
    for (let index = 0; index < file.sliceCount; index += 1) {
      const { data } = await answered<{ readonly data: unknown }>((callback) => {
        file.getSliceAsync(index, callback);
      });
      pieces.push(Uint8Array.from(data as ArrayLike<number>));
    }
    return joined(pieces);
  } finally {
    // Office keeps at most two files open.
    file.closeAsync();
  }
}

/** @throws OfficeError where Office answers that it failed */
async function answered<T>(ask: (callback: Answer<T>) => void): Promise<T> {
  const { value, error } = await new Promise<Parameters<Answer<T>>[0]>((resolve) => {
    ask(resolve);
  });
  if (error !== undefined && error !== null) throw new OfficeError(error);
  return value;
}

/** What Office answers instead of a value. */
class OfficeError extends Error {
  readonly code: string | number;

  constructor(error: unknown) {
    const { code, name, message } = error as { readonly [key in 'code' | 'name' | 'message']?: unknown };
    super(typeof message === 'string' ? message : String(error));
    this.code = typeof code === 'number' || typeof code === 'string' ? code : String(name);
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** So many bytes become text in one call; more would overflow the stack. */
const CHUNK = 32_768;

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}
