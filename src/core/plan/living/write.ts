import type { AddressBook } from './addresses.ts';
import type { WritablePlace } from './find.ts';
import type { CheckInLog } from './followUp.ts';
import { exactly } from './text.ts';

/** A request of documents.batchUpdate, as far as we send any. */
export type DocsRequest =
  | { readonly deleteContentRange: { readonly range: object } }
  | { readonly insertText: { readonly location: object; readonly text: string } }
  | { readonly insertTableRow: { readonly tableCellLocation: object; readonly insertBelow: true } };

const inTab = (tab: string | null): object => (tab === null ? {} : { tabId: tab });

/** Replaces what stands in a place; indexes of everything before it stay true. */
export function replaceText(place: WritablePlace, text: string): DocsRequest[] {
  const { tab, start, end } = place;
  const requests: DocsRequest[] = [];
  if (end > start) {
    requests.push({
      deleteContentRange: { range: { startIndex: start, endIndex: end, ...inTab(tab) } },
    });
  }
  if (text !== '') {
    requests.push({ insertText: { location: { index: start, ...inTab(tab) }, text } });
  }
  return requests;
}

/** What a round's row in the log should say. */
export interface WantedCheckIn {
  readonly round: string;
  readonly name: string;
  readonly when: string;
  readonly with: string;
}

/** What is remembered of the log: the date that we wrote last, as `exactly` makes it, by round. */
export type LogBase = Readonly<Record<string, string>>;

export interface LogUpdate {
  readonly requests: readonly DocsRequest[];
  /** What to remember once the requests are done. */
  readonly base: LogBase;
}

/**
 * Brings the log up to the calendar: a date that still says what we wrote last is renewed, a round
 * that was never in it gets a row of its own at the end. A date that people have changed is theirs,
 * a row that they took out stays out.
 */
export function updateLog(
  log: CheckInLog,
  book: AddressBook,
  wanted: readonly WantedCheckIn[],
  base: LogBase,
): LogUpdate {
  const requests: DocsRequest[] = [];
  const remembered: Record<string, string> = { ...base };
  const added: WantedCheckIn[] = [];
  for (const one of wanted) {
    const rows = log.rows.filter(row => row.round === one.round);
    const [row] = rows;
    const before = base[one.round];
    if (!row) {
      if (before === undefined) added.push(one);
      continue;
    }
    const now = exactly(row.when);
    if (now === exactly(one.when)) remembered[one.round] = now;
    else if (before === now && row.whenAt && rows.length === 1) {
      requests.push(...replaceText(row.whenAt, one.when));
      remembered[one.round] = exactly(one.when);
    } else if (before === undefined) remembered[one.round] = NOT_OURS;
  }
  // From the end of the document to its start, so that no request moves what another one names.
  requests.sort((a, b) => placeOf(b) - placeOf(a));
  const rows = added.length > 0 ? newRows(log, book, added) : [];
  if (rows.length > 0) {
    for (const one of added) remembered[one.round] = exactly(one.when);
  }
  return { requests: [...rows, ...requests], base: remembered };
}

/**
 * The requests of a log and of a line elsewhere as one batch in which none moves what another one
 * names; null where the line stands within the log's table.
 */
export function together(
  { found: { tab, table } }: CheckInLog,
  requests: readonly DocsRequest[],
  line: WritablePlace,
  text: string,
): DocsRequest[] | null {
  const sentence = replaceText(line, text);
  if (line.tab !== tab.id || line.end <= table.start) return [...requests, ...sentence];
  const end = table.rows[table.rows.length - 1]?.end ?? 0;
  return line.start >= end ? [...sentence, ...requests] : null;
}

/** Stands for a date that was people's own before we looked. */
const NOT_OURS = '?';

function placeOf(request: DocsRequest): number {
  if ('insertText' in request) return (request.insertText.location as { index: number }).index;
  if ('deleteContentRange' in request) {
    // Deleting comes before inserting at the same place.
    return (request.deleteContentRange.range as { startIndex: number }).startIndex + 0.5;
  }
  return 0;
}

/**
 * New rows below the last, the last of them first: each is put right below the row that is there
 * now. An empty row is an index for itself, and for each cell one for the cell and one newline.
 */
function newRows(
  { found }: CheckInLog,
  book: AddressBook,
  added: readonly WantedCheckIn[],
): DocsRequest[] {
  const { table, tab, names } = found;
  const last = table.rows[table.rows.length - 1];
  const number = table.rowNumbers[table.rowNumbers.length - 1];
  const date = names.indexOf(book['checkIns.when']?.column ?? '');
  const whom = names.indexOf(book['checkIns.with']?.column ?? '');
  // Where rows are merged or only suggested, Google's own numbers are not ours to guess.
  if (!last?.regular || number !== table.rows.length - 1 || date < 0) return [];
  return [...added].reverse().flatMap(one => {
    const cells = [
      { column: date, text: one.when + '\n' + one.name },
      { column: whom, text: one.with },
    ].filter(({ column, text }) => column >= 0 && text !== '');
    return [
      {
        insertTableRow: {
          tableCellLocation: {
            tableStartLocation: { index: table.start, ...inTab(tab.id) },
            rowIndex: number,
            columnIndex: 0,
          },
          insertBelow: true as const,
        },
      },
      ...cells
        .sort((a, b) => b.column - a.column)
        .map(({ column, text }) => ({
          insertText: { location: { index: last.end + 2 + 2 * column, ...inTab(tab.id) }, text },
        })),
    ];
  });
}
