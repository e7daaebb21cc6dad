/** The one place that starts a batch, and the one that turns Excel's errors into ours. */
import type { HostCode, HostFailure } from '../domain/finding';
import { err, ok, type Result } from '../domain/result';

export type Batch<T> = (context: Excel.RequestContext) => Promise<T>;
export type ExcelRunner = <T>(batch: Batch<T>) => Promise<T>;

/**
 * For batches whose ranges need not outlive the round trip that names them: `Excel.run` would have Excel keep every one
 * of them and give it up at the end, which doubles what a range weighs on the wire.
 */
export const untracked: ExcelRunner = (batch) => batch(new Excel.RequestContext());

const CODES: Readonly<Record<string, readonly [code: HostCode, retryable: boolean]>> = {
  ItemNotFound: ['item-not-found', false],
  ItemAlreadyExists: ['item-exists', false],
  InvalidArgument: ['invalid-argument', false],
  InvalidReference: ['invalid-reference', false],
  InvalidBinding: ['invalid-reference', false],
  AccessDenied: ['access-denied', false],
  InvalidOperationInCellEditMode: ['cell-edit-mode', true],
  RequestPayloadSizeLimitExceeded: ['request-too-large', false],
  ResponsePayloadSizeLimitExceeded: ['answer-too-large', false],
  ApiNotFound: ['api-not-found', false],
  ActivityLimitReached: ['activity-limit', true],
  RequestAborted: ['not-responding', true],
  ServiceNotAvailable: ['not-responding', true],
  Timeout: ['not-responding', true],
};

/**
 * Runs a batch. An error of Excel's own becomes a `HostFailure` with Excel's words kept as details; anything else is a
 * bug and is thrown on.
 */
export async function runBatch<T>(runner: ExcelRunner, batch: Batch<T>): Promise<Result<T, HostFailure>> {
  try {
    return ok(await runner(batch));
  } catch (error) {
    return err(hostFailure(error));
  }
}

function hostFailure(error: unknown): HostFailure {
  if (!isRichApiError(error)) throw error;
  const [code, retryable] = CODES[error.code] ?? ['general', false];
  return {
    kind: 'host',
    code,
    retryable,
    details: {
      code: error.code,
      message: error.message,
      statement: error.debugInfo?.statement ?? null,
      location: error.debugInfo?.errorLocation ?? null,
    },
  };
}

interface RichApiError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly statement?: string; readonly errorLocation?: string };
}

/** Errors come from Excel's own realm, so they are known by their shape, not by their class. */
function isRichApiError(error: unknown): error is RichApiError {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    typeof error.code === 'string' &&
    'message' in error &&
    typeof error.message === 'string' &&
    'debugInfo' in error
  );
}
