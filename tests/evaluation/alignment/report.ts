import type { Example } from '../../../src/core/alignment/training/bank.ts';
import { alignGoal, prepareRubric } from '../../../src/core/alignment/index.ts';
import { TRAINED } from '../../../src/core/alignment/model/trained.ts';
import { authorOf, readBank, subjectFamily } from './bank.ts';
import { crossValidate, type Fold } from './crossValidation.ts';
import {
  focusReport,
  heldOutReport,
  known,
  mixedVoices,
  ownRubric,
  ownRubricGoals,
  secondVoices,
} from './heldOut.ts';
import { Tally } from './figures.ts';

function total(folds: readonly Fold[], which: 'concepts' | 'components' | 'keywords'): Tally {
  const sum = new Tally();
  for (const fold of folds) {
    sum.of += fold[which].of;
    sum.first += fold[which].first;
    sum.three += fold[which].three;
  }
  return sum;
}

function section(title: string, folds: readonly Fold[]): string[] {
  const counted = folds.filter(({ goals }) => goals > 0);
  return [
    '',
    title,
    '  goals | concept, first / three | T-TESS, first / three | keyword search, first / three',
    ...counted.map(
      fold =>
        `  ${fold.name} ${fold.goals} | ${fold.concepts} | ${fold.components} | ${fold.keywords}`,
    ),
    `  all | ${total(counted, 'concepts')} | ${total(counted, 'components')} | ${total(counted, 'keywords')}`,
  ];
}

function speed(): string {
  const start = performance.now();
  const rubric = prepareRubric(known('t-tess'));
  const first = performance.now() - start;
  const goals = mixedVoices().map(({ text }) => text);
  // Another text each round: what was made of one is remembered.
  const align = (round: number): void => {
    for (const goal of goals) alignGoal(goal + ' '.repeat(round), rubric, '2.3');
  };
  align(0);
  const before = process.cpuUsage().user;
  for (let round = 1; round <= 5; round++) align(round);
  const each = (process.cpuUsage().user - before) / 1000 / 5 / goals.length;
  return `Table ${((TRAINED.head.length + TRAINED.lines.length) / 1000).toFixed(0)} kB; first use ${first.toFixed(0)} ms, then ${each.toFixed(2)} ms a goal of processor time (this machine)`;
}

/**
 * Measures everything that docs/alignment.md states, in percent with 95 % intervals. Cross-validated
 * by voice and by subject, never by row, beside keyword search (BM25 + Porter2) in the same run.
 */
export function report(): string {
  const timing = speed();
  const bank = readBank();
  const confused = new Map<string, number>();
  const bySubject = crossValidate(bank, subjectFamily, confused);
  const byVoice = crossValidate(bank, (example: Example) => example.voice, new Map());
  const byAuthor = crossValidate(bank, authorOf, new Map());
  const pairs = [...confused].sort((a, b) => b[1] - a[1]).slice(0, 20);
  const lines = [
    `${bank.length} example goals`,
    timing,
    ...section('Cross-validated, one family of subjects kept apart at a time', bySubject),
    ...section('Cross-validated, one voice kept apart at a time', byVoice),
    ...section('Cross-validated, one author of plain talk kept apart at a time', byAuthor),
    '',
    'Goals kept apart (T-TESS and Danielson)',
    ...heldOutReport('Mixed voices', mixedVoices(), known, false),
    ...heldOutReport('Second voices', secondVoices(), known, false),
    ...heldOutReport('Mixed voices, rubrics as if unknown', mixedVoices(), known, true),
    ...heldOutReport('Second voices, rubrics as if unknown', secondVoices(), known, true),
    ...heldOutReport('Three invented schools’ own rubrics', ownRubricGoals(), ownRubric, false),
    focusReport(),
    '',
    'Concepts most often confused (right > taken)',
    ...pairs.map(([pair, count]) => `  ${pair}  ${count}`),
  ];
  return lines.join('\n') + '\n';
}
