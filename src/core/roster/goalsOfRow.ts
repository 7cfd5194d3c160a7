import { recogniseComponent } from '../rubric/recogniseComponent.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { confirmedLink, isSuggestedLink } from '../rubric/suggestedLink.ts';
import { valueAt } from '../table/sheetTable.ts';
import type { FoundRoster } from './findRoster.ts';
import { besideGoals, type Numbered } from './goalColumns.ts';
import { goalsInCell, numberedParts } from './goalText.ts';
import type { RosterField } from './fields.ts';
import type { PersonCells } from './personCells.ts';
import type { RosterGoal } from './person.ts';
import type { GoalColumn } from './reading.ts';

/** What is wrong with the component cells of a row, the first of each kind. */
export interface ComponentProblem {
  readonly kind: 'unknown_component' | 'ambiguous_component';
  readonly column: number;
  readonly text: string;
  readonly ids: readonly string[];
}

export interface GoalsOfRow {
  readonly goals: readonly RosterGoal[];
  readonly componentProblems: readonly ComponentProblem[];
}

const details = ['looks_like', 'sounds_like', 'feels_like', 'portfolio', 'action_steps'] as const;

const besideColumns = (found: FoundRoster, field: RosterField): Numbered =>
  besideGoals(columnsOf(found, field), found.matched.goals, () => 1);

/** Where each goal's text and details stand. */
export function goalColumns(found: FoundRoster): GoalColumn[] {
  const { goals, components, focuses } = found.matched;
  const parts: readonly (readonly [GoalColumn['part'], Numbered])[] = [
    ['text', goals],
    ['component', components],
    ['focus', focuses],
    ...details.map(part => [part, besideColumns(found, part)] as const),
  ];
  return parts.flatMap(([part, numbered]) =>
    [...numbered].map(([goal, { column }]) => ({ part, goal, column })),
  );
}

/** Reads goals with what stands beside them, for one roster; the reader then takes rows. */
export function goalReader(
  found: FoundRoster,
  cells: PersonCells,
  rubric: Rubric | undefined,
): (row: number) => GoalsOfRow {
  const { goals, components, focuses, lastYears } = found.matched;
  const detailColumns = new Map<RosterField, Numbered>(
    details.map(field => [field, besideColumns(found, field)]),
  );

  return row => {
    const numbers = [...goals.keys()];
    const perColumn = numbers.map(number => goalsInCell(cells.at(row, goals.get(number)?.column)));
    const texts = perColumn.reduce<{ text: string; number: number; part: number; of: number }[]>(
      (all, list, index) => {
        list.forEach((text, part) =>
          all.push({ text, number: numbers[index] ?? 1, part, of: list.length }),
        );
        return all;
      },
      [],
    );
    const beside = (columns: Numbered | undefined, goal: (typeof texts)[number]): string => {
      const text = cells.at(row, columns?.get(goal.number)?.column);
      if (goal.of < 2 || !text) return text;
      // Goals numbered in one cell may have their details numbered the same way.
      const parts = numberedParts(text);
      return parts.length === goal.of ? (parts[goal.part] ?? '') : goal.part === 0 ? text : '';
    };
    const before = lastYears.flatMap(column => goalsInCell(cells.at(row, column)));
    const read = texts.map(goal => {
      const componentText = beside(components, goal);
      const componentColumn = components.get(goal.number)?.column;
      const recognised =
        rubric && componentText ? componentNamed(componentText, row, componentColumn) : null;
      return {
        text: goal.text,
        componentText,
        component: recognised?.kind === 'one' ? recognised.id : null,
        suggested: isSuggestedLink(componentText),
        componentCell:
          componentColumn === undefined || goal.of > 1 ? null : { row, column: componentColumn },
        focusText: beside(focuses, goal),
        looksLike: beside(detailColumns.get('looks_like'), goal),
        soundsLike: beside(detailColumns.get('sounds_like'), goal),
        feelsLike: beside(detailColumns.get('feels_like'), goal),
        portfolio: beside(detailColumns.get('portfolio'), goal),
        actionSteps: beside(detailColumns.get('action_steps'), goal),
        ...(before.length ? { lastYears: before } : {}),
      };
    });
    return { goals: read, componentProblems: rubric ? problemsOf(row, texts.length) : [] };
  };

  function componentNamed(text: string, row: number, column: number | undefined) {
    if (!rubric) return null;
    const named = confirmedLink(text);
    const recognition = recogniseComponent(named, rubric);
    const value = column === undefined ? '' : valueAt(found.table, row, column);
    // A number shown as "2.30" by its format is the 2.3 that was typed.
    return recognition.kind === 'none' && typeof value === 'number'
      ? recogniseComponent(String(value), rubric)
      : recognition;
  }

  function problemsOf(row: number, goalCount: number): ComponentProblem[] {
    const problems: ComponentProblem[] = [];
    for (const { column } of components.values()) {
      const text = cells.at(row, column);
      if (!text) continue;
      const parts = numberedParts(text);
      for (const part of parts.length > 1 && parts.length === goalCount ? parts : [text]) {
        const recognition = componentNamed(part, row, column);
        if (!recognition || recognition.kind === 'one') continue;
        const kind = recognition.kind === 'none' ? 'unknown_component' : 'ambiguous_component';
        const ids = recognition.kind === 'none' ? recognition.near : recognition.ids;
        if (!problems.some(problem => problem.kind === kind))
          problems.push({ kind, column, text: part, ids });
      }
    }
    return problems;
  }
}

function columnsOf(found: FoundRoster, field: RosterField) {
  const wanted = found.matched.fields.filter(each => each.field === field).map(each => each.column);
  return found.columns.filter(each => wanted.includes(each.column));
}
