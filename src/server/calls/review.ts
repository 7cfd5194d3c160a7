import {
  acceptSuggestion as accept,
  confirmSuggestion as confirm,
  undoSuggestion as undo,
} from '../../app/goals/linkGoal.ts';
import { answer } from '../answers.ts';
import { componentChoices, teacherInRow } from '../views/schoolView.ts';
import { wire } from '../wiring.ts';
import type { ReviewApi } from '../../contract/review.ts';

/** What a coach does with suggestions, answered. */
export const reviewCalls: ReviewApi = {
  acceptSuggestion: ask => answer(() => teacherInRow(needs => accept(needs, ask, ask.id))),
  undoSuggestion: ask => answer(() => teacherInRow(needs => undo(needs, ask, ask.before))),
  confirmSuggestion: ask => answer(() => teacherInRow(needs => confirm(needs, ask))),
  listComponents: () => answer(() => componentChoices(wire())),
};
