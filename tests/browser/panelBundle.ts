import { readFileSync } from 'node:fs';
import { build, type Plugin } from 'esbuild';

/** What the panel says: its own words, or every English sentence a third longer. */
export const WORDS = ['plain', 'long'] as const;
export type Words = (typeof WORDS)[number];

/** The panel's page as the build makes it. */
export async function makePanelHtml(words: Words): Promise<string> {
  const plugins = words === 'long' ? [longWords] : [];
  const bundle = async (entry: string): Promise<string> => {
    const { outputFiles } = await build({
      entryPoints: [entry],
      bundle: true,
      write: false,
      format: 'iife',
      target: 'es2019',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      plugins,
    });
    return outputFiles[0]?.text ?? '';
  };
  const [script, style] = [
    await bundle('src/sidebar/main.tsx'),
    await bundle('src/sidebar/style.css'),
  ];
  return readFileSync('src/sidebar/page.html', 'utf8')
    .replace('/*STYLE*/', () => style)
    .replace('/*SCRIPT*/', () => script);
}

/** Every sentence of the English catalogue, accented and a third longer, as other languages are. */
const longWords: Plugin = {
  name: 'long words',
  setup(builder) {
    builder.onLoad({ filter: /words\/en\/panel\/\w+\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const contents = source.replace(
        /(: |\? |=> |^\s+)'([A-Z][^'\n]*)'/gm,
        (_, before: string, text: string) => `${before}'${longer(text)}'`,
      );
      return { contents, loader: 'ts' };
    });
  },
};

const ACCENTED: Readonly<Record<string, string>> = { a: 'å', e: 'é', i: 'ï', o: 'ö', u: 'ü' };

/** A sentence as another language might have it: accented and a third longer. */
export function longer(text: string): string {
  return text.replace(/[aeiou]/g, vowel => ACCENTED[vowel] ?? vowel) + extra(text);
}

function extra(text: string): string {
  const length = Math.ceil(text.length / 3);
  return ' ' + 'øx '.repeat(Math.ceil(length / 3)).trim();
}
