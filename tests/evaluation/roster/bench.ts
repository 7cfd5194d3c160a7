import { readRoster } from '../../../src/core/roster/readRoster.ts';
import type { SheetTable } from '../../../src/core/table/sheetTable.ts';
import { libraryRubric } from '../../../src/core/rubric/library.ts';

// Prints the processor time that reading and checking 5,000 rows of 60 columns takes.

const HEADERS = [
  'Employee ID',
  'Name',
  'Email',
  'Role',
  'Subject',
  'Grade',
  'Dept',
  'Coach',
  'Planning Period',
  'Goal 1',
  'Goal 1 Component',
  'Goal 1 Focus',
  'Goal 2',
  'Goal 2 Component',
  'Goal 2 Focus',
  'Looks like',
  'Sounds like',
  'Feels like',
  'Portfolio',
  'Action steps',
];

function wideTable(rows: number, columns: number): SheetTable {
  const header = Array.from({ length: columns }, (_, at) => HEADERS[at] ?? `Extra ${at}`);
  const body = Array.from({ length: rows }, (_, row) =>
    header.map((name, column) => {
      switch (name) {
        case 'Name':
          return `Person${'abcdefghij'[row % 10]} Family${row}`;
        case 'Email':
          return row % 50 === 7 ? 'pending' : `person${row}@district.test`;
        case 'Coach':
          return row % 40 === 3 ? '' : `Coach ${'ABCDEFGH'[row % 8]}`;
        case 'Planning Period':
          return `P${(row % 7) + 1}`;
        case 'Goal 1':
          return `By May my students will explain claim ${row} with evidence in writing and in talk, measured monthly.`;
        case 'Goal 1 Component':
          return row % 30 === 1 ? `Domain ${row % 4}` : `${(row % 4) + 1}.${(row % 3) + 1}`;
        case 'Goal 2':
          return row % 3
            ? ''
            : `1) Visit a colleague in week ${row % 36} 2) Write down what I tried`;
        default:
          return (row + column) % 5 === 0 ? '' : `cell ${row % 97} of ${column}`;
      }
    }),
  );
  const cells = [header, ...body];
  return {
    name: 'Staff',
    hidden: false,
    values: cells,
    display: cells,
    struck: [],
    formulas: [],
    merges: [],
  };
}

const rubric = libraryRubric('t-tess');
for (const [rows, columns] of [
  [42, 20],
  [1500, 40],
  [5000, 60],
  [5000, 60],
] as const) {
  const table = wideTable(rows, columns);
  const before = process.cpuUsage();
  const reading = readRoster([table], rubric ? { rubric } : {});
  const used = process.cpuUsage(before);
  const cpuMs = Math.round((used.user + used.system) / 1000);
  process.stdout.write(
    JSON.stringify({
      rows,
      columns,
      cpuMs,
      staff: reading.staff,
      problems: reading.problems.length,
    }) + '\n',
  );
}
