import { PlanError } from '../errors.ts';
import type { Artefact, LedgerEntry, LedgerState } from './ledger.ts';

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

const ARTEFACTS: readonly string[] = [
  'workbook',
  'teacher',
  'folder',
  'plan',
  'reading',
  'share',
  'mail',
  'calendar',
  'checkIn',
  'round',
  'change',
  'run',
  'lease',
  'decision',
  'merge',
  'test',
  'template',
  'promise',
  'clearing',
  'record',
  'undo',
] satisfies Artefact[];

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
    JSON.stringify(entry.note),
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
    if (!ARTEFACTS.includes(artefact)) throw new PlanError('LEDGER_DAMAGED', { row: index + 2 });
    return {
      artefact: artefact as Artefact,
      key,
      part,
      state: state as LedgerState,
      id,
      maker,
      run,
      at,
      note: readNote(cells[8] ?? '', index + 2),
    };
  });
}

function readNote(text: string, row: number): LedgerEntry['note'] {
  if (text === '') return {};
  try {
    return JSON.parse(text) as LedgerEntry['note'];
  } catch (cause) {
    throw new PlanError('LEDGER_DAMAGED', { row }, cause);
  }
}
