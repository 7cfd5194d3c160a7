/** What actions require of plans that people are writing in. */

import type { PlanRole } from '../../core/plan/planRoles.ts';
import type { DocsDocument } from '../../core/plan/living/documentJson.ts';
import type { DocsRequest } from '../../core/plan/living/write.ts';
import type { Sent } from './sent.ts';

/** How a plan's file stands in Drive. */
export interface FileStanding {
  readonly kind: 'here' | 'trashed';
  /** RFC 3339; changes with every edit of the document. */
  readonly modified: string;
  /** Whether this person, or the add-on for this person, was the last to change it. */
  readonly mine: boolean;
  /** What the add-on noted on the file at its last reading; '' before the first. */
  readonly mark: string;
  /** Null where Drive does not say: it shows permissions only to who may share the file. */
  readonly access: FileAccess | null;
}

/** Who owns a file and who can open it, by its permissions. */
export interface FileAccess {
  /** Lower-case; null in a shared drive, where files have no owner and members are not shown. */
  readonly owner: string | null;
  /** People and groups besides the owner; `name` as Google shows it. */
  readonly readers: readonly {
    readonly email: string;
    readonly name: string;
    readonly role: PlanRole;
  }[];
  /** A whole domain, or (null) whoever has the link. */
  readonly open: { readonly domain: string | null; readonly role: PlanRole } | null;
}

/** Plans that people are writing in. */
export interface Documents {
  /**
   * How the files stand, by id: one listing for those that are in the folders, one question each for
   * those that were moved. Refused: deleted for good, or closed to this person.
   */
  stand(
    folders: readonly string[],
    ids: readonly string[],
  ): ReadonlyMap<string, Sent<FileStanding>>;
  /** Whole documents, suggestions inline. */
  read(ids: readonly string[]): Sent<DocsDocument>[];
  /** All requests or none. Refused where anybody has edited since the revision was read. */
  write(id: string, revision: string, requests: readonly DocsRequest[]): Sent<string>;
  /** Notes what a reading came to on each file, out of reach of a restored workbook. */
  mark(marks: readonly { readonly id: string; readonly mark: string }[]): Sent<string>[];
}
