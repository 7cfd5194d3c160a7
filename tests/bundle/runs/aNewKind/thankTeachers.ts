import { newEntry } from '../../../../src/core/ledger/entries.ts';
import type { RunKind } from '../../../../src/app/runs/runKind.ts';
import { teacherEntries } from '../../../../src/app/runs/teacherEntries.ts';
import { thankTeachersWords } from './thankTeachersWords.ts';

/** Notes once for every teacher that somebody said thank you. */
export const thankTeachers: RunKind<'promise'> = {
  artefact: 'promise',
  paceMs: 10,
  words: thankTeachersWords,
  items: (needs, ledger, school, run) =>
    teacherEntries<'promise'>(needs, ledger, school, run, ({ key, author, add }) => {
      if (ledger.get('promise', key, 'thanks')?.state === 'done') return;
      const thanks = { key, part: 'thanks', state: 'planned', note: {} } as const;
      add(newEntry('promise', thanks, author));
    }),
  counts: () => ({}),
  work: ({ show }) => ({
    artefact: 'promise',
    wave: 4,
    intents: false,
    settle: entries => entries.map(entry => ({ ...entry, state: 'planned' })),
    send: entries => entries.map(entry => ({ entry: { ...entry, state: 'done' } })),
    show,
  }),
};
