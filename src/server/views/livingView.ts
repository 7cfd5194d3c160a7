import type { Conflicts } from '../../app/living/conflicts.ts';
import type { ConflictsView } from '../../contract/living.ts';
import type { Ledger } from '../../core/ledger/ledger.ts';
import type { Cleared, Kept } from '../../app/living/clearing.ts';
import type { School } from '../../app/school/readSchool.ts';
import { dateText } from '../../words/dates.ts';
import { words } from '../../words/index.ts';

/** What waits for a person, as the panel shows it side by side. */
export function conflictsView(found: Conflicts, ledger: Ledger): ConflictsView {
  const say = words(found.language);
  const { living } = say;
  return {
    conflicts: found.conflicts.map(({ teacher, plan, id, why, sides, place, choices, token }) => {
      const [number = '', part] = id.split('.');
      const name = living.parts[(part ?? 'portfolio') as keyof typeof living.parts];
      return {
        key: plan.key,
        section: id,
        row: teacher.person.row,
        column: place?.column ?? null,
        name: teacher.person.name,
        url: plan.note.url ?? '',
        label: living.section(part ? Number(number) : null, name),
        sentence: living.why[why],
        plan: sides.document.kind === 'found' ? sides.document.text : null,
        sheet: sides.sheet,
        choices,
        token,
      };
    }),
    more: found.more,
    closed: found.closed.map(({ key, code, by }) => ({
      name: ledger.get('teacher', key)?.note.name ?? '',
      sentence: say.error(code, { by }),
    })),
  };
}

/** What is cleared from the workbook, or was, as a sentence. */
export function clearingText(
  what: Kept | Cleared,
  { settings, language }: Pick<School, 'settings' | 'language'>,
): string {
  const { clearOn } = settings;
  const { living } = words(language);
  const day = clearOn ? dateText(clearOn, language) : '';
  return 'left' in what ? living.cleared(what, day) : living.clears(what, day);
}
