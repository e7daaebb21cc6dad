/** The code of a file system error (`ENOENT`); everything else is a bug and is thrown on. */
export function errorCode(error: unknown): string {
  // By its shape: an error of another realm is no `Error` of this one.
  if (typeof error === 'object' && error !== null && 'code' in error && 'syscall' in error) return String(error.code);
  throw error;
}
