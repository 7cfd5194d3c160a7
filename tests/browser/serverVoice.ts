import { runKind, RUN_KINDS } from '../../src/app/runKinds.ts';
import type { Preflight, RunView, SchoolView } from '../../src/contract/api.ts';
import { leaderReads } from '../../src/core/plan/planRoles.ts';
import { preflightSays, runSays, undoableView } from '../../src/server/views/runSays.ts';
import { UNDO_KINDS } from '../../src/app/undo/undoable.ts';

type Language = 'en' | 'es';
type Choices = Pick<SchoolView['choices'], 'planKind' | 'leaderEmail'>;
type Plain = Readonly<Record<string, unknown>>;

/**
 * Puts into an answer of a server under test what the real one says of its runs, by their kinds and
 * numbers. `longer` changes each sentence, as another language would.
 */
export function serverVoice(language: Language, longer: (text: string) => string) {
  let choices: Choices = { planKind: 'coaching', leaderEmail: '' };
  const say = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(say);
    if (typeof value !== 'object' || value === null) return value;
    const plain = value as Plain;
    if ('teachers' in plain && 'choices' in plain) choices = plain['choices'] as Choices;
    const inside = Object.fromEntries(
      Object.entries(plain).map(([name, part]) => [name, say(part)]),
    );
    return { ...inside, ...(lengthened(saidOf(plain, choices, language), longer) as object) };
  };
  return say;
}

/** What the server adds to this object, if it is about a run. */
function saidOf(plain: Plain, choices: Choices, language: Language): object {
  const kind = String(plain['kind'] ?? '');
  if (!(kind in RUN_KINDS)) return {};
  if ('secondsLeft' in plain) {
    const run = plain as unknown as RunView;
    return { says: runSays(run, run.done - run.needsYou.length, choices, language) };
  }
  if ('token' in plain) {
    const seen = plain as unknown as Preflight;
    const numbers = {
      ...seen,
      changes: null,
      coachMinutes: seen.coachMinutes.reduce((sum, one) => sum + one.minutes, 0),
      schoolYear: '2026–27',
      leader: leaderReads(choices),
    };
    return preflightSays(kind, numbers, seen.lines, language);
  }
  if ('when' in plain) {
    return { title: runKind(kind).words[language].finished(Number(plain['done'])) };
  }
  const undo = Object.entries(UNDO_KINDS).find(([name]) => name === kind);
  if (!undo || !('count' in plain)) return {};
  return undoableView({ name: kind, kind: undo[1], count: Number(plain['count']) }, language);
}

/** Every sentence of what was said, changed; codes and icons stay. */
function lengthened(said: unknown, longer: (text: string) => string): unknown {
  if (typeof said === 'string') return longer(said);
  if (Array.isArray(said)) return said.map(one => lengthened(one, longer));
  if (typeof said !== 'object' || said === null) return said;
  return Object.fromEntries(
    Object.entries(said).map(([name, part]) => [
      name,
      ['kind', 'undoes', 'about'].includes(name) ? part : lengthened(part, longer),
    ]),
  );
}
