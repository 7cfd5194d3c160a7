import type { docs_v1 } from '@googleapis/docs';
import type { DocumentFiles, OpenDocument } from '../drive/documentFiles.ts';
import type { RestAnswer, RestRequest, RestService, Route } from '../world/service.ts';
import { jsonAnswer, NotEmulated } from '../world/service.ts';
import { applyRequests, batchAsked } from './batchUpdate.ts';
import { DocsError, docsErrorAnswer } from './docsError.ts';
import type { SuggestionsView } from './documentJson.ts';
import { documentTab, TAB_ID } from './documentJson.ts';
import { openDocx } from './docx.ts';

const HOST = 'docs.googleapis.com';
const AUTH = 'https://www.googleapis.com/auth/';
const WRITE_SCOPES = ['documents', 'drive', 'drive.file'].map(one => AUTH + one);
const READ_SCOPES = ['documents.readonly', 'drive.readonly'].map(one => AUTH + one);

/** What else the stand-in may be told. */
export interface DocsOptions {
  /** The document's name in Drive, which the API shows as its title. */
  readonly title?: (id: string) => string;
}

/**
 * A strict stand-in for Docs API v1: documents.get and documents.batchUpdate, on the .docx itself.
 * It keeps nothing of its own. What it knows of Google comes from the reference of the API; error
 * texts are those seen in live answers where such are published, else own words.
 */
export function createDocs(files: DocumentFiles, options: DocsOptions = {}): RestService {
  const get: Route = {
    op: 'docs.documents.get',
    method: 'GET',
    host: HOST,
    path: /^\/v1\/documents\/([^/:]+)$/,
    scopes: [...WRITE_SCOPES, ...READ_SCOPES],
    query: ['includeTabsContent', 'suggestionsViewMode'],
    quotas: ['docs.reads'],
    handle: (request, [id = '']) =>
      answered(() => {
        const open = opened(files, id, request.person);
        const withTabs = truth(request.query.get('includeTabsContent'));
        const view = viewOf(request, open);
        const tab = documentTab(open.bytes, view);
        const document: docs_v1.Schema$Document = {
          title: options.title?.(id) ?? '',
          ...(withTabs
            ? {
                tabs: [
                  {
                    tabProperties: { tabId: TAB_ID, title: 'Tab 1', index: 0 },
                    documentTab: tab,
                  },
                ],
              }
            : tab),
          // Readers get no revision id (Document.revisionId in the reference).
          ...(open.writable ? { revisionId: open.revisionId } : {}),
          suggestionsViewMode: view,
          documentId: id,
        };
        return jsonAnswer(200, document);
      }),
  };

  const batchUpdate: Route = {
    op: 'docs.documents.batchUpdate',
    method: 'POST',
    host: HOST,
    path: /^\/v1\/documents\/([^/:]+):batchUpdate$/,
    scopes: WRITE_SCOPES,
    query: [],
    quotas: ['docs.writes'],
    handle: (request, [id = '']) =>
      answered(() => {
        const open = opened(files, id, request.person);
        if (!open.writable) throw denied();
        const asked = batchAsked(request.body);
        if (asked.requiredRevisionId && asked.requiredRevisionId !== open.revisionId)
          throw new DocsError(
            400,
            'FAILED_PRECONDITION',
            `The required revision ID '${asked.requiredRevisionId}' does not match the latest revision.`,
          );
        const docx = openDocx(open.bytes);
        const replies = applyRequests(docx, asked.requests);
        const revision = docx.changed()
          ? files.save(id, request.person, docx.bytes())
          : open.revisionId;
        return jsonAnswer(200, {
          replies,
          writeControl: { requiredRevisionId: revision },
          documentId: id,
        });
      }),
  };

  return {
    name: 'docs',
    routes: [get, batchUpdate],
    save: () => null,
    load: state => {
      if (state !== null) throw new Error('The Docs stand-in keeps no state.');
    },
  };
}

function answered(work: () => RestAnswer): RestAnswer {
  try {
    return work();
  } catch (error) {
    if (error instanceof DocsError) return docsErrorAnswer(error);
    throw error;
  }
}

function denied(): DocsError {
  return new DocsError(403, 'PERMISSION_DENIED', 'The caller does not have permission');
}

function opened(files: DocumentFiles, id: string, person: string): OpenDocument {
  const open = files.open(id, person);
  if (open === 'notFound') throw new DocsError(404, 'NOT_FOUND', 'Requested entity was not found.');
  if (open === 'forbidden') throw denied();
  return open;
}

function truth(text: string | undefined): boolean {
  if (text === undefined || text === 'false') return false;
  if (text === 'true') return true;
  throw new NotEmulated(`documents.get includeTabsContent=${text}`);
}

/** By default editors see suggestions inline and readers see the text without them. */
function viewOf(request: RestRequest, open: OpenDocument): SuggestionsView {
  const asked = request.query.get('suggestionsViewMode') ?? 'DEFAULT_FOR_CURRENT_ACCESS';
  switch (asked) {
    case 'DEFAULT_FOR_CURRENT_ACCESS':
      return open.writable ? 'SUGGESTIONS_INLINE' : 'PREVIEW_WITHOUT_SUGGESTIONS';
    case 'SUGGESTIONS_INLINE':
    case 'PREVIEW_SUGGESTIONS_ACCEPTED':
      if (!open.writable) throw denied();
      return asked;
    case 'PREVIEW_WITHOUT_SUGGESTIONS':
      return asked;
    default:
      throw new DocsError(
        400,
        'INVALID_ARGUMENT',
        `Invalid value at 'suggestions_view_mode' (type.googleapis.com/google.apps.docs.v1.SuggestionsViewMode), "${asked}"`,
      );
  }
}
