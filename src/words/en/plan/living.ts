import { counted } from '../../counted.ts';
import type { OpenKind } from '../../../core/plan/living/mergeSection.ts';
import type { PlanState } from '../../../core/plan/living/followUp.ts';
import type { GoalPart } from '../../../core/plan/living/sections.ts';
import { kept, type KeptCounts } from './kept.ts';

/** What is said about plans that people write in. */
export interface LivingWords {
  /** Between a step and whom it is taken with, and by when. */
  readonly with: string;
  readonly by: string;
  /** The state of a plan, as the sheet shows it; null while it is being drafted. */
  readonly states: Readonly<Record<PlanState, string | null>>;
  /** What waits for a person, behind the state. */
  toLookAt(count: number): string;
  /** In the column "Took place", where people have written into the log. */
  readonly tookPlace: string;
  /** Header of the tab that shows what teachers let go into the sheet. */
  readonly lookingBack: readonly string[];
  /** Behind a long text of which the sheet shows the beginning. */
  readonly moreInPlan: string;
  /** On the school's date: what goes from the workbook, and what has gone. */
  clears(kept: KeptCounts, day: string): string;
  cleared(kept: KeptCounts & { readonly left: number }, day: string): string;
  readonly parts: Readonly<Record<GoalPart | 'portfolio', string>>;
  /** "Goal 1 · Looks like". */
  section(goal: number | null, part: string): string;
  /** Why a person is asked. */
  readonly why: Readonly<Record<OpenKind | 'missing', string>>;
  /** What a choice has come to. */
  readonly settled: Readonly<Record<'toSheet' | 'toPlan' | 'leave', string>>;
}

const one = counted('en-US');

export const livingWords: LivingWords = {
  with: 'with',
  by: 'by',
  states: {
    drafting: null,
    agreed: 'Agreed',
    inProgress: 'In progress',
    done: 'Done for now',
    carriedOn: 'Carried on',
  },
  toLookAt: count => (count === 1 ? '1 part to look at' : count + ' parts to look at'),
  tookPlace: 'Yes',
  lookingBack: [
    'Teacher',
    'Goal',
    'What changed for students',
    'What I want to carry into next year',
    'Plan',
  ],
  moreInPlan: ' … (more in the plan)',
  clears: (what, day) =>
    kept(what) === ''
      ? 'Portfolio pieces and “Looking back” stay in the plans: the date that your school chose, ' +
        day +
        ', has come.'
      : kept(what) +
        ' from plans will be cleared from this workbook: the date that your school chose, ' +
        day +
        ', has come. No plan is touched.',
  cleared: ({ left, ...what }, day) =>
    [
      what.reflections + what.pieces > 0
        ? 'Cleared from this workbook, on the date that your school chose (' +
          day +
          '): ' +
          kept(what) +
          ' from plans. No plan was touched.'
        : '',
      left > 0
        ? one('text from plans is', 'texts from plans are')(left) +
          ' still in a tab that is protected from you: ask whoever protects it to open this panel.'
        : '',
    ]
      .filter(Boolean)
      .join(' '),
  parts: {
    text: 'What I want to get better at',
    component: 'Rubric component',
    focus: 'School focus area',
    looksLike: 'Looks like',
    soundsLike: 'Sounds like',
    feelsLike: 'Feels like',
    steps: 'Action steps',
    portfolio: 'Portfolio pieces',
  },
  section: (goal, part) => (goal === null ? part : 'Goal ' + goal + ' · ' + part),
  why: {
    both: 'Plan and sheet have both changed since they last said the same. Nothing was carried over.',
    first:
      'Plan and sheet say different things, and which of them changed is not known. Nothing was carried over.',
    emptied: 'The plan no longer says anything here. The sheet still does.',
    noCell:
      'The plan has words for which the roster has no cell that may be written: a column is missing, or the cell is a formula, shared by several goals, or protected.',
    offer: 'The sheet has changed, the plan has not. The plan may take it.',
    missing:
      'This part is not where it was in the plan: its heading, table or row has changed. It is left alone; if it only moved, put its heading back.',
  },
  settled: {
    toSheet: 'The sheet now says what the plan says.',
    toPlan: 'The plan now says what the sheet says.',
    leave: 'Both stay as they are. You are asked again when one of them changes.',
  },
};
