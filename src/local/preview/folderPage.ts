import type { DriveFolder } from '../drive/drive.ts';
import { escaped } from '../escaped.ts';

/** A folder of Drive as HTML: what is in it, each with its own page. */
export function folderHtml({ inIt }: DriveFolder): string {
  if (inIt.length === 0) return '<p>This folder is empty.</p>';
  const lines = inIt.map(({ id, name, isFolder }) => {
    const mark = isFolder ? '📁 ' : '';
    return `<li>${mark}<a href="/document/${encodeURIComponent(id)}">${escaped(name)}</a></li>`;
  });
  return `<ul>${lines.join('')}</ul>`;
}
