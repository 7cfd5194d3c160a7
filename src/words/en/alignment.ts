import type { GoalFlag, Verdict } from '../../core/alignment/index.ts';

/** What is said about a goal and its rubric component; never a judgement of the teacher. */
export interface AlignmentWords {
  readonly questions: Readonly<Record<GoalFlag, string>>;
  readonly verdict: Readonly<Record<Verdict, (better: string) => string>>;
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
};
