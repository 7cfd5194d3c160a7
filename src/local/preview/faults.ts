import type { Fault, WaveFault } from '../world/faults.ts';
import type { World } from '../world/world.ts';

/** Something that goes wrong, as a choice of the top bar. */
export interface PreviewFault {
  readonly id: string;
  readonly label: string;
  readonly faults: readonly (Fault | WaveFault)[];
  /** The account at the screen has not let the add-on in, as with a second signed-in account. */
  readonly otherAccount?: boolean;
}

const create = (nth: number): Fault['at'] => ({ op: 'drive.files.create', nth });

/** Counted from the moment of the choice: the nth call of an operation from then on. */
export const PREVIEW_FAULTS: readonly PreviewFault[] = [
  { id: 'none', label: 'Nothing goes wrong', faults: [] },
  {
    id: 'lost',
    label: 'An answer is lost half way',
    faults: [{ wave: 2, done: 'everyOther' }],
  },
  {
    id: 'killed',
    label: 'A slice is cut off',
    faults: [
      { at: create(12), when: 'after', kind: 'kill' },
      { at: { op: 'calendar.events.patch', nth: 1 }, when: 'after', kind: 'kill' },
    ],
  },
  {
    id: 'quota',
    label: 'The day’s limit is reached',
    faults: [{ at: create(20), when: 'before', kind: 'invokedTooManyTimes' }],
  },
  { id: 'account', label: 'Signed in to two accounts', faults: [], otherAccount: true },
];

/** What the person at the screen has granted under this choice. */
export function grantFor(world: World, person: string, fault: PreviewFault | undefined): void {
  world.grant(person, fault?.otherAccount ? [] : 'all');
}
