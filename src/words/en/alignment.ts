import type {
  ActionStepQuestion,
  CriteriaQuestion,
  GoalFlag,
  Verdict,
} from '../../core/alignment/index.ts';
import { criteriaBank, type CriteriaBank } from './plan/criteriaBank.ts';

/** What is said about a goal and its rubric component; never a judgement of the teacher. */
export interface AlignmentWords {
  readonly questions: Readonly<Record<GoalFlag, string>>;
  readonly verdict: Readonly<Record<Verdict, (better: string) => string>>;
  /** About a goal that is last year's again. */
  readonly lastYearsGoal: string;
  readonly criteria: Readonly<Record<CriteriaQuestion['kind'], string>>;
  readonly steps: Readonly<Record<ActionStepQuestion['kind'], string>>;
  /** Student-centred sentences to offer for the success criteria. */
  readonly criteriaBank: CriteriaBank;
}

export const alignmentWords: AlignmentWords = {
  questions: {
    vague: 'What would you see or hear in class when this goal is met?',
    no_measure: 'How will you notice that it works – what could you count or collect?',
    no_deadline: 'By when would you like to see a first change?',
    attendance_only: 'Once you have attended, what will change for students?',
    hundred_percent: 'What would already be a real success on the way to everyone?',
  },
  verdict: {
    agrees: () => 'fits',
    partly: () => 'partly',
    different: better => 'may also fit ' + better,
    cant_tell: () => 'can’t tell',
  },
  lastYearsGoal: 'This was also last year’s goal. What’s next in it?',
  criteria: {
    empty: 'What might students do, say or feel here?',
    about_teacher: 'This is about you. What would students do, say or feel?',
  },
  steps: {
    empty: 'What would be a first small step, and with whom?',
    only_meetings:
      'All of these are meetings for everyone. Would a peer visit, a PLC, a self-paced course, a book or a podcast help with this goal, too?',
  },
  criteriaBank,
};
