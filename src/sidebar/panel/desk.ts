import { batch, signal } from '@preact/signals';
import type { SchoolView } from '../../contract/api.ts';
import { wordsFor } from '../language.ts';
import type { Language } from '../../core/language.ts';
import { NoAnswer, Refusal, type PanelServer } from '../server.ts';
import type { ViewName } from './viewName.ts';

/** A sentence that wants attention, with what helps. */
export interface Problem {
  readonly code: string;
  readonly sentence: string;
  /** What the button does; null where only closing the card is left. */
  readonly again: (() => void) | null;
}

/** What helps instead of trying again, by the code of the refusal. */
export type Helps = Readonly<Record<string, () => void>>;

/** What every part of the panel shares: the view, the school, and one thing at a time being done. */
export type Desk = ReturnType<typeof createDesk>;

/** Makes the shared state over a server. */
export function createDesk(server: PanelServer, language: Language) {
  const view = signal<ViewName>('opening');
  const school = signal<SchoolView | null>(null);
  const say = signal(wordsFor(language));
  const problem = signal<Problem | null>(null);
  const notice = signal<string | null>(null);
  /** What is being waited for: the button that was pressed shows it. */
  const busy = signal<string | null>(null);
  /** What the browser said about a call without answer, to be copied. */
  const details = signal('');

  /** True where something was done that the school shown here does not hold yet. */
  const stale = signal(false);

  async function reload(): Promise<void> {
    const seen = await server.openSchool();
    stale.value = false;
    school.value = seen;
    say.value = wordsFor(seen.language);
    if (seen.clears) clearKept(seen.clears);
  }

  /** The school's date has come: what is cleared is said before and after. Tried again next time. */
  function clearKept(before: string): void {
    void aside(async () => {
      notice.value = before;
      try {
        notice.value = (await server.clearKept()).sentence;
      } catch (error) {
        if (!(error instanceof Refusal || error instanceof NoAnswer)) throw error;
        notice.value = null;
      }
    });
  }

  let turn = Promise.resolve();

  /**
   * Does something while its button waits, after whatever was pressed before; a second press of
   * the same button adds nothing. A sentence or a cut becomes a card with a button that helps.
   */
  function during(name: string, work: () => Promise<void>, helps: Helps = {}): Promise<void> {
    if (busy.value === name) return turn;
    batch(() => {
      busy.value = name;
      problem.value = null;
      notice.value = null;
    });
    const mine = turn.then(() => withLock(name, work, helps));
    // A bug is reported by whoever waits for `mine`; what is pressed next must not wait for it.
    turn = mine.catch(() => undefined);
    return mine;
  }

  async function withLock(name: string, work: () => Promise<void>, helps: Helps): Promise<void> {
    try {
      await work();
    } catch (error) {
      explain(error, () => void during(name, work, helps), helps);
    } finally {
      if (busy.value === name) busy.value = null;
    }
  }

  /** Does something nobody has pressed for, after whatever was pressed before; no button waits. */
  function aside(work: () => Promise<void>): Promise<void> {
    const mine = turn.then(work);
    turn = mine.catch(() => undefined);
    return mine;
  }

  /** What helps wherever it is said. */
  const always: Record<string, () => void> = {};

  /** Makes a card of what the server refused or did not answer; throws what is neither. */
  function explain(error: unknown, again: () => void, helps: Helps = {}): void {
    if (error instanceof Refusal) {
      const { code, sentence } = error;
      problem.value = { code, sentence, again: helps[code] ?? always[code] ?? again };
      return;
    }
    if (!(error instanceof NoAnswer)) throw error;
    details.value = error.details;
    problem.value = { code: 'NO_ANSWER', sentence: say.value.noAnswer, again };
  }

  /** Closes the card and the notice. */
  function dismiss(): void {
    problem.value = null;
    notice.value = null;
  }

  return {
    ...{ view, school, say, problem, notice, busy, details, stale },
    ...{ reload, during, aside, explain, always },
    /** Goes to a view that needs nothing from the server. */
    show(page: ViewName): void {
      view.value = page;
    },
    dismiss,
    /** Goes to a view without what was said in the one before. */
    turnTo(page: ViewName): void {
      batch(() => {
        view.value = page;
        dismiss();
      });
    },
  };
}
