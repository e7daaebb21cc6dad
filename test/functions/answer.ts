/** What Excel shows in a cell for a call of a custom function: a value, or an error with the message beside it. */
export type Answer = { readonly value: unknown } | { readonly error: string; readonly message?: string };

export interface Call {
  /** The id without the namespace, as in the metadata. */
  readonly id: string;
  readonly args: readonly unknown[];
}
