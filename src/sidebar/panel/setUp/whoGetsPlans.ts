import { computed, signal } from '@preact/signals';
import type { PlanGroup } from '../../../contract/setUp.ts';
import type { PanelServer } from '../../server.ts';
import type { Desk } from '../desk.ts';

type Decisions = Parameters<PanelServer['chooseWhoGetsAPlan']>[0]['decisions'];

/** What was ticked and is not kept yet: by kind of person, and by row. */
interface Draft {
  readonly kinds: Readonly<Record<string, boolean>>;
  readonly rows: Readonly<Record<number, boolean>>;
}

const NOTHING: Draft = { kinds: {}, rows: {} };

/** Who gets a plan, and people who stand in two rows. */
export function whoGetsPlans(
  { school, view, notice, say, reload, during }: Desk,
  server: PanelServer,
  putOff: () => void,
) {
  const draft = signal<Draft>(NOTHING);
  /** How many would get a plan as it is ticked now. */
  const count = computed(() =>
    (school.value?.who ?? []).reduce((sum, group) => sum + plansOf(group), 0),
  );

  /** Whether somebody of a kind would get a plan as it is ticked now. */
  function gets(group: PlanGroup, person: PlanGroup['people'][number]): boolean {
    const { kinds, rows } = draft.value;
    const kind = person.saidBy === 'person' ? undefined : kinds[group.reason];
    return rows[person.row] ?? kind ?? person.getsPlan;
  }

  function plansOf(group: PlanGroup): number {
    const named = group.people.filter(one => gets(group, one)).length;
    const kind = draft.value.kinds[group.reason];
    const unnamed = group.count - group.people.length;
    const before = group.plans - group.people.filter(one => one.getsPlan).length;
    return named + (kind === undefined ? before : kind ? unnamed : 0);
  }

  function tickKind(group: PlanGroup, getsPlan: boolean): void {
    const rows = { ...draft.value.rows };
    for (const { row } of group.people) delete rows[row];
    draft.value = { rows, kinds: { ...draft.value.kinds, [group.reason]: getsPlan } };
  }

  function tickPerson(row: number, getsPlan: boolean): void {
    draft.value = { ...draft.value, rows: { ...draft.value.rows, [row]: getsPlan } };
  }

  /** What is ticked; an untouched guess is kept by saying yes to the first kind that gets one. */
  function decisions(): Decisions {
    const { kinds, rows } = draft.value;
    const all = school.value?.who ?? [];
    const said = all.some(one => one.saidBy === 'rule');
    const first = said ? undefined : all.find(one => one.getsPlan !== null);
    const asWas = first && !(first.reason in kinds) ? [first] : [];
    return [
      ...asWas.map(({ reason, getsPlan }) => ({ reason, getsPlan })),
      ...Object.entries(kinds).map(([reason, getsPlan]) => ({ reason, getsPlan })),
      ...Object.entries(rows).map(([row, getsPlan]) => ({ row: Number(row), getsPlan })),
    ];
  }

  const keep = (): Promise<void> =>
    during('people', async () => {
      const said = decisions();
      if (said.length > 0) await server.chooseWhoGetsAPlan({ decisions: said });
      await reload();
      draft.value = NOTHING;
      // Rows that look like one person are asked about again, but nothing waits for them.
      putOff();
      view.value = 'setUp';
      notice.value = say.value.who.kept(school.value?.teachers.length ?? 0);
    });

  const merge = (row: number, into: number): Promise<void> =>
    during('merge ' + row, async () => {
      const { kept, taken } = await server.mergeRows({ row, into });
      await reload();
      notice.value = say.value.who.merged(kept, taken);
    });

  const unmerge = (row: number): Promise<void> =>
    during('unmerge ' + row, async () => {
      await server.unmergeRows({ row });
      await reload();
      notice.value = say.value.who.undone;
    });

  return { draft, count, gets, plansOf, tickKind, tickPerson, keep, merge, unmerge };
}
