// Builds what is pushed to Apps Script: dist/server.js, dist/sidebar.html, dist/appsscript.json.
import { build } from 'esbuild';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

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
 * @xmldom/xmldom carries 2,100 named HTML characters for parsing HTML, 29 kB of the bundle. Plans are
 * XML, which has five; HTML is never parsed.
 */
const xmlEntitiesOnly = {
  name: 'xml-entities-only',
  setup({ onLoad }) {
    onLoad({ filter: /@xmldom[\\/]xmldom[\\/]lib[\\/]entities\.js$/ }, () => ({
      contents: `const XML_ENTITIES = Object.freeze({ amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' });
        module.exports = { XML_ENTITIES, HTML_ENTITIES: XML_ENTITIES, entityMap: XML_ENTITIES };`,
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
    globalName: 'GrowthPlans',
    plugins: [xmlEntitiesOnly, compressWithFflate],
    minify: true,
    footer: {
      // Menus, triggers and google.script.run find functions by top-level declaration only.
      js: names
        .map(name => `function ${name}(ask){return GrowthPlans.${name}.apply(this,arguments)}`)
        .join('\n'),
    },
  });
  return result.outputFiles[0].text;
}

async function buildSidebar() {
  const script = await build({
    ...shared,
    entryPoints: ['src/sidebar/main.tsx'],
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify: true,
    // HtmlService strips what follows "//" inside template literals, so none may be left.
    supported: { 'template-literal': false },
  });
  const style = await build({
    ...shared,
    entryPoints: ['src/sidebar/style.css'],
    minify: true,
    loader: { '.css': 'css' },
  });
  const page = readFileSync('src/sidebar/page.html', 'utf8');
  const fill = (html, mark, text) => html.split(mark).join(text);
  const html = fill(
    fill(page, '/*STYLE*/', style.outputFiles[0].text.trim()),
    '/*SCRIPT*/',
    script.outputFiles[0].text.trim(),
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
