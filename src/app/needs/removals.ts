import type { Sent } from './sent.ts';

/** A plan as Drive knows it, when it is to be taken back. */
export interface MadePlan {
  readonly id: string;
  /** Somebody has written in it since it was made. */
  readonly edited: boolean;
  /** Others than the owner can open it, so that somebody may have. */
  readonly shared: boolean;
}

/** Taking back what runs have made; all of it is safe to repeat. Plans go to the bin by `Files`. */
export interface Removals {
  /** This person's plans in the folders, in bulk; one made within the last minute may be missing. */
  plansIn(folders: readonly string[]): MadePlan[];
  /** Plans as they are at this moment; null where one is in the bin or deleted already. */
  look(files: readonly string[]): Sent<MadePlan | null>[];
  /** Takes permissions away; one that is gone already counts as done. */
  unshare(
    shares: readonly { readonly file: string; readonly permission: string }[],
  ): Sent<string>[];
}
