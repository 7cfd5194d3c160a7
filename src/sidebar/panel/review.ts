import { batch, computed, signal } from '@preact/signals';
import type { GoalView, SchoolView, TeacherView } from '../../contract/api.ts';
import type { ComponentChoice, GoalSeen } from '../../contract/review.ts';
import type { PanelServer } from '../server.ts';
import type { Desk, Helps } from './desk.ts';

/** One goal of one teacher, as the review goes through them. */
export interface Stop {
  readonly id: string;
  readonly teacher: TeacherView;
  readonly goal: GoalView;
  /** Place among the teacher's goals, from 1. */
  readonly number: number;
}

export type Whose = 'mine' | 'everyone';

/** A suggestion that was just made, for "Undo". */
interface Made {
  readonly stop: string;
  readonly id: string;
  readonly name: string;
  /** What the cell said before. */
  readonly before: string;
  readonly state: 'going' | 'done';
}

/** Whether a goal is worth a look: no link yet, one that may not fit, one not confirmed, a question. */
export function worthALook(goal: GoalView): boolean {
  if (goal.component === null && goal.suggested.length > 0) return true;
  return goal.suggestedLink || goal.questions.length > 0 || isOpen(goal);
}

const isOpen = ({ verdict }: GoalView): boolean => verdict === 'different' || verdict === 'partly';

/** The component that is chosen at first: the best one that the goal does not name already. */
export function offered({ component, verdict, suggested, suggestedLink }: GoalView): string | null {
  if (suggestedLink || (component !== null && verdict !== 'different')) return null;
  return suggested.find(one => one.id !== component)?.id ?? null;
}

const idOf = ({ key, row }: TeacherView, number: number): string =>
  (key ?? 'row ' + row) + '/' + number;

function stopsIn(school: SchoolView | null, whose: Whose): Stop[] {
  const people = school?.teachers ?? [];
  return people
    .filter(teacher => whose === 'everyone' || teacher.mine)
    .flatMap(teacher =>
      teacher.goals.map((goal, at) => ({
        ...{ teacher, goal },
        ...{ id: idOf(teacher, at + 1), number: at + 1 },
      })),
    );
}

/** Going through goals: which one, what is chosen, what was suggested and can be taken back. */
export function review({ school, say, notice, reload, during, turnTo }: Desk, server: PanelServer) {
  const hasCaseload = computed(() => (school.value?.teachers ?? []).some(one => one.mine));
  const wanted = signal<Whose | null>(null);
  const whose = computed<Whose>(() => wanted.value ?? (hasCaseload.value ? 'mine' : 'everyone'));
  /** The stops of this walk: they stay while goals are linked, so that "2 of 7" holds. */
  const walk = signal<readonly string[]>([]);
  const place = signal(0);
  const chosen = signal<Readonly<Record<string, string>>>({});
  const made = signal<Made | null>(null);
  const suggested = signal(0);
  const components = signal<readonly ComponentChoice[] | null>(null);

  const all = computed(() => new Map(stopsIn(school.value, 'everyone').map(one => [one.id, one])));
  const toLookAt = computed(
    () => stopsIn(school.value, whose.value).filter(({ goal }) => worthALook(goal)).length,
  );
  const stop = computed(() => all.value.get(walk.value[place.value] ?? '') ?? null);
  const choice = computed(() => {
    const here = stop.value;
    return here ? (chosen.value[here.id] ?? offered(here.goal)) : null;
  });

  function start(): void {
    const stops = stopsIn(school.value, whose.value).filter(({ goal }) => worthALook(goal));
    walk.value = stops.map(({ id }) => id);
    place.value = 0;
    suggested.value = 0;
    made.value = null;
  }

  function toReview(): void {
    batch(() => {
      start();
      turnTo('review');
    });
  }

  const go = (by: number): void => {
    place.value = Math.max(0, Math.min(walk.value.length, place.value + by));
  };

  /** Puts the teacher as the sheet has it now in the place of the one shown till now. */
  function took(stopId: string, now: TeacherView): void {
    const before = all.value.get(stopId)?.teacher;
    const seen = school.value;
    if (!seen || !before) return;
    const teachers = seen.teachers.map(one => (one.row === before.row ? now : one));
    school.value = { ...seen, teachers };
  }

  // What somebody else wrote meanwhile is read before anything is tried again.
  const helps: Helps = { CELL_CHANGED: () => void during('refresh', reload) };

  const seenGoal = ({ teacher, goal, number }: Stop): GoalSeen => ({
    ...{ key: teacher.key, row: teacher.row, goal: number },
    ...{ text: goal.text, component: goal.componentText },
  });

  /** Goes on at once; what was suggested is written meanwhile and can be taken back. */
  function accept(): void {
    const here = stop.value;
    const id = choice.value;
    if (!here || id === null || !here.goal.componentCell) return go(1);
    const { teacher, goal } = here;
    const doing: Made = {
      ...{ stop: here.id, id, name: teacher.name, before: goal.componentText },
      state: 'going',
    };
    made.value = doing;
    go(1);
    const write = async (): Promise<void> => {
      try {
        took(here.id, await server.acceptSuggestion({ ...seenGoal(here), id }));
      } catch (error) {
        made.value = null;
        place.value = Math.max(0, walk.value.indexOf(here.id));
        throw error;
      }
      suggested.value += 1;
      if (made.value === doing) made.value = { ...doing, state: 'done' };
    };
    void during('link ' + here.id, write, helps);
  }

  /** Takes a suggestion back: the one just made, or one that waits for the teacher's yes. */
  function undo(stopId: string, before: string): Promise<void> {
    const back = async (): Promise<void> => {
      const there = all.value.get(stopId);
      if (!there) return;
      took(stopId, await server.undoSuggestion({ ...seenGoal(there), before }));
      const at = walk.value.indexOf(stopId);
      batch(() => {
        if (made.value?.stop === stopId) suggested.value -= 1;
        made.value = null;
        if (at >= 0) place.value = at;
        notice.value = say.value.review.undone;
      });
    };
    return during('undo', back, helps);
  }

  const agree = (here: Stop): Promise<void> =>
    during(
      'agree',
      async () => took(here.id, await server.confirmSuggestion(seenGoal(here))),
      helps,
    );

  return {
    ...{ whose, hasCaseload, walk, place, stop, choice, made, suggested, components, toLookAt },
    ...{ toReview, go, accept, undo, agree },
    lookAt(whom: Whose): void {
      batch(() => {
        wanted.value = whom;
        start();
      });
    },
    choose(id: string): void {
      const here = stop.value;
      if (here) chosen.value = { ...chosen.value, [here.id]: id };
    },
    /** Every component of the rubric, read when somebody wants another one. */
    readComponents(): void {
      if (components.value) return;
      void during('components', async () => {
        components.value = await server.listComponents();
      });
    },
    /** Shows one goal of a teacher, whether it is worth a look or not. */
    reviewOne(teacher: TeacherView, number: number): void {
      const id = idOf(teacher, number);
      batch(() => {
        if (!walk.value.includes(id)) {
          walk.value = walk.value
            .slice(0, place.value + 1)
            .concat(id, walk.value.slice(place.value + 1));
        }
        place.value = walk.value.indexOf(id);
      });
    },
  };
}
