import type { Answer } from './answer.ts';

/** Who made what, and what to do when somebody leaves. */
export interface HandoverView {
  /** One entry a maker, the person at the panel first, then what to do. */
  readonly facts: readonly {
    readonly title: string;
    readonly text: string;
    /** The maker's folder of the year in Drive; null where none is known. */
    readonly url: string | null;
  }[];
}

export interface HandoverApi {
  /** Says whose plans, template and calendar there are. Changes nothing. */
  lookAtHandover(): Answer<HandoverView>;
}
