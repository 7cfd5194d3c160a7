/** What became of one request. Only `done` and `refused` are certain. */
export type Sent<T> =
  | { readonly kind: 'done'; readonly value: T }
  /** Google said no, and would again: `reason` is its own word for why. */
  | {
      readonly kind: 'refused';
      readonly reason: string;
      readonly message: string;
      /** The id asked for is taken already. */
      readonly taken: boolean;
    }
  /** It may have happened: the answer was lost, or came as a server error. */
  | { readonly kind: 'unsure'; readonly message: string }
  /** It did not happen and can be sent again, now or (daily) when the quota is back. */
  | { readonly kind: 'later'; readonly daily: boolean; readonly message: string };
