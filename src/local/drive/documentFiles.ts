/** A document as one person's add-on may open it. */
export interface OpenDocument {
  /** The .docx bytes as they are stored now, including edits made outside (Word, LibreOffice). */
  readonly bytes: Uint8Array;
  /** Opaque; changes with every saved change of the bytes, whoever made it. */
  readonly revisionId: string;
  /** False for a reader or commenter, and for a document in the bin. */
  readonly writable: boolean;
}

/**
 * The door between the Drive stand-in, which keeps documents, and the Docs stand-in, which reads and
 * edits them. Visibility is that of `drive.file`: a document that this person's add-on neither made
 * nor opened is `notFound`, even where the person has a permission on it.
 */
export interface DocumentFiles {
  /** `forbidden`: the add-on was granted the file, but the person lost every permission on it. */
  open(id: string, person: string): OpenDocument | 'notFound' | 'forbidden';
  /** Replaces the bytes and answers the new revision id. Throws unless `open` says writable. */
  save(id: string, person: string, bytes: Uint8Array): string;
}
