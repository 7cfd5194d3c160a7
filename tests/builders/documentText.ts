import { unzipSync } from 'fflate';
import type { TestWorkspace } from './aWorkspace.ts';

/** The text of a document without its tags, entities read. */
export function textOf(workspace: TestWorkspace, name: string): string {
  const document = workspace.drive.documents().find(one => one.name.includes(name));
  const bytes = workspace.store.read(document?.path ?? '') ?? new Uint8Array();
  const parts = unzipSync(bytes, { filter: part => part.name === 'word/document.xml' });
  const xml = new TextDecoder().decode(parts['word/document.xml']);
  return xml
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}
