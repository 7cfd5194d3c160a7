import type { docs_v1 } from '@googleapis/docs';
import { createDocs } from '../../../src/local/docs/docs.ts';
import type { DocumentFiles } from '../../../src/local/drive/documentFiles.ts';
import { contentText } from '../../../src/local/docs/documentText.ts';
import { send } from '../restGate.ts';

export interface Answer {
  readonly status: number;
  readonly json: unknown;
}

/** One document in memory behind the Docs stand-in, called as over the wire. */
export interface Desk {
  bytes(): Uint8Array;
  /** Somebody else saves other bytes. */
  replace(bytes: Uint8Array): void;
  get(query?: Readonly<Record<string, string>>, person?: string): Answer;
  batch(body: unknown, person?: string): Answer;
  /** documents.get that must succeed. */
  document(query?: Readonly<Record<string, string>>): docs_v1.Schema$Document;
  content(): docs_v1.Schema$StructuralElement[];
  text(): string;
  /** batchUpdate that must succeed; answers the replies. */
  apply(...requests: docs_v1.Schema$Request[]): docs_v1.Schema$Response[];
  /** batchUpdate that must be refused with 400; answers the message. */
  refusal(...requests: docs_v1.Schema$Request[]): string;
}

const OWNER = 'imani.okafor@cedar.test';
export const READER = 'reader@cedar.test';
export const STRANGER = 'stranger@cedar.test';
export const UNSHARED = 'unshared@cedar.test';

export function deskWith(start: Uint8Array): Desk {
  let bytes = start;
  let revision = 1;
  const files: DocumentFiles = {
    open: (id, person) => {
      if (id !== 'plan-1' || person === STRANGER) return 'notFound';
      if (person === UNSHARED) return 'forbidden';
      return { bytes, revisionId: 'rev-' + revision, writable: person === OWNER };
    },
    save: (_id, _person, saved) => {
      bytes = saved;
      revision += 1;
      return 'rev-' + revision;
    },
  };
  const service = createDocs(files, { title: () => 'Growth plan' });
  const desk: Desk = {
    bytes: () => bytes,
    replace: other => {
      bytes = other;
      revision += 1;
    },
    get: (query = {}, person = OWNER) =>
      send(service, 0, person, 'GET', '/v1/documents/plan-1', { query }),
    batch: (body, person = OWNER) =>
      send(service, 0, person, 'POST', '/v1/documents/plan-1:batchUpdate', { body }),
    document: query => {
      const answer = desk.get(query);
      if (answer.status !== 200) throw new Error(JSON.stringify(answer.json));
      return answer.json as docs_v1.Schema$Document;
    },
    content: () => desk.document().body?.content ?? [],
    text: () => contentText(desk.content()),
    apply: (...requests) => {
      const answer = desk.batch({ requests });
      if (answer.status !== 200) throw new Error(JSON.stringify(answer.json));
      return (answer.json as docs_v1.Schema$BatchUpdateDocumentResponse).replies ?? [];
    },
    refusal: (...requests) => {
      const answer = desk.batch({ requests });
      if (answer.status !== 400) throw new Error(`Expected 400, not ${answer.status}`);
      return (answer.json as { error: { message: string } }).error.message;
    },
  };
  return desk;
}

/** insertText at an index of the body. */
export const insert = (index: number, text: string): docs_v1.Schema$Request => ({
  insertText: { location: { index }, text },
});

/** deleteContentRange in the body. */
export const erase = (startIndex: number, endIndex: number): docs_v1.Schema$Request => ({
  deleteContentRange: { range: { startIndex, endIndex } },
});
