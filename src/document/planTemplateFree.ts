import type { DocumentWords } from '../words/en/plan/document.ts';
import { paragraph } from './ooxml.ts';
import { heading } from './planPieces.ts';

// The open page keeps the table of goals, and has lines to write on instead of other tables. Its
// hints are there only where nothing is written yet, so that most plans stay on one page.

/** What success looks, sounds and feels like, a line each. */
export function freeSuccess({ success, free }: DocumentWords): string {
  return (
    paragraph('Heading1', success.heading) +
    paragraph('Hint', `{-w:p noSuccess}${free.success}{/noSuccess}`) +
    paragraph('Bullet', '{successLines}')
  );
}

/** The steps, a line each. */
export function freeSteps({ steps, free }: DocumentWords): string {
  return (
    paragraph('Heading1', steps.heading) +
    paragraph('Hint', `{-w:p noSteps}${free.steps}{/noSteps}`) +
    paragraph('Bullet', '{stepLines}')
  );
}

/** One line a round, to write on. */
export function talks({ free }: DocumentWords): string {
  return heading(free.talks) + paragraph('Bullet', '{checkInLines}');
}
