/** Records of plans: archives, a wall card, a copy to write by hand. Plain JSON. */

import type { Answer } from './answer.ts';

/** A file in the folder of records, open to whoever made it alone. */
export interface RecordView {
  readonly name: string;
  readonly url: string;
}

export interface ArchiveView extends RecordView {
  readonly plans: number;
  /** Teachers whose plan could not be opened; it may be in the bin. */
  readonly missing: readonly string[];
  /** Teachers whose plan is larger than the 10 MB that Google hands out as a file. */
  readonly tooLarge: readonly string[];
  /** Hand this back for the next archive; null when there is none. */
  readonly next: ArchivePlaceView | null;
}

/** Where the next archive begins: its coach, how many of the coach's plans are kept, which one it is. */
export interface ArchivePlaceView {
  readonly coach: string;
  readonly from: number;
  readonly part: number;
}

/** The calls about records. */
export interface RecordsApi {
  /** A page to hang up with the goal that the teacher chose, 1 or 2, and nothing else. */
  makeWallCard(ask: { readonly row: number; readonly goal: number }): Answer<RecordView>;
  /** The plan as it is now, with room to write. */
  makeHandwritingCopy(ask: { readonly row: number }): Answer<RecordView>;
  /** One archive, by coach, of at most 40 MB; null where there is no plan to keep. */
  archivePlans(ask: {
    readonly type: 'docx' | 'pdf';
    readonly next?: ArchivePlaceView | null;
  }): Answer<ArchiveView | null>;
}
