import type { AddressBook } from './addresses.ts';
import { bodyRows, cellAt, findTable, type FoundTable } from './find.ts';
import {
  textOf,
  type LivingDocument,
  type LivingParagraph,
  type LivingRow,
} from './livingDocument.ts';
import { canonical, label } from './text.ts';

/** Where a plan stands: what people wrote into it says so, never the add-on. */
export const PLAN_STATES = ['drafting', 'agreed', 'inProgress', 'done', 'carriedOn'] as const;
export type PlanState = (typeof PLAN_STATES)[number];

/** One row of the check-in log. */
export interface LogRow {
  readonly row: LivingRow;
  /** Place among the table's rows as Google counts them. */
  readonly number: number;
  /** What the date cell says above the round's name, and where it may be rewritten. */
  readonly when: string;
  readonly whenAt: {
    readonly tab: string | null;
    readonly start: number;
    readonly end: number;
  } | null;
  /** The round that the row is of, by its name; null for a row that people added. */
  readonly round: string | null;
  readonly tried: string;
  readonly changed: string;
  readonly next: string;
}

/** The log as it stands. */
export interface CheckInLog {
  readonly found: FoundTable;
  readonly rows: readonly LogRow[];
}

/** What people have written around their goals. */
export interface FollowUp {
  readonly state: PlanState;
  /** Rounds with an entry of people's own: the check-in took place. */
  readonly tookPlace: readonly string[];
  readonly log: CheckInLog | null;
  /** Whether the teacher lets reflections and evidence go into the sheet. */
  readonly mayShare: boolean;
  /** By goal number, in the teacher's words at the year's end; rows without any are left out. */
  readonly lookingBack: readonly {
    readonly goal: string;
    /** What changed for students. */
    readonly changed: string;
    /** What goes on into the next year; '' where the template does not ask. */
    readonly carry: string;
  }[];
}

/** A round of the year, as plans name it. */
export interface NamedRound {
  readonly id: string;
  readonly name: string;
}

