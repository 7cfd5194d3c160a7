import type { RunKind } from '../runs/runKind.ts';
import type { Work } from '../runs/work.ts';

/** What all runs over check-ins that were sent have in common. */
export const changesCalendar = {
  artefact: 'change',
  // Calendar takes ten calls a second; a tenth more for the sheet.
  paceMs: 110,
  showsCheckIns: true,
  seen: ({ note }) => [note.what, note.to],
} as const satisfies Partial<RunKind<'change'>>;

/** A run over changes: none needs an intent, since each can be looked up or repeated. */
export const changeWork = (show: () => void, send: Work<'change'>['send']): Work<'change'> => ({
  artefact: 'change',
  wave: 50,
  intents: false,
  settle: changes => changes.map(change => ({ ...change, state: 'planned' })),
  send,
  show,
});
