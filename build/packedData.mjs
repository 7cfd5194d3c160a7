// Packs the modules that hold nothing but words and tables; each pack is opened when it is first read.
import { build } from 'esbuild';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { deflateRawSync } from 'node:zlib';

const LIBRARY = 'src/core/rubric/library/';

const wordsIn = language =>
  ['plan/criteriaBank', 'plan/document', 'help/plainErrors'].map(
    name => `src/words/${language}/${name}.ts`,
  );

/** What is read together is packed together: alike texts shrink better, and nobody waits for others. */
const PACKS = {
  // A school has one rubric.
  ...Object.fromEntries(readdirSync(LIBRARY).map(file => [file, [LIBRARY + file]])),
  crosswalks: [
    'src/core/alignment/crosswalks/described.ts',
    'src/core/alignment/crosswalks/named.ts',
  ],
  families: ['src/core/alignment/text/wordFamilies.ts'],
  schoolSpanish: ['src/core/alignment/text/schoolSpanish.ts'],
  english: wordsIn('en'),
  spanish: wordsIn('es'),
};

/** A text up to this length stays as it is, beside its pack: the titles of rubrics are asked for often. */
const SHORT = 80;

const { lettersOf } = await evaluated('src/core/packed/letters.ts');

/** Lets the build take these modules from packs. Throws where one holds more than plain data. */
export async function packedData() {
  const sources = new Map();
  for (const [name, files] of Object.entries(PACKS)) {
    for (const [path, source] of await pack(name, files)) sources.set(path, source);
  }
  return {
    name: 'packed-data',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^pack:/ }, ({ path }) => ({ path, namespace: 'pack' }));
      onLoad({ filter: /./, namespace: 'pack' }, ({ path }) => load(sources.get(path)));
      onLoad({ filter: /[\\/]src[\\/].*\.(ts|json)$/ }, ({ path }) => load(sources.get(path)));
    },
  };
}

const load = contents => contents && { contents, loader: 'js', resolveDir: import.meta.dirname };

/** The source of a pack and of each module that is read from it, by path. */
async function pack(name, files) {
  const packed = [];
  const sources = [];
  for (const file of files) {
    const lines = [
      `import { objectIn } from './unpack.mjs';`,
      `import { pack } from 'pack:${name}';`,
    ];
    for (const [exported, object] of Object.entries(await exportsOf(file))) {
      const keys = Object.keys(object);
      const beside = keys.filter(key => isShort(object[key]));
      const place =
        packed.push(keys.filter(key => !beside.includes(key)).map(key => object[key])) - 1;
      const short = Object.fromEntries(beside.map(key => [key, object[key]]));
      const asked = `objectIn(pack, ${place}, ${JSON.stringify(keys)}, ${JSON.stringify(short)})`;
      lines.push(
        exported === 'default'
          ? `export default ${asked};`
          : `export const ${exported} = ${asked};`,
      );
    }
    sources.push([resolve(file), lines.join('\n')]);
  }
  const text = JSON.stringify(packed).replace(/[^\0-\x7f]/g, escaped);
  const letters = lettersOf(deflateRawSync(text, { level: 9 }));
  const opened = `export const pack = packOf('${letters}', ${text.length});`;
  return [...sources, ['pack:' + name, `import { packOf } from './unpack.mjs';\n${opened}`]];
}

/** Plain ASCII unpacks quickest where there is no TextDecoder. */
const escaped = sign => '\\u' + sign.charCodeAt(0).toString(16).padStart(4, '0');

const isShort = value => typeof value === 'string' && value.length <= SHORT;

/** The objects that a data module exports. */
async function exportsOf(file) {
  const exported = await evaluated(file);
  const wanted = file.endsWith('.json') ? { default: exported.default } : exported;
  if (!Object.values(wanted).every(isPlainObject))
    throw new Error(`${file} exports more than plain objects`);
  return wanted;
}

/** What a module exports, evaluated here and now. */
async function evaluated(file) {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'esm',
  });
  const code = Buffer.from(outputFiles[0].text).toString('base64');
  return { ...(await import('data:text/javascript;base64,' + code)) };
}

/** An object of nothing but data: what JSON keeps of it is all there is. */
const isPlainObject = value =>
  value?.constructor === Object && isDeepStrictEqual(JSON.parse(JSON.stringify(value)), value);
