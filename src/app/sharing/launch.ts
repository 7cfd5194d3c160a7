import { PlanError } from '../../core/errors.ts';
import type { Ledger, LedgerEntry } from '../../core/ledger/ledger.ts';
import { words } from '../../words/index.ts';
import { valueOrThrow } from '../needs/valueOrThrow.ts';
import { withLock } from '../runs/withLock.ts';
import { launchMessage } from './launchMessage.ts';
import type { MailMessage, Needs } from '../needs/needs.ts';
import { stampNow } from '../needs/author.ts';
import { planLanguage } from '../../core/plan/planLanguage.ts';
import { canOpenPlan, isUnsure, launchPart } from './launchState.ts';
import { refuseIfBusy, save } from '../runs/slice.ts';
import { openLedger, readSchool, type School } from '../school/readSchool.ts';
import type { Teacher } from '../../core/roster/teacher.ts';
import { teacherInRow } from '../school/teacherInRow.ts';

/** One teacher with a plan, and how it stands with the launch message. */
export interface Launched {
  readonly teacher: Teacher;
  readonly key: string;
  readonly state: 'ready' | 'sent' | 'unsure' | 'waits';
  /** What the ledger has of the message. */
  readonly mail: LedgerEntry<'mail'> | null;
}

export interface Launch {
  readonly school: School;
  readonly teachers: readonly Launched[];
  readonly shown: { readonly teacher: Teacher; readonly message: MailMessage } | null;
  readonly left: number | null;
}

/** How it stands with everyone's launch message, and one message. Errors: ROW_GONE. */
export function openLaunch(needs: Needs, row: number | null): Launch {
  const ledger = openLedger(needs);
  const school = readSchool(needs, ledger);
  const teachers = school.teachers.flatMap(teacher => {
    const key = teacher.known?.key ?? '';
    if (key === '' || ledger.get('plan', key)?.state !== 'done') return [];
    const mail = ledger.get('mail', key, launchPart(school));
    return [{ teacher, key, mail, state: stateOf(ledger, teacher, key, mail) }];
  });
  const first = teachers.find(one => one.state === 'ready') ?? teachers[0];
  const teacher = row === null ? first?.teacher : teacherInRow(school, row);
  const shown = teacher ? { teacher, message: launchMessage(ledger, school, teacher) } : null;
  return { school, teachers, shown, left: needs.mail.left() };
}

function stateOf(
  ledger: Ledger,
  { person, known }: Teacher,
  key: string,
  mail: LedgerEntry<'mail'> | null,
): Launched['state'] {
  if (mail?.state === 'done') return 'sent';
  if (mail && isUnsure(ledger, mail)) return 'unsure';
  const asked = known?.oldEmail || known?.oldName;
  return person.email && !asked && canOpenPlan(ledger, key, person.email) ? 'ready' : 'waits';
}

/** Sends a teacher's message to whoever asks. Errors: ROW_GONE and Google's. */
export function sendTestMail(needs: Needs, row: number): { to: string } {
  const ledger = openLedger(needs);
  const school = readSchool(needs, ledger);
  const teacher = teacherInRow(school, row);
  const { subject, body } = launchMessage(ledger, school, teacher);
  const language = planLanguage(teacher.person.language, school.settings.language);
  const to = needs.me();
  const test = words(language).launch.test(subject, teacher.person.name);
  valueOrThrow(needs.mail.send({ to, subject: test, body }));
  return { to };
}

/**
 * Keeps what a person found out about a mail that may have left: sent, or to be planned by the next
 * run. Errors: RUN_BUSY, MAIL_DECIDED.
 */
export function decideMail(needs: Needs, key: string, was: 'sent' | 'again'): void {
  withLock(needs, () => {
    const ledger = openLedger(needs);
    refuseIfBusy(needs, ledger, null);
    const mail = ledger.get('mail', key, launchPart(readSchool(needs, ledger)));
    if (!mail || !isUnsure(ledger, mail)) throw new PlanError('MAIL_DECIDED');
    const { code: _code, message: _message, ...note } = mail.note;
    const at = stampNow(needs);
    const said =
      was === 'sent' ? { state: 'done' as const } : { state: 'planned' as const, run: '' };
    ledger.put({ ...mail, ...said, at, note: { ...note, saidBy: needs.me() } });
    save(needs, ledger);
  });
}
