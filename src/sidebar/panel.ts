import { batch, computed, signal } from '@preact/signals';
import type { Preflight, RunKind, RunView, SchoolView } from '../contract/api.ts';
import { driveRun } from './driveRun.ts';
import { wordsFor, type Language } from './language.ts';
import { nextAction } from './nextAction.ts';
import { NoAnswer, Refusal, type PanelServer } from './server.ts';
import { countTeachers, filtered, type Filter } from './welcome.ts';

/** What fills the panel. */
export type View =
  'opening' | 'unreachable' | 'refused' | 'plans' | 'preflight' | 'run' | 'finished' | TextPage;
export type TextPage = 'help' | 'privacy';

/** A cell of the roster, or of another tab where one is named; both count from 1. */
export type Cell = Parameters<PanelServer['showCell']>[0];

/** A sentence that wants attention, with what helps. */
export interface Problem {
  readonly code: string;
  readonly sentence: string;
  /** What the button does; null where only closing the card is left. */
  readonly again: (() => void) | null;
}

const AFRESH: Filter = { kind: 'help', step: null, name: '' };

/** The state of the panel and everything a person can do in it; knows no DOM. */
export type Panel = ReturnType<typeof createPanel>;

/** Makes the panel's state over a server; `sleep` waits between two looks at a run. */
export function createPanel(
  server: PanelServer,
  language: Language,
  sleep: (ms: number) => Promise<void>,
) {
  const view = signal<View>('opening');
  const school = signal<SchoolView | null>(null);
  const say = signal(wordsFor(language));
  const problem = signal<Problem | null>(null);
  const notice = signal<string | null>(null);
  /** What is being waited for: the button that was pressed shows it. */
  const busy = signal<string | null>(null);
  const filter = signal<Filter>(AFRESH);
  /** Row of the teacher whose details are open. */
  const openRow = signal<number | null>(null);
  /** The cell that is being selected in the sheet. */
  const selecting = signal<Cell | null>(null);
  const decided = signal({ setUpLater: false, noneDue: false });
  const preflight = signal<Preflight | null>(null);
  const run = signal<RunView | null>(null);
  const asked = signal<'paused' | 'stopped' | null>(null);
  const working = signal(false);
  const details = signal('');

  const shown = computed(() => filtered(school.value?.teachers ?? [], filter.value));
  const counts = computed(() =>
    school.value ? countTeachers(school.value, say.value.steps.length) : null,
  );
  const next = computed(() => (school.value ? nextAction(school.value, decided.value) : null));

  const took = (seen: SchoolView): void => {
    school.value = seen;
    say.value = wordsFor(seen.language);
  };
  const reload = async (): Promise<void> => took(await server.openSchool());

  let turn = Promise.resolve();

  /**
   * Does something while its button waits, after whatever was pressed before; a second press of
   * the same button adds nothing. A sentence or a cut becomes a card with "try again".
   */
  function during(name: string, work: () => Promise<void>): Promise<void> {
    if (busy.value === name) return turn;
    batch(() => {
      busy.value = name;
      problem.value = null;
      notice.value = null;
    });
    const mine = turn.then(() => inTurn(name, work));
    // A bug is reported by whoever waits for `mine`; what is pressed next must not wait for it.
    turn = mine.catch(() => undefined);
    return mine;
  }

  async function inTurn(name: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      explain(error, () => void during(name, work));
    } finally {
      if (busy.value === name) busy.value = null;
    }
  }

  function explain(error: unknown, again: () => void): void {
    if (error instanceof Refusal) {
      const changed = error.code === 'CHANGED_SINCE_PREFLIGHT';
      const kind = preflight.value?.kind;
      const look = changed && kind ? () => void lookAhead(kind) : again;
      problem.value = { code: error.code, sentence: error.sentence, again: look };
      return;
    }
    if (!(error instanceof NoAnswer)) throw error;
    details.value = error.details;
    problem.value = { code: 'NO_ANSWER', sentence: say.value.noAnswer, again };
  }

  async function open(): Promise<void> {
    batch(() => {
      view.value = 'opening';
      problem.value = null;
    });
    try {
      await reload();
      view.value = 'plans';
    } catch (error) {
      if (error instanceof Refusal) {
        problem.value = { code: error.code, sentence: error.sentence, again: () => void open() };
        view.value = 'refused';
      } else if (error instanceof NoAnswer) {
        details.value = error.details;
        view.value = 'unreachable';
      } else throw error;
    }
  }

  const refresh = (): Promise<void> => during('refresh', reload);

  const setUp = (): Promise<void> =>
    during('next', async () => {
      const { added } = await server.setUp();
      await reload();
      notice.value = say.value.setUp.added(added.length);
    });

  const planCheckIns = (): Promise<void> =>
    during('next', async () => {
      const { planned, unplaced } = await server.proposeCheckIns({
        rounds: 'due',
        windows: 'none',
      });
      await reload();
      decided.value = { ...decided.value, noneDue: planned === 0 };
      const { planned: words } = say.value;
      notice.value = planned + unplaced === 0 ? words.none : words.done(planned, unplaced);
    });

  const lookAhead = (kind: RunKind): Promise<void> =>
    during('next', async () => {
      preflight.value = await server.preflight({ kind });
      view.value = 'preflight';
    });

  const confirm = (): Promise<void> =>
    during('confirm', async () => {
      const seen = preflight.value;
      if (!seen) return;
      const started = await server.startRun({ kind: seen.kind, token: seen.token });
      preflight.value = null;
      void follow(started);
    });

  /** Shows a run and works on it until it is done, paused or stopped. */
  async function follow(start: RunView): Promise<void> {
    batch(() => {
      run.value = { ...start, state: 'going', sentence: null };
      view.value = 'run';
      asked.value = null;
      working.value = true;
      problem.value = null;
    });
    try {
      const ended = await driveRun(server, start, {
        seen: now => (run.value = now),
        asked: () => asked.value,
        sleep,
      });
      await settle(ended);
    } catch (error) {
      // Whatever was sent is known or is looked up on resume, so a cut slice is a pause.
      if (run.value) run.value = { ...run.value, state: 'paused' };
      if (error instanceof NoAnswer) {
        details.value = error.details;
        if (run.value) run.value = { ...run.value, sentence: say.value.run.interrupted };
      } else explain(error, () => void resume());
    } finally {
      working.value = false;
      asked.value = null;
    }
  }

  async function settle(ended: RunView): Promise<void> {
    run.value = ended;
    if (ended.state === 'paused') return;
    view.value = 'finished';
    await during('reload', reload);
  }

  async function resume(): Promise<void> {
    const open = run.value ?? school.value?.run;
    if (open && !working.value) await follow(open);
  }

  /** Asks the slice that is at work to pause or stop after its wave, or stops a paused run. */
  async function halt(state: 'paused' | 'stopped'): Promise<void> {
    const current = run.value;
    if (!current || asked.value) return;
    asked.value = state;
    try {
      const ask = { id: current.id };
      const answer = state === 'paused' ? await server.pauseRun(ask) : await server.stopRun(ask);
      if (!working.value) await settle(answer);
    } catch (error) {
      // The wish is put up before anything can refuse: a slice at work still sees it.
      const wished = error instanceof Refusal && error.code === 'BUSY_NOW' && working.value;
      if (!wished) {
        asked.value = null;
        explain(error, () => void halt(state));
      }
    } finally {
      if (!working.value) asked.value = null;
    }
  }

  /** Back to the list; the school is read again where a run may have changed it. */
  async function toPlans(): Promise<void> {
    const stale = view.value === 'run';
    batch(() => {
      view.value = school.value ? 'plans' : 'opening';
      problem.value = null;
      preflight.value = null;
      run.value = null;
    });
    if (stale || !school.value) await refresh();
  }

  /** Selects a cell in the sheet; the list stays usable meanwhile. */
  async function showCell(cell: Cell): Promise<void> {
    selecting.value = cell;
    try {
      await server.showCell(cell);
    } catch (error) {
      explain(error, () => void showCell(cell));
    } finally {
      if (selecting.value === cell) selecting.value = null;
    }
  }

  return {
    ...{ view, school, say, problem, notice, busy, filter, openRow, decided, preflight, run },
    ...{ asked, working, selecting, details, shown, counts, next },
    ...{ open, refresh, setUp, planCheckIns, lookAhead, confirm, resume, halt, toPlans, showCell },
    show(page: TextPage): void {
      view.value = page;
    },
    dismiss(): void {
      problem.value = null;
      notice.value = null;
    },
    later(): void {
      decided.value = { ...decided.value, setUpLater: true };
    },
    narrow(change: Partial<Filter>): void {
      batch(() => {
        filter.value = { ...filter.value, ...change };
        openRow.value = null;
      });
    },
  };
}
