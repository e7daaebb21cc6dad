import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { err, ok, type Result } from '../../src/domain/result';
import { errorCode } from './error-code';
import { texts } from './texts.id';

/** One folder after the other: where a system makes none, Node's own way of making them all never comes to an end. */
function makeFolder(folder: string): void {
  if (existsSync(folder) && statSync(folder).isDirectory()) return;
  if (!existsSync(path.dirname(folder))) makeFolder(path.dirname(folder));
  mkdirSync(folder);
}

/** A file that appears whole or not at all: its content waits under another name in the same folder until then. */
export class OutputFile {
  private readonly waiting: string;

  private constructor(readonly file: string) {
    this.waiting = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  }

  /** Makes the folder and proves that it can be written to; the error is an Indonesian sentence. */
  static open(file: string): Result<OutputFile, string> {
    const output = new OutputFile(file);
    return output.attempt(() => {
      makeFolder(path.dirname(file));
      writeFileSync(output.waiting, '');
    });
  }

  /** Puts the file in place, over an older one. */
  write(content: string | Uint8Array): Result<OutputFile, string> {
    return this.attempt(() => {
      writeFileSync(this.waiting, content);
      renameSync(this.waiting, this.file);
    });
  }

  /** Leaves no trace of a file that was not written; after `write` there is nothing to do. */
  discard(): void {
    if (existsSync(this.waiting)) rmSync(this.waiting);
  }

  private attempt(change: () => void): Result<OutputFile, string> {
    try {
      change();
      return ok(this);
    } catch (error) {
      this.discard();
      return err(texts.cannotWrite(this.file, errorCode(error)));
    }
  }
}
