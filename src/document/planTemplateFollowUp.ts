import type { DocumentWords } from '../words/en/plan/document.ts';
import { paragraph, row, run, table, type ParagraphStyle } from './ooxml.ts';
import { cell, columnHeads, emptyCells, heading, LINED, rowEachGoal } from './planPieces.ts';

/** Suggestions to keep or delete; the whole part is there only when there are any. */
export function ideas({ ideas: words, goals }: DocumentWords): string {
  const idea =
    run('{-w:p ideas}') +
    run(`{#hasGoal}${goals.number} {goal} · {/hasGoal}{kind}: `, 'Soft') +
    run('{text}') +
    run('{#hasReason} – {reason}{/hasReason}', 'Soft') +
    run('{/ideas}');
  return (
    paragraph('Normal', '{#hasIdeas}') +
    heading(words) +
    paragraph('Bullet', idea) +
    paragraph('Normal', '{/hasIdeas}')
  );
}

/** The steps of the plan and one open row. */
export function actionSteps({ steps: words, goals }: DocumentWords): string {
  const widths = [700, 4480, 1750, 1800, 1350];
  const rows = [
    columnHeads([goals.number, words.step, words.kind, words.with, words.by], widths),
    row(
      [
        cell('RowKey', '{#steps}{goal}'),
        cell('Normal', '{step}'),
        cell('Normal', '{kind}'),
        cell('Normal', '{with}'),
        cell('Normal', '{by}{/steps}'),
      ],
      widths,
    ),
    row(emptyCells(widths.length), widths, { height: 400 }),
  ];
  return heading(words) + table(rows, widths, LINED);
}

/** The log of the year's check-ins, one row a round. */
export function checkIns({ checkIns: words }: DocumentWords): string {
  const widths = [2560, 1520, 1980, 2120, 1900];
  const date = paragraph('Normal', '{#checkIns}{when}') + paragraph('SmallNote', '{round}');
  const rows = [
    columnHeads([words.date, words.with, words.tried, words.changed, words.next], widths),
    row(
      [
        { paragraphs: date },
        cell('Normal', '{with}'),
        cell('Normal', ''),
        cell('Normal', ''),
        cell('Normal', '{/checkIns}'),
      ],
      widths,
      { height: 720 },
    ),
  ];
  return heading(words) + table(rows, widths, LINED);
}

/**
 * Agreement is text typed into cells, because ticks of a checklist cannot be read back. So is the
 * teacher's leave for own portfolio pieces and reflections to go into the sheet.
 */
export function agreement({ agreement: words }: DocumentWords, brief: boolean): string {
  // The first column is as wide as the teacher's leave needs to be read at a glance.
  const widths = brief ? [1700, 5580, 2800] : [3500, 4280, 2300];
  const person = (style: ParagraphStyle, name: string) =>
    row(
      [name, '', ''].map(text => cell(style, text)),
      widths,
      { height: 340 },
    );
  const rows = [
    columnHeads([words.who, words.agreedBy, words.on], widths),
    person('Together', words.teacher),
    person('Together', words.coach),
    // One open page has no room for evidence apart from the goals.
    ...(brief ? [] : [person('SmallNote', words.share)]),
  ];
  const top = brief ? paragraph('Heading1', words.heading) : heading(words);
  return top + table(rows, widths, LINED);
}

/** One row a goal for the last check-in. */
export function lookingBack({ lookingBack: words, goals }: DocumentWords): string {
  const widths = [700, 2280, 3550, 3550];
  const rows = [
    columnHeads([goals.number, words.state, words.changed, words.carry], widths),
    rowEachGoal(widths, 640),
  ];
  return heading(words) + table(rows, widths, LINED) + paragraph('Gap', '');
}
