import { cleanText } from '../table/cellText.ts';
import type { SheetTable } from '../table/sheetTable.ts';
import { ownTable, type OwnTable } from './ownTable.ts';
import type { Rubric, RubricComponent } from './rubric.ts';

/** What is wrong with a cell of a pasted rubric; rows and columns as the spreadsheet counts, from 1. */
export interface RubricTableProblem {
  readonly kind:
    | 'no_components'
    | 'component_without_id'
    | 'component_without_name'
    | 'repeated_component_id'
    | 'too_many_components';
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** The row that has this id already. */
  readonly firstRow?: number;
}

/** More is no rubric a teacher can choose from, and would slow every suggestion. */
const MOST_COMPONENTS = 500;

type Column = 'id' | 'domain' | 'name' | 'descriptor' | 'link' | 'also';

const names: Readonly<Record<Column, RegExp>> = {
  id: /^(id|ids|code|no|number|num|component (id|number|no|code)|dimension (id|number|no)|indicator (id|number|no)|clave|codigo|numero)$/,
  also: /^(also covers?.*|also|keywords?|tambien( abarca)?.*|palabras clave)$/,
  domain:
    /^(domains?|standards?|areas?|categor(y|ies)|dominios?|estandar(es)?|strands?|dimension group)( names?)?$/,
  name: /^(names?|titles?|components?|dimensions?|indicators?|elements?|component names?|nombres?|componentes?|dimension(es)?|indicador(es)?|elementos?)( names?| titles?)?$/,
  descriptor:
    /^(descriptors?|descriptions?|descripcion|what it means|proficient|look fors?|details)$/,
  link: /^(links?|url|web ?page|enlace)$/,
};

const ID_AND_NAME =
  /^((?:\d{1,2}(?:\.\d{1,2}){0,2}|\d{1,2}[a-z]|[IVX]{1,4}(?:[-.][A-Z](?:[-.]\d{1,2})?)?|[A-Z]{1,3}\d{1,2})[a-z]?)[\s.:)–-]+(.{2,})$/;

/**
 * A school's own rubric pasted as a table: id, domain, name, descriptor, link, "also covers". A blank
 * domain is the one above; ids may stand before the names. The components that are sound are read,
 * the others are named by cell.
 */
export function readRubricTable(table: SheetTable): {
  rubric: Rubric;
  problems: RubricTableProblem[];
} {
  const own = ownTable(table, names);
  const components: RubricComponent[] = [];
  const problems: RubricTableProblem[] = [];
  const rowOf = new Map<string, number>();
  const say = (
    kind: RubricTableProblem['kind'],
    row: number,
    column: Column,
    text: string,
    firstRow?: number,
  ): void => {
    const place = { kind, row, column: own.columns[column] ?? 1, text };
    problems.push(firstRow === undefined ? place : { ...place, firstRow });
  };
  let domain = '';
  for (
    let row = own.headerRow + 1;
    row <= table.display.length && own.columns.name !== undefined;
    row++
  ) {
    domain = own.at(row, 'domain') || domain;
    const { id, name } = idAndName(own, row, components.length);
    if (!id && !name) continue;
    const firstRow = rowOf.get(id.toLowerCase());
    if (!id) say('component_without_id', row, 'id', name);
    else if (!name) say('component_without_name', row, 'name', id);
    else if (firstRow !== undefined) say('repeated_component_id', row, 'id', id, firstRow);
    else if (components.length === MOST_COMPONENTS) {
      say('too_many_components', row, 'id', id);
      break;
    } else {
      rowOf.set(id.toLowerCase(), row);
      components.push(componentOf(own, row, id, name, domain));
    }
  }
  if (!components.length && !problems.length)
    say('no_components', Math.max(1, own.headerRow), 'name', '');
  return { rubric: { id: 'own', title: cleanText(table.name), components }, problems };
}

/** Without an id column, ids stand before the names ("2.3 Communication") or are counted. */
function idAndName(
  own: OwnTable<Column>,
  row: number,
  before: number,
): { id: string; name: string } {
  const name = own.at(row, 'name');
  if (own.columns.id !== undefined) return { id: own.at(row, 'id'), name };
  const both = ID_AND_NAME.exec(name);
  if (both) return { id: both[1] ?? '', name: (both[2] ?? '').trim() };
  return { id: name ? String(before + 1) : '', name };
}

function componentOf(
  own: OwnTable<Column>,
  row: number,
  id: string,
  name: string,
  domain: string,
): RubricComponent {
  const link = own.at(row, 'link');
  const alsoCovers = own
    .at(row, 'also')
    .split(/\s*[,;\n]\s*/)
    .filter(Boolean);
  return {
    id,
    domain,
    name,
    descriptor: own.at(row, 'descriptor'),
    ...(link ? { link } : {}),
    ...(alsoCovers.length ? { alsoCovers } : {}),
  };
}
