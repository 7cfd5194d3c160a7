import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The levels that take longest go first. */
const LEVELS = ['browser', 'bundle', 'local', 'rules'];

/** Files of more than ten seconds, so that none of them is begun when the others have ended. */
const HEAVY = [
  'browser/journeys',
  'browser/views',
  'browser/setUp',
  'browser/reviewViews',
  'browser/calendarViews',
  'browser/launchViews',
  'browser/snowDay',
  'runs/sweep',
  'setUp/kills',
  'calendar/faults',
  'calendar/snowDay',
  'living/files',
  'plans/planKinds',
  'living/interleavings',
  'living/plans',
  'commandLine/start',
  'commandLine/refusals',
  'runs/twoPeople',
  'document/pages',
];

/**
 * Level after level, since a worker is used again for files of its own level only; in each the heavy
 * files first, then the others as the last run has timed them, or by size where there was none.
 */
export class HeavyFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const level = ({ project }: TestSpecification): number => LEVELS.indexOf(project.name);
    const weight = ({ moduleId }: TestSpecification): number => {
      const place = HEAVY.findIndex(name => moduleId.endsWith(`/${name}.test.ts`));
      return place < 0 ? HEAVY.length : place;
    };
    const known = await super.sort(files);
    return known.toSorted((a, b) => level(a) - level(b) || weight(a) - weight(b));
  }
}
