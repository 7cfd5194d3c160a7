/** What actions require of Drive. */

import type { Sent } from './sent.ts';

/** A document that the add-on made, as Drive lists it. */
export interface PlanFile {
  readonly id: string;
  readonly name: string;
  readonly fileKey: string;
  readonly createdTime: string;
  readonly url: string;
  /** Then Drive says nothing of its permissions. */
  readonly inSharedDrive: boolean;
  readonly permissions: readonly {
    readonly id: string;
    readonly email: string;
    /** As the Google account calls its owner; may be empty. */
    readonly name: string;
    readonly role: string;
  }[];
}

export interface PlacedFile extends PlanFile {
  /** The folder it is in; null where this person's add-on cannot see that one. */
  readonly folder: string | null;
}

export interface Files {
  newFolderIds(count: number): string[];
  /** Ids come from `newFolderIds`; a folder that is there already counts as done. */
  createFolders(
    folders: readonly {
      readonly id: string;
      readonly name: string;
      readonly parent: string | null;
    }[],
  ): Sent<string>[];
  /** Not safe to repeat after `unsure`: look in the folders first. */
  createDocuments(
    documents: readonly {
      readonly name: string;
      readonly folder: string;
      readonly fileKey: string;
      /** The .docx in base64. */
      readonly docx: string;
    }[],
  ): Sent<{ readonly id: string; readonly url: string }>[];
  /** Every document of this person's add-on in the folders, the oldest first, with permissions. */
  documentsIn(folders: readonly string[]): PlanFile[];
  /** Every document of this person's add-on that is not in the bin, the oldest first. */
  everyDocument(): PlacedFile[];
  /** Every folder of this person's add-on. */
  everyFolder(): Pick<PlacedFile, 'id' | 'name' | 'folder'>[];
  /** Without a mail. Safe to repeat: one person has one permission on a file. */
  share(
    shares: readonly { readonly file: string; readonly email: string; readonly role: string }[],
  ): Sent<string>[];
  /** A .xlsx (base64) as a new Google Sheet. Not safe to repeat after `unsure`. */
  createSheet(sheet: {
    readonly name: string;
    readonly folder: string;
    readonly fileKey: string;
    readonly xlsx: string;
  }): Sent<{ readonly id: string; readonly url: string }>;
  /** Every Google Sheet of this person's add-on in the folder. */
  sheetsIn(folder: string): PlanFile[];
  /** Google Docs of this person's add-on as files in base64. */
  exportDocuments(ids: readonly string[], type: 'docx' | 'pdf'): Sent<string>[];
  /** A .zip (base64). Not safe to repeat after `unsure`. */
  createArchive(archive: {
    readonly name: string;
    readonly folder: string;
    readonly fileKey: string;
    readonly zip: string;
  }): Sent<{ readonly id: string; readonly url: string }>;
  /** Every .zip of this person's add-on in the folder. */
  archivesIn(folder: string): PlanFile[];
  /** Into the bin, never deleted. */
  bin(files: readonly string[]): Sent<string>[];
}
