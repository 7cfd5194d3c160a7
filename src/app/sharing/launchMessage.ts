import type { Ledger, LedgerEntry } from '../../core/ledger/ledger.ts';
import { words } from '../../words/index.ts';
import type { MailMessage } from '../needs/needs.ts';
import { nameOf } from '../plans/planContent.ts';
import { firstNameOf, whyParagraphs } from '../../core/plan/opening.ts';
import { planLanguage } from '../../core/plan/planLanguage.ts';
import { canOpenPlan } from './launchState.ts';
import type { School } from '../school/readSchool.ts';
import type { Teacher } from '../../core/roster/teacher.ts';

/**
 * What a teacher is written, in the language of the own plan: the leader's words on why, the link,
 * and who can open it by what has really been shared.
 */
export function launchMessage(ledger: Ledger, school: School, teacher: Teacher): MailMessage {
  const { known, person } = teacher;
  const { settings, focusAreas } = school;
  const language = planLanguage(person.language, settings.language);
  const say = words(language);
  const firstName = firstNameOf(teacher);
  const key = known?.key ?? '';
  const plan = ledger.get('plan', key);
  const called = (email: string): string => nameOf(school, teacher, email) ?? email;
  const others = ledger
    .of('share', key)
    .filter(share => share.state === 'done' && share.part !== person.email)
    .map(share => called(share.part));
  const owner = plan && plan.maker !== person.email ? called(plan.maker) : '';
  const focus = focusAreas.map(area => area.name);
  return {
    to: person.email ?? '',
    subject: say.launch.subject(settings.schoolYear),
    body: [
      say.launch.hello(firstName),
      ...whyParagraphs(settings.why || say.plan.why, firstName, focus, say.plan.and),
      say.launch.link + '\n' + (plan?.note.url ?? ''),
      say.launch.access({ owner, others, kind: settings.planKind }),
      [settings.leaderName, settings.schoolName].filter(line => line !== '').join('\n'),
    ].join('\n\n'),
  };
}

/** One teacher's message, or the code of why it is not sent any more. */
export type MessageOf = (entry: LedgerEntry<'mail'>) => MailMessage | string;

/** The messages of a run, by its entries; a code where a teacher is not to be written any more. */
export function launchMessages(ledger: Ledger, school: School): MessageOf {
  const byKey = new Map(school.teachers.map(teacher => [teacher.known?.key, teacher]));
  return (entry: LedgerEntry<'mail'>) => {
    const teacher = byKey.get(entry.key);
    if (!teacher) return 'ROW_GONE';
    const { email } = teacher.person;
    if (email !== entry.note.email) return 'MAIL_ADDRESS_CHANGED';
    if (!canOpenPlan(ledger, entry.key, email ?? '')) return 'MAIL_NOT_SHARED';
    return launchMessage(ledger, school, teacher);
  };
}
