import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { escaped } from '../escaped.ts';
import type { DoorData } from './door.ts';

/** The page and its scripts, made ready once. */
export async function previewPages(): Promise<DoorData['pages']> {
  const [page, shim, style] = await Promise.all([
    bundled('page/main.tsx'),
    bundled('page/shim.ts'),
    bundled('page/style.css'),
  ]);
  return {
    '/': { type: 'text/html', text: PAGE },
    '/page.js': { type: 'text/javascript', text: page },
    '/shim.js': { type: 'text/javascript', text: shim },
    '/page.css': { type: 'text/css', text: style },
    '/document.css': { type: 'text/css', text: await bundled('page/document.css') },
  };
}

async function bundled(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  return outputFiles[0]?.text ?? '';
}

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Growth Plans preview</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page.css">
</head>
<body><div id="stage"></div><script src="/page.js"></script></body>
</html>
`;

/** A plan as a page of its own. */
export function documentPage({ name, html }: { readonly name: string; readonly html: string }) {
  const title = escaped(name);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/document.css">
</head>
<body><p class="bar">${title}</p><main>${html}</main></body>
</html>
`;
}
