// Builds what is pushed to Apps Script: dist/server.js, dist/sidebar.html, dist/appsscript.json.
import { build } from 'esbuild';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { leanDocxtemplater } from './build/leanDocxtemplater.mjs';
import { onFirstUse } from './build/onFirstUse.mjs';
import { packedData } from './build/packedData.mjs';

const shared = {
  bundle: true,
  write: false,
  target: 'es2020',
  // Apps Script's uploader has refused 1n.
  supported: { bigint: false },
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  absWorkingDir: process.cwd(),
  // Only this platform follows the packages' "browser" maps, which leave Node's modules out.
  platform: 'browser',
};

/** The top-level functions that Google finds: menu and triggers of `src/server/main.ts`, calls of the contract. */
async function globalFunctions() {
  const { outputFiles } = await build({
    ...shared,
    entryPoints: ['src/contract/api.ts'],
    format: 'esm',
  });
  const code = Buffer.from(outputFiles[0].text).toString('base64');
  const { apiNames } = await import('data:text/javascript;base64,' + code);
  return [
    ...['onInstall', 'onOpen', 'openPanel', 'tick'].map(name => `function ${name}(){Gp.${name}()}`),
    ...apiNames.map(name => `function ${name}(a){return Gp.api.${name}(a)}`),
  ];
}

async function buildServer() {
  const result = await build({
    ...shared,
    entryPoints: ['src/server/main.ts'],
    format: 'iife',
    // Short, because it stands in every function below.
    globalName: 'Gp',
    plugins: [...onFirstUse, ...leanDocxtemplater, await packedData()],
    minify: true,
    footer: {
      // Menus, triggers and google.script.run find functions by top-level declaration only.
      js: (await globalFunctions()).join('\n'),
    },
  });
  return withoutControls(result.outputFiles[0].text);
}

/** Signs that no editor shows, as escapes; esbuild leaves some as they are, all of them inside literals. */
function withoutControls(script) {
  return script.replace(/[\0-\t\v-\x1f\x7f-\x9f\u2028\u2029\ufeff]/g, sign => {
    const code = sign.charCodeAt(0).toString(16);
    return code.length > 2 ? '\\u' + code : '\\x' + code.padStart(2, '0');
  });
}

/** The script of the page: unpacks style and app (to about a third of their size), then starts. */
function startingScript(packed) {
  const text = deflateSync(JSON.stringify(packed), { level: 9 }).toString('base64');
  return `(function(text){var panel=document.getElementById("panel");
if(typeof DecompressionStream==="undefined"){panel.textContent=panel.dataset.old;return}
var bytes=Uint8Array.from(atob(text),function(one){return one.charCodeAt(0)});
new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"))).json().then(function(packed){
["style","script"].forEach(function(name){var part=document.createElement(name);part.textContent=packed[name];document.head.appendChild(part)})
})})("${text}")`;
}

async function buildSidebar() {
  const script = await build({
    ...shared,
    entryPoints: ['src/sidebar/main.tsx'],
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify: true,
  });
  const style = await build({
    ...shared,
    entryPoints: ['src/sidebar/style.css'],
    minify: true,
    loader: { '.css': 'css' },
  });
  const page = readFileSync('src/sidebar/page.html', 'utf8');
  const fill = (html, mark, text) => html.split(mark).join(text);
  const packed = {
    style: style.outputFiles[0].text.trim(),
    script: script.outputFiles[0].text.trim(),
  };
  const html = fill(
    page.replace(/\s*<style>.*<\/style>/s, ''),
    '/*SCRIPT*/',
    startingScript(packed),
  );
  const inner = html.slice(html.indexOf('<script>') + 8, html.lastIndexOf('</script>'));
  for (const corrupting of ['`', '<!--', '<?', '</script']) {
    if (inner.includes(corrupting)) {
      throw new Error(`sidebar.html holds ${corrupting}, which HtmlService corrupts`);
    }
  }
  return html;
}

const [server, sidebar] = await Promise.all([buildServer(), buildSidebar()]);
rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
writeFileSync('dist/server.js', server);
writeFileSync('dist/sidebar.html', sidebar);
copyFileSync('appsscript.json', 'dist/appsscript.json');
