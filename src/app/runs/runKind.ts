import type { Artefact, Ledger, LedgerEntry } from '../../core/ledger/ledger.ts';
import type { ChangeNumbers, RunCounts } from '../../core/ledger/runNumbers.ts';
import type { RunSentences } from '../../words/runs/runSentences.ts';
import type { Needs } from '../needs/needs.ts';
import type { School } from '../school/readSchool.ts';
import type { NotPlanned } from '../../core/roster/teacher.ts';
import type { Kept, NamedKept } from './kept.ts';
import type { DailyCaps } from './quota.ts';
import type { Work } from './work.ts';

/** What a run would do now, before anything has changed. */
export interface RunItems<A extends Artefact = Artefact> {
  /** Entries to plan; those of people not met yet have '' as key until the run starts. */
  readonly entries: readonly LedgerEntry<A>[];
  readonly leftOut?: readonly NotPlanned[];
  /** What it leaves as it is. */
  readonly kept?: readonly Kept[];
  /** Emails that Calendar sends for it. */
  readonly emails?: number;
  /** What changes on the calendar, by what changes. */
  readonly changes?: ChangeNumbers;
}

/** A run at work: the school is read where its kind asks for it, once. */
export interface AtWork {
  readonly needs: Needs;
  readonly ledger: Ledger;
  school(): School;
  /** Shows in the visible tabs what has become real. */
  show(): void;
}

/**
 * One kind of run: all that the engine, the numbers before it and the panel ask of it. Each stands in
 * one file beside its work, its sentences in one file of `src/words/runs`, and `src/app/runKinds.ts`
 * lists them all.
 */
export interface RunKind<A extends Artefact = Artefact> {
  /** Of which kind the ledger's entries are that it works on. */
  readonly artefact: A;
  /** Milliseconds that one entry costs at Google's sustained limits; until a run has its own pace. */
  readonly paceMs: number;
  /** What a day of one account allows of it; none where no daily limit is near. */
  readonly daily?: DailyCaps;
  /** The kind of run that it takes back, by name. */
  readonly undoes?: string;
  /** Its work reads no tab of the school's, so there is nothing to keep for the next slice. */
  readonly readsNoTabs?: true;
  /** What it does shows in the Check-ins tab. */
  readonly showsCheckIns?: true;
  /** What it planned stays its own when it is stopped: whoever was about to send it still is. */
  readonly keepsPlanned?: true;
  /** It takes away what people have on their calendars: its numbers are confirmed once more. */
  readonly asksTwice?: true;
  /** It reads what the school's date may clear: its numbers say so where nothing is left to clear. */
  readonly saysDate?: true;
  readonly words: RunSentences;

  /** Refuses where something must be settled first. */
  refuse?(ledger: Ledger): void;
  items(needs: Needs, ledger: Ledger, school: School, run: string): RunItems<A>;
  /** What its numbers count in these entries. */
  counts(entries: readonly LedgerEntry<A>[]): Partial<RunCounts>;
  /** What a person has seen of an entry before confirming it, beside whose it is. */
  seen?(entry: LedgerEntry<A>, school: School): readonly unknown[];
  /** People who can open plans that are not for them any more. */
  formerReaders?(needs: Needs, ledger: Ledger, school: School): NamedKept[];
  /** Once it is confirmed, before anything is planned; may refuse. The caller saves. */
  prepare?(needs: Needs, ledger: Ledger): void;
  /** Once its entries are planned. The caller saves. */
  planned?(needs: Needs, ledger: Ledger, school: School): void;
  work(at: AtWork): Work<A>;
}
