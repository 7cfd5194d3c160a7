import type { RunSentences, RunWords } from '../../../../src/words/runs/runSentences.ts';

const english: RunWords = {
  title: count => 'Thank ' + count + ' teachers',
  confirm: count => 'Thank all ' + count,
  working: 'Thanking teachers',
  label: 'Teachers thanked',
  finished: count => count + ' teachers thanked',
  resume: count => 'Go on thanking ' + count,
  lines: ({ items }) => [{ about: 'people', text: items + ' kind words' }],
  after: () => [{ about: 'check', title: 'All have heard it', text: 'In person' }],
};

/** In one language: the other is as good for showing that nothing else is needed. */
export const thankTeachersWords: RunSentences = {
  counts: ({ items }) => items,
  timed: true,
  en: english,
  es: english,
};