// "Si" and a word after it is a condition: only with its accent, or alone, it is a yes.
const YES = /^(?:yes|y|ok|okay|sure|sí|si(?!\s+\p{L})|claro|de acuerdo)(?:[^\p{L}]|$)/iu;
/** A yes with a reservation is a matter for two people to talk about, not leave for everything. */
const RESERVED =
  /[^\p{L}](?:but|not?|never|except|unless|until|only|later|if|when|once|after|maybe|perhaps|ask|pero|nunca|salvo|excepto|menos|s[oó]lo|todav[ií]a|hasta|despu[eé]s|si|cuando|quiz[aá]s?|tal vez)(?:[^\p{L}]|$)|n['’]t|\?/iu;
const DONE = /\b(?:done|complete[d]?|finished|achieved|met|list[ao]|lograd[ao]|terminad[ao])\b/i;
const CARRIED = /\b(?:carr(?:y|ied)|contin[uú]\w*|next year|sigue|pr[oó]ximo a[nñ]o)/i;
const GOING = /\b(?:in progress|started|underway|going|en curso|en marcha|empezad[ao])\b/i;

/** Reads agreement, log and looking back. What cannot be found counts as not written. */
export function readFollowUp(
  document: LivingDocument,
  book: AddressBook,
  rounds: readonly NamedRound[],
): FollowUp {
  const log = readLog(document, book, rounds);
  const tookPlace = (log?.rows ?? []).flatMap(row =>
    row.round !== null && row.tried + row.changed + row.next !== '' ? [row.round] : [],
  );
  const columns = ['lookingBack.state', 'lookingBack.changed', 'lookingBack.carry'];
  const back = rowsAt(document, book, ...columns);
  const states = back.map(({ texts }) => texts[0] ?? '').filter(text => text !== '');
  return {
    state: stateOf(document, book, tookPlace.length > 0, states),
    tookPlace,
    log,
    mayShare: mayShare(document, book),
    lookingBack: back
      .map(({ key, texts }) => ({ goal: key, changed: texts[1] ?? '', carry: texts[2] ?? '' }))
      .filter(({ changed, carry }) => changed + carry !== ''),
  };
}

function stateOf(
  document: LivingDocument,
  book: AddressBook,
  met: boolean,
  states: readonly string[],
): PlanState {
  if (states.length > 0 && states.every(text => DONE.test(text) || CARRIED.test(text))) {
    return states.some(text => CARRIED.test(text)) ? 'carriedOn' : 'done';
  }
  const names = rowsAt(document, book, 'agreement.agreedBy').map(({ texts }) => texts[0] ?? '');
  const agreed = names.length > 0 && names.every(name => name !== '');
  if (states.some(text => GOING.test(text)) || (agreed && met)) return 'inProgress';
  return agreed ? 'agreed' : 'drafting';
}

/** Texts of the columns named by tags, row by row; rows of their own, such as the permission, apart. */
function rowsAt(
  document: LivingDocument,
  book: AddressBook,
  ...tags: readonly string[]
): { key: string; texts: string[] }[] {
  const addresses = tags.map(tag => book[tag]);
  const [first] = addresses;
  if (!first?.column || !first.key) return [];
  const found = findTable(document, first.heading, [first.key, first.column]);
  if (found.kind === 'missing') return [];
  const keyColumn = first.key;
  const permission = permissionRows(book);
  return bodyRows(found).flatMap(row => {
    if (!row) return [];
    const key = textOf(cellAt(found, row, keyColumn).blocks).trim();
    if (permission.includes(label(key))) return [];
    const texts = addresses.map(address =>
      address?.column && found.names.includes(address.column)
        ? textOf(cellAt(found, row, address.column).blocks).trim()
        : '',
    );
    return [{ key, texts }];
  });
}

/**
 * The permission is a row of the agreement: `agreement.share` names it in its `column`, and in `fixed`
 * as plans made earlier have it.
 */
function permissionRows(book: AddressBook): string[] {
  const share = book['agreement.share'];
  return share?.column ? [share.column, ...share.fixed] : [];
}

function mayShare(document: LivingDocument, book: AddressBook): boolean {
  const agreed = book['agreement.agreedBy'];
  const permission = permissionRows(book);
  if (!agreed?.column || !agreed.key) return false;
  const found = findTable(document, agreed.heading, [agreed.key, agreed.column]);
  if (found.kind === 'missing') return false;
  const { key, column } = agreed;
  const said = bodyRows(found).flatMap(row =>
    row && permission.includes(label(textOf(cellAt(found, row, key).blocks)))
      ? [canonical(textOf(cellAt(found, row, column).blocks))]
      : [],
  );
  // A row that somebody copied says it twice: only where both do it is leave.
  return said.length > 0 && said.every(text => YES.test(text) && !RESERVED.test(text));
}

/** The check-in log, or null where its table is not to be found. */
export function readLog(
  document: LivingDocument,
  book: AddressBook,
  rounds: readonly NamedRound[],
): CheckInLog | null {
  const when = book['checkIns.when'];
  const columns = ['tried', 'changed', 'next'].map(tag => book['checkIns.' + tag]?.column ?? '');
  if (!when?.column || columns.includes('')) return null;
  const date = when.column;
  const found = findTable(document, when.heading, [date, ...columns]);
  if (found.kind === 'missing') return null;
  const byName = new Map(rounds.map(round => [label(round.name), round.id]));
  const rows = bodyRows(found).flatMap((row, at): LogRow[] => {
    if (!row) return [];
    const { blocks } = cellAt(found, row, date);
    const lines = blocks.filter((one): one is LivingParagraph => one.kind === 'paragraph');
    const name = lines.find(line => byName.has(label(line.text)));
    const [first] = lines;
    const texts = columns.map(column => textOf(cellAt(found, row, column).blocks).trim());
    const own = first && first !== name && first.plain ? first : null;
    return [
      {
        row,
        number: found.table.rowNumbers[at + 1] ?? at + 1,
        when: own ? own.text : '',
        whenAt: own && { tab: found.tab.id, start: own.start, end: own.end },
        round: name ? (byName.get(label(name.text)) ?? null) : null,
        tried: texts[0] ?? '',
        changed: texts[1] ?? '',
        next: texts[2] ?? '',
      },
    ];
  });
  return { found, rows };
}
