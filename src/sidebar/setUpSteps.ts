import type { SchoolView } from '../contract/api.ts';
import type { ColumnField, ColumnsView } from '../contract/setUp.ts';
import type { SetUpStepName } from '../words/en/panel/setUp.ts';

/** Where a step of the set-up stands: done, the next one, still to do, or put off. */
export type StepState = 'done' | 'now' | 'waits' | 'later';

export interface Step {
  readonly name: SetUpStepName;
  readonly state: StepState;
}

const ORDER: readonly SetUpStepName[] = [
  'columns',
  'tabs',
  'who',
  'kind',
  'school',
  'focus',
  'daysOff',
  'tryOut',
];

/** The steps in order; the first that is neither done nor put off is the next one. */
export function setUpSteps(school: SchoolView, later: ReadonlySet<SetUpStepName>): Step[] {
  let next = true;
  return ORDER.map(name => {
    if (isDone(school, name)) return { name, state: 'done' };
    if (later.has(name)) return { name, state: 'later' };
    const state = next ? 'now' : 'waits';
    next = false;
    return { name, state };
  });
}

function isDone(school: SchoolView, name: SetUpStepName): boolean {
  const { columns, missingTabs, who, twice, choices, tests, teachers } = school;
  switch (name) {
    case 'columns':
      return asked(columns).length === 0;
    case 'tabs':
      return missingTabs.length === 0;
    case 'who':
      return (
        twice.length === 0 &&
        who.some(one => one.saidBy === 'rule' || one.people.some(each => each.saidBy === 'person'))
      );
    case 'kind':
      return choices.planKindAsked;
    case 'school':
      return choices.rubricAsked;
    case 'focus':
      return choices.ownFocusAreas;
    case 'daysOff':
      return choices.ownDaysOff;
    case 'tryOut':
      return tests.some(one => one.kind === 'plan') || teachers.some(one => one.plan !== null);
  }
}

/** Without a name and an address column nothing can be made. */
export function missingFields({ fields }: ColumnsView): ColumnField[] {
  const found = (name: string): boolean =>
    fields.some(one => one.field === name && one.headers.length > 0);
  const named = found('name') || found('last_name');
  return fields.filter(
    one => (one.field === 'name' && !named) || (one.field === 'email' && one.certainty === 'none'),
  );
}

/** The columns about which a person is asked: doubtful ones, changed ones, and those needed. */
export function asked(columns: ColumnsView): ColumnField[] {
  const needed = missingFields(columns);
  return columns.fields.filter(
    one => one.certainty === 'doubtful' || one.askAgain !== null || needed.includes(one),
  );
}
