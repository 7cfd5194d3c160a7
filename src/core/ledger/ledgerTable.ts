import { PlanError } from '../errors.ts';
import { FIRST_ENTRY_ROW, type Artefact, type LedgerEntry } from './ledger.ts';
import { SHAPES } from './notes.ts';
import { checkNote, type RawNote } from './notes/shape.ts';

/** Header of the hidden tab; its order is the order of the cells. */
export const LEDGER_HEADER = [
  'artefact',
  'key',
  'part',
  'state',
  'id',
  'maker',
  'run',
  'at',
  'note',
] as const;

/** One entry as the cells of its row. */
export function ledgerCells(entry: LedgerEntry): string[] {
  return [
    entry.artefact,
    entry.key,
    entry.part,
    entry.state,
    entry.id,
    entry.maker,
    entry.run,
    entry.at,
    JSON.stringify(entry.unread ? { ...entry.unread, ...entry.note } : entry.note),
  ];
}

/**
 * The entries of the hidden tab, header left out. A row that someone changed by hand so that it can
 * not be read stops everything (code LEDGER_DAMAGED with its row): guessing could make a second
 * document for a teacher.
 */
export function readLedger(rows: readonly (readonly string[])[]): LedgerEntry[] {
  return rows.map((cells, index) => {
    const [artefact = '', key = '', part = '', state = '', id = '', maker = '', run = '', at = ''] =
      cells;
    if (!isArtefact(artefact))
      throw new PlanError('LEDGER_DAMAGED', { row: FIRST_ENTRY_ROW + index });
    const { note, unread } = checkNote(
      rawNote(cells[8] ?? '', FIRST_ENTRY_ROW + index),
      SHAPES[artefact],
    );
    const entry = { artefact, key, part, state, id, maker, run, at, note };
    // Where text becomes an entry: the artefact and every property of the note were just checked.
    return (unread ? { ...entry, unread } : entry) as LedgerEntry;
  });
}

const isArtefact = (text: string): text is Artefact =>
  Object.prototype.hasOwnProperty.call(SHAPES, text);

function rawNote(text: string, row: number): RawNote {
  if (text === '') return {};
  try {
    const note: unknown = JSON.parse(text);
    return isRecord(note) ? note : {};
  } catch (cause) {
    throw new PlanError('LEDGER_DAMAGED', { row }, cause);
  }
}

const isRecord = (value: unknown): value is RawNote =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
