import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { strToU8, zipSync } from 'fflate';
import { readBuilt } from '../built.ts';
import { memoryStore } from '../files/memoryStore.ts';
import { newWorkbook } from '../sheets/newWorkbook.ts';
import { openWorkspace } from '../workspace.ts';
import type { World } from '../world/world.ts';
import { rowByRowSheet } from './bigSchool.ts';
import { measured, type BenchRow } from './measure.ts';
import { DAY_MS, FIRST_MORNING } from './product.ts';

const LEADER = 'superintendent@longmeadow.example';
const FUNCTIONS = ['prepare', 'makePlans'];

/** The script as it would be pasted into Apps Script. */
function scriptText(): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL('rowByRowScript.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'RowByRow',
    target: 'es2019',
    footer: {
      js: FUNCTIONS.map(name => `function ${name}(ask){return RowByRow.${name}(ask)}`).join('\n'),
    },
  });
  return outputFiles[0]?.text ?? '';
}

/** The row-by-row script for as many teachers, on the same stand-ins with the same latencies. */
export function rowByRow(teachers: number): BenchRow {
  const sheet = rowByRowSheet(teachers);
  const { world, drive, calendar } = openWorkspace({
    built: { ...readBuilt(), server: scriptText() },
    store: memoryStore(),
    workbook: newWorkbook([{ name: 'Staff', rows: sheet.map(cells => cells.slice()) }], {
      convert: false,
    }),
    workbookId: 'workbook-row-by-row',
    workbookName: 'Plans',
    timeZone: 'America/Chicago',
    startAt: FIRST_MORNING,
    calendars: {},
  });
  const as = { person: LEADER, authMode: 'FULL' as const };
  const places = world.run('prepare', [{ docx: templateDocx() }], as);
  const { row } = measured(world, teachers, 'row-by-row', () => untilDone(world, places, as));
  const made = [drive.documents().length - 1, calendar.events().length].join(' ');
  const due = [teachers, teachers * 3].join(' ');
  if (made !== due) throw new Error(`made ${made}, due were ${due}`);
  return row;
}

/** Starts the script again after each stop; a day later where the day's quota ended it. */
function untilDone(world: World, places: unknown, as: Parameters<World['run']>[2]): number {
  for (let days = 1; ;) {
    const record = world.execute('makePlans', [places], as);
    if (record.ended === 'returned') {
      if (record.value === 0) return days;
      continue;
    }
    const spent = record.ended === 'threw' && /returned code 403/.test(record.message);
    if (!spent) throw new Error(JSON.stringify(record));
    days += 1;
    world.timeline.moveTo(world.timeline.now() + DAY_MS);
  }
}

/** A plan template with four tags, as .docx in base64. */
function templateDocx(): string {
  const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const types = 'http://schemas.openxmlformats.org/package/2006';
  const wordType =
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const relsType = 'application/vnd.openxmlformats-package.relationships+xml';
  const lines = ['Plan of {{name}}', 'Coach: {{coach}}', 'Goal: {{goal}}', 'Rubric: {{component}}'];
  const paragraphs = lines.map(text => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${types}/content-types"><Default Extension="rels" ContentType="${relsType}"/><Override PartName="/word/document.xml" ContentType="${wordType}"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${types}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${main}"><w:body>${paragraphs}<w:sectPr/></w:body></w:document>`,
  };
  const bytes = zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
  );
  return Buffer.from(bytes).toString('base64');
}
