import type { ChangeNumbers, RunFact, RunLine, RunNumbers } from '../../core/ledger/runNumbers.ts';
import type { Counted } from '../counted.ts';
import type { Language } from '../../core/language.ts';

/** The numbers of a run as its sentences take them. */
export interface SeenNumbers extends Omit<RunNumbers, 'kind' | 'token'> {
  /** What a run changes on the calendar; null for other kinds of run. */
  readonly changes: ChangeNumbers | null;
  /** Minutes of check-ins, of all coaches together. */
  readonly coachMinutes: number;
  readonly schoolYear: string;
  /** Plans are read by the school's leader too. */
  readonly leader: boolean;
}

/** What people read about one kind of run, in one language. */
export interface RunWords {
  /** Over its numbers, by what `counts` says. */
  readonly title: Counted;
  /** On the button that starts it. */
  readonly confirm: Counted;
  /** While it works. */
  readonly working: string;
  /** What its bar counts. */
  readonly label: string;
  /** How many there are in all, where they are not simply things done. */
  readonly total?: Counted;
  /** When it is over, by how much came of it. */
  readonly finished: Counted;
  /** On the button that goes on with it, by how much is left. */
  readonly resume: Counted;
  /** On the link to its numbers, where it takes back what stands of another run. */
  readonly link?: Counted;
  /** What it will do; shown after its facts have been seen on the command line too. */
  lines(run: SeenNumbers): readonly RunLine[];
  /** The same in the panel; where there are none, its lines. */
  facts?(run: SeenNumbers): readonly RunFact[];
  /** What there is when it is over. `leader`: plans are read by the school's leader too. */
  after(leader: boolean): readonly RunFact[];
}

/** The sentences of one kind of run, in every language. */
export interface RunSentences extends Readonly<Record<Language, RunWords>> {
  /** Which number its title and button say. */
  counts(run: Pick<RunNumbers, 'items' | 'documents' | 'events'>): number;
  /** Whether its time stands among its facts; elsewhere its lines say it. */
  readonly timed: boolean;
}
