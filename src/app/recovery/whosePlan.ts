import type { Whose } from '../../core/ledger/lostPlans.ts';
import { words } from '../../words/index.ts';
import type { PlanFile } from '../needs/needs.ts';

/** What the name of a plan's file has after its teacher's, in each language. */
const AFTER_NAME = (['en', 'es'] as const).map(language => words(language).plan.fileName('', ''));

/**
 * Whom a document may belong to where the roster does not say. The key on the file names nobody, on
 * purpose. Its name does, as the add-on gave it; where people have changed that, Google's name for the
 * address has to do. Somebody without address is told by the name alone: the key says if it is right.
 */
export function whoseItMayBe({
  name,
  permissions,
}: Pick<PlanFile, 'name' | 'permissions'>): Whose[] {
  const ends = Math.max(...AFTER_NAME.map(text => name.lastIndexOf(text)));
  const named = ends > 0 ? name.slice(0, ends) : null;
  const shared = permissions.filter(({ email }) => email !== '');
  const alone = named ?? name.split(' – ')[0] ?? name;
  return [
    ...shared.map(one => ({ email: one.email, name: named ?? (one.name || one.email) })),
    { email: null, name: alone },
  ];
}
