import type { Ledger } from '../../core/ledger/ledger.ts';
import type { Needs } from '../needs/needs.ts';
import { nameOf } from './planContent.ts';
import { readersOf } from '../school/readers.ts';
import { ownFolders } from './folders.ts';
import type { School } from '../school/readSchool.ts';
import type { NamedKept } from '../runs/kept.ts';

/**
 * People with whom an earlier run shared plans, who are not among their readers now (formal became
 * coaching; another coach) and, by what Drive says today, can still open them. Who could open a plan
 * before our share is not named. Asks Drive only where there is anybody to ask about.
 */
export function formerReaders(needs: Needs, ledger: Ledger, school: School): NamedKept[] {
  const me = needs.me();
  const before = school.teachers.flatMap(teacher => {
    const { known, person } = teacher;
    const plan = known && ledger.get('plan', known.key);
    // Without an address, or where it is asked whose it is, nobody knows who the readers are.
    if (!plan || !person.email || known.oldEmail || known.oldName) return [];
    if (plan.state !== 'done' || plan.maker !== me) return [];
    const now = readersOf(school.settings, teacher, me).map(({ email }) => email);
    return ledger
      .of('share', known.key)
      .filter(({ state, part, note }) => state === 'done' && !note.held && !now.includes(part))
      .map(({ part }) => ({ id: plan.id, email: part, teacher }));
  });
  if (before.length === 0) return [];
  const files = needs.documents.stand(
    ownFolders(needs, ledger),
    before.map(({ id }) => id),
  );
  const people = new Map<string, NamedKept>();
  for (const { id, email, teacher } of before) {
    const file = files.get(id);
    const access = file?.kind === 'done' && file.value.kind === 'here' ? file.value.access : null;
    if (!access?.readers.some(one => one.email === email)) continue;
    const called = nameOf(school, teacher, email);
    const name = called ? called + ' (' + email + ')' : email;
    const plans = (people.get(email)?.plans ?? 0) + 1;
    people.set(email, { key: email, kind: 'former_reader', name, plans });
  }
  return [...people.values()];
}
