import type { Author } from '../../core/ledger/entries.ts';
import type { Artefact, Ledger, LedgerEntry } from '../../core/ledger/ledger.ts';
import type { Needs } from '../needs/needs.ts';
import { authorNow } from '../needs/author.ts';
import type { School } from '../school/readSchool.ts';
import type { NotPlanned, Teacher } from '../../core/roster/teacher.ts';
import { openRuns } from './run.ts';

/** One teacher while a run is planned. */
export interface TeacherTurn<A extends Artefact> {
  readonly teacher: Teacher;
  /** '' for somebody whom no run has met yet. */
  readonly key: string;
  readonly plan: LedgerEntry<'plan'> | null;
  /** Of every entry planned now. */
  readonly author: Author;
  add(entry: LedgerEntry<A>): void;
  /**
   * Whether it is certain who this is; whoever has an address or a name that became another is left
   * out until somebody says.
   */
  isSettled(): boolean;
  /** This teacher is not in the run, and why: a kind of the catalogue. */
  leaveOut(kind: string, who?: string): void;
  /** Planned in a run of somebody else that is still open: it is theirs to go on with. */
  isTheirs(entry: LedgerEntry | null): boolean;
}

/** The entries of a run over the school's teachers, and who is not in it. */
export interface TeacherEntries<A extends Artefact> {
  readonly entries: readonly LedgerEntry<A>[];
  readonly leftOut: readonly NotPlanned[];
}

/** Takes every teacher in turn; `turn` says what the run does for each. */
export function teacherEntries<A extends Artefact>(
  needs: Needs,
  ledger: Ledger,
  { teachers }: Pick<School, 'teachers'>,
  run: string,
  turn: (one: TeacherTurn<A>) => void,
): TeacherEntries<A> {
  const me = needs.me();
  const author = authorNow(needs, run);
  const openIds = new Set(openRuns(ledger).map(one => one.id));
  const isTheirs = (entry: LedgerEntry | null): boolean =>
    entry !== null && entry.maker !== me && (entry.state === 'intended' || openIds.has(entry.run));
  const entries: LedgerEntry<A>[] = [];
  const leftOut: NotPlanned[] = [];
  for (const teacher of teachers) {
    const { person, known } = teacher;
    const key = known?.key ?? '';
    const plan = key ? ledger.get('plan', key) : null;
    const leaveOut = (kind: string, other = ''): void =>
      void leftOut.push({ person, kind, ...(other ? { who: other } : {}) });
    const add = (entry: LedgerEntry<A>): void => void entries.push(entry);
    const isSettled = (): boolean => {
      if (known?.oldEmail) leaveOut('changed_email', known.oldEmail);
      else if (known?.oldName) leaveOut('changed_name', known.oldName);
      return !known?.oldEmail && !known?.oldName;
    };
    turn({ teacher, key, plan, author, add, isSettled, leaveOut, isTheirs });
  }
  return { entries, leftOut };
}

/** Whether a run may plan it: nothing has come of it yet. */
export const isOpen = (entry: LedgerEntry | null): boolean =>
  entry === null || entry.state === 'planned' || entry.state === 'refused';
