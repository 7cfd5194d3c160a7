import type { SchoolView } from '../contract/api.ts';
import { sharedWith } from '../core/plan/planRoles.ts';

/** Whether plans are shared with the school's leader too. */
export const leaderReads = ({ choices }: SchoolView): boolean =>
  choices.leaderEmail !== '' && sharedWith(choices.planKind, 'leader');
