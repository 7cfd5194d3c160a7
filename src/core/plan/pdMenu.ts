import type { SheetTable } from '../table/sheetTable.ts';
import { tabRows, type HeaderWords } from '../schedule/year/tabLayout.ts';

/** What the school offers beyond all-staff meetings. */
export interface PdOffer {
  /** As the spreadsheet shows it, from 1. */
  readonly row: number;
  readonly kind: string;
  readonly title: string;
  /** As typed; may be empty. */
  readonly hours: string;
  readonly link: string;
  readonly components: readonly string[];
  readonly focusAreas: readonly string[];
}

type Column = 'kind' | 'title' | 'hours' | 'link' | 'components' | 'focusAreas';

const HEADERS: HeaderWords<Column> = {
  kind: ['kind', 'type', 'format', 'tipo', 'formato'],
  title: ['title', 'name', 'offer', 'titulo', 'nombre'],
  hours: ['hours', 'hrs', 'pd hours', 'horas'],
  link: ['link', 'url', 'enlace'],
  components: ['components', 'component', 'rubric components', 'rubric', 'componentes'],
  focusAreas: ['focus areas', 'focus area', 'focus', 'areas de enfoque', 'area de enfoque'],
};

const list = (text: string): string[] =>
  text
    .split(/[,;\n]/)
    .map(part => part.trim())
    .filter(part => part !== '');

/** The offers of the PD menu tab; rows without a title are passed over. Null table: none. */
export function readPdMenu(table: SheetTable | null): PdOffer[] {
  const rows = table ? (tabRows(table, HEADERS) ?? []) : [];
  return rows
    .filter(row => row.text('title') !== '')
    .map(row => ({
      row: row.row,
      kind: row.text('kind'),
      title: row.text('title'),
      hours: row.text('hours'),
      link: row.text('link'),
      components: list(row.text('components')),
      focusAreas: list(row.text('focusAreas')),
    }));
}

/** "Peer visit: Visit Kavya Iyer". */
export const offerTitle = ({ kind, title }: PdOffer): string =>
  kind === '' ? title : kind + ': ' + title;
