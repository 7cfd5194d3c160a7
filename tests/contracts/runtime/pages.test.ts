import { expect, it } from 'vitest';
import { ada, toyWorld } from './toyWorld.ts';

const show = `
function show() {
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Growth Plans');
  SpreadsheetApp.getUi().showSidebar(page);
}
function broken() { SpreadsheetApp.getUi().showSidebar({}); }
function missing() { HtmlService.createHtmlOutputFromFile('help'); }
`;
const page = (script: string): string => `<p>Plans</p><script>${script}</script>`;

it('shows the sidebar that the script made', () => {
  const toy = toyWorld(show, { html: { sidebar: '<p>Plans</p>' } });
  const record = toy.world.execute('show', [], { person: ada, authMode: 'FULL' });
  expect(record.screen.sidebar).toEqual({ title: 'Growth Plans', html: '<p>Plans</p>' });
});

it('refuses a missing file and a page that is none', () => {
  const toy = toyWorld(show, { html: { sidebar: '<p>Plans</p>' } });
  expect(() => toy.run('missing')).toThrow('No HTML file named help was found.');
  expect(() => toy.run('broken')).toThrow('Invalid argument: userInterface');
});

it.each([
  ['const a = `https://x.example`;', '`'],
  ['const a = `${f(`//`)}`;', '`'],
  ['const a = `x${ {b: 1}.b }//`;', '`'],
  ['const a = s.replace(/`/g, "") + `//`;', '`'],
  ['const a = "<!--";', '<!--'],
  ['const a = "<?=";', '<?'],
])('refuses a page that HtmlService would corrupt: %s', script => {
  const toy = toyWorld(show, { html: { sidebar: page(script) } });
  expect(() => toy.run('show')).toThrow(
    'NotEmulated: sidebar.html, which HtmlService would corrupt',
  );
});

it.each([
  '// `a` and //\nconst a = `b`;',
  '/* `//` */ const a = "`//`" + \'`//`\';',
  'const a = /`\\/\\/[`/]/.test(b) ? `c/d` : 8 / 2 / 1;',
  'const a = `${"//"}`;',
  'const a = `${ {b: `c`}.b // note\n}`;',
])('shows a page that HtmlService leaves alone: %s', script => {
  const toy = toyWorld(show, { html: { sidebar: page(script) } });
  expect(toy.run('show')).toBeNull();
});
