import type { Documents, FileStanding, Sent } from '../app/needs/needs.ts';
import { ACCESS_FIELDS, accessOf, type AccessFields } from './access.ts';
import { sendAll, type WireAnswer, type WireRequest } from './restClient.ts';
import { listDocuments } from './drive.ts';

const DOCS = 'https://docs.googleapis.com/v1/documents/';
const FILES = 'https://www.googleapis.com/drive/v3/files/';
const STANDING = 'id,trashed,modifiedTime,lastModifyingUser(me),appProperties,' + ACCESS_FIELDS;
// The text and its structure; styles of pages, lists and pictures stay where they are.
const CONTENT =
  'documentId,revisionId,tabs(tabProperties(tabId),childTabs,documentTab(body(content)))';

/** The file's property that holds what the last reading came to; its key is in `gp`. */
const MARK = 'gpb';

const json = (method: WireRequest['method'], url: string, body: unknown): WireRequest => ({
  method,
  url,
  contentType: 'application/json; charset=UTF-8',
  payload: JSON.stringify(body),
});

interface ListedFile extends AccessFields {
  readonly id: string;
  readonly trashed?: boolean;
  readonly modifiedTime: string;
  readonly lastModifyingUser?: { readonly me?: boolean };
  readonly appProperties?: Readonly<Record<string, string>>;
}

const standing = (file: ListedFile): Sent<FileStanding> => ({
  kind: 'done',
  value: {
    kind: file.trashed === true ? 'trashed' : 'here',
    modified: file.modifiedTime,
    mine: file.lastModifyingUser?.me === true,
    mark: file.appProperties?.[MARK] ?? '',
    access: accessOf(file),
  },
});

/** Docs v1 and what Drive v3 knows of the same files, within the reach of `drive.file`. */
export const googleDocuments: Documents = {
  stand(folders, ids) {
    const found = new Map<string, Sent<FileStanding>>();
    for (const file of listDocuments<ListedFile>(folders, STANDING)) {
      found.set(file.id, standing(file));
    }
    const moved = ids.filter(id => !found.has(id));
    const answers = sendAll(
      moved.map((id): WireRequest => {
        const url = FILES + id + '?supportsAllDrives=true&fields=' + encodeURIComponent(STANDING);
        return { method: 'get', url };
      }),
      { lane: 'driveReads', repeatable: true },
    );
    moved.forEach((id, place) => {
      const answer = answers[place] ?? { kind: 'unsure', message: 'no answer' };
      const file = answer.kind === 'done' ? (answer.value as unknown as ListedFile) : null;
      found.set(id, file ? standing(file) : (answer as Sent<never>));
    });
    return found;
  },

  read(ids) {
    const query =
      '?includeTabsContent=true&suggestionsViewMode=SUGGESTIONS_INLINE&fields=' +
      encodeURIComponent(CONTENT);
    const requests = ids.map((id): WireRequest => ({ method: 'get', url: DOCS + id + query }));
    return sendAll(requests, { lane: 'docsReads', repeatable: true });
  },

  write(id, revision, requests) {
    const body = { requests, writeControl: { requiredRevisionId: revision } };
    // Sent twice it changes nothing the second time: the revision it names is then gone.
    const [answer] = sendAll([json('post', DOCS + id + ':batchUpdate', body)], {
      lane: 'docs',
      repeatable: true,
    });
    return idOf(answer, id);
  },

  mark(marks) {
    const requests = marks.map(({ id, mark }) =>
      json('patch', FILES + id + '?supportsAllDrives=true&fields=id', {
        appProperties: { [MARK]: mark },
      }),
    );
    const answers = sendAll(requests, { lane: 'drive', repeatable: true });
    return marks.map(({ id }, place) => idOf(answers[place], id));
  },
};

function idOf(answer: WireAnswer | undefined, id: string): Sent<string> {
  if (!answer) return { kind: 'unsure', message: 'no answer' };
  return answer.kind === 'done' ? { kind: 'done', value: id } : answer;
}
