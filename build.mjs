// Builds what is pushed to Apps Script: dist/server.js, dist/sidebar.html, dist/appsscript.json.
import { build } from 'esbuild';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { deflateRawSync, deflateSync } from 'node:zlib';

const shared = {
  bundle: true,
  write: false,
  target: 'es2019',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  absWorkingDir: process.cwd(),
  // Only this platform follows the packages' "browser" maps, which leave Node's modules out.
  platform: 'browser',
};

/**
 * docxtemplater opens two short lists of a .docx (its parts and their types) with @xmldom/xmldom,
 * 87 kB. It asks for elements by name and their attributes, and writes the first list back as it was.
 */
const readListsOfParts = {
  name: 'read-lists-of-parts',
  setup({ onLoad }) {
    onLoad({ filter: /@xmldom[\\/]xmldom[\\/]lib[\\/]index\.js$/ }, () => ({
      contents: `const SIGNS = { amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' };
        const plain = text => text.replace(/&(amp|apos|gt|lt|quot);/g, (_, name) => SIGNS[name]);
        const element = tag => ({
          getAttribute(name) {
            const found = new RegExp('[\\\\s]' + name + '[\\\\s]*=[\\\\s]*("[^"]*"|\\'[^\\']*\\')').exec(tag);
            return found ? plain(found[1].slice(1, -1)) : null;
          },
        });
        export class DOMParser {
          parseFromString(xml) {
            const getElementsByTagName = name =>
              (xml.match(new RegExp('<' + name + '(?=[\\\\s/>])[^>]*>', 'g')) || []).map(element);
            return { xml, getElementsByTagName };
          }
        }
        export class XMLSerializer {
          serializeToString(list) {
            return list.xml;
          }
        }`,
      loader: 'js',
    }));
  },
};

/** PizZip brings pako, 48 kB; fflate does the same compression in 12 and is already what the local side uses. */
const compressWithFflate = {
  name: 'compress-with-fflate',
  setup({ onLoad }) {
    onLoad({ filter: /pako[\\/]dist[\\/]pako\.es5\.min\.js$/ }, () => ({
      contents: `import { deflateSync, inflateSync } from 'fflate';
        export const deflateRaw = (bytes, { level }) => deflateSync(bytes, level > 0 ? { level } : {});
        export const inflateRaw = bytes => inflateSync(bytes);`,
      loader: 'js',
      resolveDir: process.cwd(),
    }));
  },
};

/** Modules that hold nothing but words and tables, and shrink to a third when deflated together. */
const DATA = [
  ...readdirSync('src/core/rubric/library').map(file => 'src/core/rubric/library/' + file),
  'src/core/alignment/crosswalks/described.ts',
  'src/core/alignment/crosswalks/named.ts',
  'src/core/alignment/text/schoolSpanish.ts',
  'src/core/alignment/text/wordFamilies.ts',
  ...['en', 'es'].flatMap(language =>
    ['plan/criteriaBank', 'plan/document', 'help/plainErrors', 'workbook/tabs'].map(
      name => `src/words/${language}/${name}.ts`,
    ),
  ),
];

/**
 * Packs the data modules into one deflated text that is unpacked when the script is loaded: a third
 * of their size, for about three milliseconds.
 */
async function packedData() {
  const exported = await Promise.all(DATA.map(exportsOf));
  // Plain ASCII unpacks quickest where there is no TextDecoder.
  const ascii = one => '\\u' + one.charCodeAt(0).toString(16).padStart(4, '0');
  const all = JSON.stringify(exported).replace(/[^\0-\x7f]/g, ascii);
  if (!isDeepStrictEqual(JSON.parse(all), exported)) throw new Error('a data module holds code');
  const places = new Map(DATA.map((file, place) => [resolve(file), place]));
  return {
    name: 'packed-data',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^packed-data$/ }, () => ({ path: 'packed-data', namespace: 'packed' }));
      onLoad({ filter: /./, namespace: 'packed' }, () => ({
        contents: `import { inflateSync, strFromU8 } from 'fflate';
          const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
          const text = '${deflateRawSync(all, { level: 9 }).toString('base64').replace(/=+$/, '')}';
          const values = new Uint8Array(128);
          for (let at = 0; at < 64; at++) values[BASE64.charCodeAt(at)] = at;
          const bytes = new Uint8Array((text.length * 3) >> 2);
          for (let at = 0, bits = 0, held = 0, place = 0; at < text.length; at++) {
            held = (held << 6) | values[text.charCodeAt(at)];
            bits += 6;
            if (bits >= 8) bytes[place++] = (held >> (bits -= 8)) & 255;
          }
          export const packed = JSON.parse(strFromU8(inflateSync(bytes), true));`,
        loader: 'js',
        resolveDir: process.cwd(),
      }));
      onLoad({ filter: /[\\/]src[\\/].*\.(ts|json)$/ }, ({ path }) => {
        const place = places.get(path);
        if (place === undefined) return undefined;
        const lines = Object.keys(exported[place]).map(name =>
          name === 'default'
            ? `export default packed[${place}].default;`
            : `export const ${name} = packed[${place}].${name};`,
        );
        const contents = ["import { packed } from 'packed-data';", ...lines].join('\n');
        return { contents, loader: 'js' };
      });
    },
  };
}

/** What a module exports, evaluated here and now. */
async function exportsOf(file) {
  const { outputFiles } = await build({ ...shared, entryPoints: [file], format: 'esm' });
  const code = Buffer.from(outputFiles[0].text).toString('base64');
  return { ...(await import('data:text/javascript;base64,' + code)) };
}

/** The names `src/server/main.ts` exports; each becomes a top-level function that Google can find. */
async function serverFunctions() {
  const probe = await build({
    ...shared,
    entryPoints: ['src/server/main.ts'],
    format: 'esm',
    metafile: true,
    outfile: 'probe.js',
  });
  return Object.values(probe.metafile.outputs)[0]
    .exports.filter(name => name !== 'default')
    .sort();
}

async function buildServer() {
  const names = await serverFunctions();
  const result = await build({
    ...shared,
    entryPoints: ['src/server/main.ts'],
    format: 'iife',
    // Short, because it stands in every function below.
    globalName: 'Gp',
    plugins: [readListsOfParts, compressWithFflate, await packedData()],
    minify: true,
    footer: {
      // Menus, triggers and google.script.run find functions by top-level declaration only.
      js: names.map(name => `function ${name}(a){return Gp.${name}(a)}`).join('\n'),
    },
  });
  return result.outputFiles[0].text;
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
    // A browser that can unpack the page (2023 or newer) knows all of this.
    target: 'es2020',
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
