/** `Office.context.document`, which does not travel on the wire: the workbook as a file, in pieces. */

interface Answer<T> {
  readonly status: 'succeeded' | 'failed';
  readonly value: T;
  readonly error?: { readonly code: number; readonly name: string; readonly message: string };
}
type Callback<T> = (answer: Answer<T>) => void;

interface FileOptions {
  readonly sliceSize?: number;
}

/** At most this much in one piece, as Office has it. */
const MOST = 4_194_304;

/** @param file The workbook as it is now; what it throws becomes a failed answer. */
export function documentStandIn(file: () => Uint8Array) {
  return {
    getFileAsync: (type: string, options: FileOptions, callback: Callback<ReturnType<typeof opened> | undefined>) => {
      later(() => {
        if (type !== 'compressed') throw new TypeError(`No files of type ${type}.`);
        return opened(file(), Math.min(options.sliceSize ?? MOST, MOST));
      }, callback);
    },
  };
}

function opened(bytes: Uint8Array, sliceSize: number) {
  let closed = false;
  return {
    size: bytes.length,
    sliceCount: Math.ceil(bytes.length / sliceSize),
    getSliceAsync: (index: number, callback: Callback<{ data: number[]; index: number; size: number } | undefined>) => {
      later(() => {
        if (closed) throw new Error('The file is closed.');
        const data = [...bytes.subarray(index * sliceSize, (index + 1) * sliceSize)];
        return { data, index, size: data.length };
      }, callback);
    },
    closeAsync: () => {
      closed = true;
    },
  };
}

/** Office answers after the caller has gone on. */
function later<T>(work: () => T, callback: Callback<T | undefined>): void {
  setTimeout(() => {
    let answer: Answer<T | undefined>;
    try {
      answer = { status: 'succeeded', value: work() };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      answer = { status: 'failed', value: undefined, error: { code: 5001, name: 'Internal Error', message } };
    }
    callback(answer);
  }, 0);
}
