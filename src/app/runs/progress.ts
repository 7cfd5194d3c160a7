import type { Ledger, LedgerEntry } from '../../core/ledger/ledger.ts';
import type { Needs } from '../needs/needs.ts';
import type { RunState } from '../../core/ledger/runNumbers.ts';
import type { Run } from './run.ts';

const PROGRESS = 'gp.progress';
const asked = (id: string): string => 'gp.asked.' + id;
const LATEST = 5;

/** What a second call sees while a slice works. */
export interface Progress {
  readonly run: Run;
  /** Names, the latest first. */
  readonly latest: readonly string[];
}

/** Puts up how far the run is, for `readProgress`. */
export function showProgress(
  needs: Needs,
  ledger: Ledger,
  run: Run,
  sent: readonly LedgerEntry[],
): void {
  const names = sent
    .filter(entry => entry.state === 'done')
    .map(entry => ledger.get('teacher', entry.key)?.note.name ?? '')
    .reverse();
  const before = readProgress(needs);
  const older = before?.run.id === run.id ? before.latest : [];
  const latest = [...names, ...older].filter((name, place, all) => all.indexOf(name) === place);
  needs.board.write(PROGRESS, JSON.stringify({ run, latest: latest.slice(0, LATEST) }));
}

/** The last progress put up, or null. Takes no lock and reads no sheet. */
export function readProgress(needs: Needs): Progress | null {
  const text = needs.board.read(PROGRESS);
  return text ? (JSON.parse(text) as Progress) : null;
}

/** Asks the slice that is at work to pause or stop after its wave. */
export function ask(needs: Needs, id: string, state: 'paused' | 'stopped'): void {
  needs.board.write(asked(id), state);
}

/** Takes back what was asked, when the run goes on. */
export function unask(needs: Needs, id: string): void {
  needs.board.wipe(asked(id));
}

/** What was asked of the run, if anything. */
export function pauseAsked(
  needs: Needs,
  id: string,
): Extract<RunState, 'paused' | 'stopped'> | null {
  const state = needs.board.read(asked(id));
  return state === 'paused' || state === 'stopped' ? state : null;
}
