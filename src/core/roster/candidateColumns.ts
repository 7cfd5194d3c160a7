import type { Rubric } from '../rubric/rubric.ts';
import {
  columnValues,
  meaningOfValues,
  valuesSpeakFor,
  type ColumnValues,
} from './columnValues.ts';
import type { Meaning, SensitiveKind } from './headers/headerWords.ts';
import type { HeaderCell } from './headers/headerCells.ts';
import type { SheetTable } from '../table/sheetTable.ts';

/** A column with all it may mean: header words and values weighed together. */
export interface CandidateColumn {
  /** From 1. */
  readonly column: number;
  readonly header: string;
  readonly goal: number | null;
  readonly values: ColumnValues;
  /** What the header alone says, 0 to 1. */
  readonly words: ReadonlyMap<Meaning, number>;
  /** Header and values together; only meanings that stay possible. */
  readonly total: ReadonlyMap<Meaning, number>;
  readonly sensitive: SensitiveKind | null;
}

/** Weighs each header's words with the values below it. `first` is the first row below the header, from 1. */
export function candidateColumns(
  table: SheetTable,
  cells: readonly HeaderCell[],
  first: number,
  rubric?: Rubric,
): CandidateColumn[] {
  return cells.map(({ column, meaning }) => {
    const values = columnValues(table, column, first, rubric);
    const best = Math.max(0, ...meaning.scores.values());
    const sensitive = sensitiveKind(meaning.sensitive, meaning.scores, values, best);
    return {
      column,
      header: meaning.text,
      goal: meaning.goal,
      values,
      words: meaning.scores,
      sensitive,
      total:
        sensitive || meaning.other >= Math.max(best, 0.01)
          ? new Map<Meaning, number>()
          : totals(meaning.scores, best, meaning.other, values),
    };
  });
}

function totals(
  words: ReadonlyMap<Meaning, number>,
  best: number,
  other: number,
  values: ColumnValues,
): Map<Meaning, number> {
  const total = new Map<Meaning, number>();
  for (const [meaning, weight] of words) {
    const spoken = valuesSpeakFor(meaning, values);
    // A plain header is believed against odd values, unless they are of another kind altogether.
    const heard = weight >= 0.95 && spoken > -0.7 ? Math.max(spoken, -0.4) : spoken;
    total.set(meaning, weight + heard);
  }
  if (best < 0.5 && other < 0.6) {
    for (const [meaning, weight] of meaningOfValues(values)) {
      total.set(meaning, Math.max(weight, total.get(meaning) ?? 0));
    }
  }
  return total;
}

/** Private by its header, or by what stands below a header that says nothing else. */
function sensitiveKind(
  byHeader: SensitiveKind | null,
  words: ReadonlyMap<Meaning, number>,
  values: ColumnValues,
  best: number,
): SensitiveKind | null {
  if (byHeader === 'phone' || byHeader === 'address') {
    if ((words.get('email') ?? 0) > 0 && values.email >= 0.5) return null;
  }
  if (byHeader) return byHeader;
  if (values.ssn >= 0.5) return 'ssn';
  if (values.phone >= 0.6) return 'phone';
  if (values.filled >= 3 && values.rating > 0.6 && best < 0.95) return 'rating';
  return null;
}
