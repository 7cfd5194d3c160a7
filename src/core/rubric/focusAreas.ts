import { plainWords } from '../table/cellText.ts';
import type { SheetTable } from '../table/sheetTable.ts';
import { ownTable } from './ownTable.ts';
import type { FocusArea } from './rubric.ts';

/** What is wrong with a focus area; rows and columns as the spreadsheet counts, from 1. */
export interface FocusAreaProblem {
  readonly kind:
    'third_focus_area' | 'repeated_focus_area' | 'focus_area_without_name' | 'no_focus_area_header';
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** One or two, so that everyone can name them (the first step of a staff learning plan). */
const MOST = 2;

const names = {
  name: /^(focus areas?|areas? of focus|areas? de enfoque|enfoque|name|nombre|priority|prioridad|focus)$/,
  description: /^(descriptions?|descripcion|what it means|details|detalles)$/,
  why: /^(why.*|por que.*|reason|razon)$/,
} as const;

/** The year's one or two focus areas; a third is refused and said. */
export function readFocusAreas(table: SheetTable): {
  areas: FocusArea[];
  problems: FocusAreaProblem[];
} {
  const own = ownTable(table, names);
  const areas: FocusArea[] = [];
  const problems: FocusAreaProblem[] = [];
  const column = own.columns.name ?? 1;
  if (own.columns.name === undefined) {
    const filled = table.display.some(row => row.some(text => text.trim() !== ''));
    if (filled) problems.push({ kind: 'no_focus_area_header', row: 1, column: 1, text: '' });
    return { areas, problems };
  }
  for (let row = own.headerRow + 1; row <= table.display.length; row++) {
    const name = own.at(row, 'name');
    const [description, why] = [own.at(row, 'description'), own.at(row, 'why')];
    const say = (kind: FocusAreaProblem['kind']): void => {
      problems.push({ kind, row, column, text: name || description || why });
    };
    if (!name) {
      if (description || why) say('focus_area_without_name');
      continue;
    }
    if (areas.some(area => plainWords(area.name) === plainWords(name))) say('repeated_focus_area');
    else if (areas.length === MOST) say('third_focus_area');
    else areas.push(why ? { name, description, why } : { name, description });
  }
  return { areas, problems };
}
