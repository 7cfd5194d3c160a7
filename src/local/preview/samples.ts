import { basename, extname } from 'node:path';
import { csvTable } from '../../core/roster/csv.ts';
import { readRosterFile } from '../cli/rosterFile.ts';
import { district } from '../school/district.ts';
import { messySchool } from '../school/messySchool.ts';
import { sampleSchool, type SampleSchool } from '../school/sampleSchool.ts';
import { schoolOfSix } from '../school/schoolOfSix.ts';
import { schoolOfThree } from '../school/schoolOfThree.ts';
import { newWorkbook } from '../sheets/newWorkbook.ts';

/** A school to open in the preview. */
export interface PreviewSample {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  /** Who sits in front of the screen. */
  readonly leader: string;
  readonly timeZone: string;
  readonly calendars: Readonly<Record<string, string>>;
  /** The workbook as .xlsx. */
  workbook(): Uint8Array;
}

/**
 * The schools of the top bar; the first one is open at the start. A roster of one's own goes before
 * them. Throws a Sentence where the file cannot be used.
 */
export function previewSamples(own: string | null = null): readonly PreviewSample[] {
  return [
    ...(own === null ? [] : [ofOne(own)]),
    typed('middle', 'Middle school, 42 people', 'principal@cedarhollow.example', sampleSchool()),
    typed('six', 'Six teachers', 'i.castellanos@littlefork.example', schoolOfSix()),
    typed(
      'three',
      'Three teachers, a bare sheet',
      'h.ostrander@prairiedell.example',
      schoolOfThree(),
    ),
    messy(),
    typed('district', '400 teachers', 'e.dragulescu@granitefalls.example', district(400)),
  ];
}

function typed(id: string, label: string, leader: string, school: SampleSchool): PreviewSample {
  const { name, timeZone, calendars } = school;
  const workbook = (): Uint8Array =>
    newWorkbook(
      [school.roster, ...school.tabs].map(tab => ({
        name: tab.name,
        rows: tab.rows.map(row => row.slice()),
      })),
      { convert: false },
    );
  return { id, label, name, leader, timeZone, calendars, workbook };
}

/** A .xlsx or .csv of one's own; it is copied, the file itself is never written. */
function ofOne(path: string): PreviewSample {
  const { workbook, homeDomain } = readRosterFile(path);
  return {
    id: 'own',
    label: basename(path),
    name: basename(path, extname(path)),
    leader: 'leader@' + (homeDomain ?? 'school.example'),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    calendars: {},
    workbook: () => workbook,
  };
}

function messy(): PreviewSample {
  const { fileName, csv } = messySchool();
  const table = csvTable(new TextEncoder().encode(csv), fileName.replace(/\.\w+$/, ''));
  return {
    id: 'messy',
    label: 'A form’s answers, messy',
    name: table.name,
    leader: 'leader@harborpoint.example',
    timeZone: 'America/New_York',
    calendars: {},
    workbook: () =>
      newWorkbook([{ name: table.name, rows: table.display.map(row => row.slice()) }], {
        convert: false,
      }),
  };
}
