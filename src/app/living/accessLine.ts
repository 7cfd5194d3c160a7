import type { LivingDocument } from '../../core/plan/living/livingDocument.ts';
import { findOwnLine } from '../../core/plan/living/ownLine.ts';
import { fingerprint } from '../../core/plan/living/text.ts';
import type { WritablePlace } from '../../core/plan/living/find.ts';
import { dateText } from '../../words/dates.ts';
import type { Language } from '../../core/language.ts';
import { words } from '../../words/index.ts';
import type { FileAccess } from '../needs/needs.ts';
import { nameOf } from '../plans/planContent.ts';
import { firstNameOf } from '../../core/plan/opening.ts';
import type { PlanMaking } from '../plans/planMaking.ts';
import type { Teacher } from '../../core/roster/teacher.ts';

const LANGUAGES: readonly Language[] = ['en', 'es'];

/** Page one's sentence on owner and readers, from the permissions that the file has. */
export function accessLine(
  { school }: PlanMaking,
  teacher: Teacher,
  { owner, readers, open }: FileAccess,
  language: Language,
  on = dateText(school.today, language),
): string {
  const called = (email: string, shown: string): string =>
    nameOf(school, teacher, email) ?? (shown || email);
  return words(language).plan.access({
    firstName: firstNameOf(teacher),
    owner: owner === null ? null : called(owner, ''),
    kind: school.settings.planKind,
    on,
    shared: true,
    readers: readers.map(({ email, name, role }) => ({
      name: email === teacher.person.email ? firstNameOf(teacher) : called(email, name),
      role,
    })),
    open,
  });
}

/** Stands for who can open a plan, whatever the day; '' where Drive does not say. */
export function accessNote(
  making: PlanMaking,
  teacher: Teacher,
  access: FileAccess | null,
): string {
  return access ? fingerprint(accessLine(making, teacher, access, 'en', '')) : '';
}

/** The sentence as it is to be, and where; null where people have made it their own. */
export interface AccessUpdate {
  readonly place: WritablePlace;
  readonly text: string;
}

/**
 * What page one should say now instead of what we wrote there (`written`, as `lineNote` keeps it), in
 * the language in which it was written.
 */
export function accessUpdate(
  document: LivingDocument,
  written: readonly string[],
  say: (language: Language) => string,
): AccessUpdate | null {
  for (const language of LANGUAGES) {
    const place = findOwnLine(document, words(language).plan.accessOpening, written);
    if (place) return { place, text: say(language) };
  }
  return null;
}
