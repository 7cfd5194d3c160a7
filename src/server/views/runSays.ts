import { runKind } from '../../app/runKinds.ts';
import type { Undoable } from '../../app/undo/undoable.ts';
import type { Preflight, RunSays } from '../../contract/runs.ts';
import type { RunLine } from '../../core/ledger/runNumbers.ts';
import type { SeenNumbers } from '../../words/runs/runSentences.ts';
import type { UndoableView } from '../../contract/undo.ts';
import { leaderReads } from '../../core/plan/planRoles.ts';
import type { Settings } from '../../core/school/settings.ts';
import type { Language } from '../../core/language.ts';

/** What a run is called: `made` is how much came of it, `total` how much there was to do. */
export function runSays(
  { kind, done, total }: { readonly kind: string; readonly done: number; readonly total: number },
  made: number,
  settings: Pick<Settings, 'planKind' | 'leaderEmail'>,
  language: Language,
): RunSays {
  const say = runKind(kind).words[language];
  return {
    working: say.working,
    label: say.label,
    total: say.total?.(total) ?? null,
    resume: say.resume(total - done),
    finished: say.finished(made),
    after: say.after(leaderReads(settings)),
  };
}

/** How the panel shows the numbers of a run of this kind; `lines` stand in where it has no facts. */
export function preflightSays(
  name: string,
  seen: SeenNumbers,
  lines: readonly RunLine[],
  language: Language,
): Pick<Preflight, 'says' | 'facts' | 'timed' | 'asksTwice'> {
  const { asksTwice, words } = runKind(name);
  const say = words[language];
  const count = words.counts(seen);
  const asFacts = lines.map(({ about, text }) => ({ about, title: text, text: '' }));
  return {
    says: { title: say.title(count), confirm: say.confirm(count) },
    facts: seen.items === 0 ? [] : (say.facts?.(seen) ?? asFacts),
    timed: words.timed,
    asksTwice: asksTwice === true,
  };
}

/** A run that may be undone, with the link to its numbers. */
export const undoableView = (
  { name, kind, count }: Undoable,
  language: Language,
): UndoableView => ({
  kind: name,
  undoes: kind.undoes,
  text: kind.words[language].link?.(count) ?? kind.words[language].title(count),
  count,
});
