import type { SchoolView } from '../contract/api.ts';

/** Whether plans are shared with a leader too: a formal plan is, with whoever signs for it. */
export const leaderReads = ({ choices }: SchoolView): boolean =>
  choices.planKind === 'formal' && choices.leaderEmail !== '';
