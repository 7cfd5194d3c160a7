import type { DocumentWords } from '../words/en/plan/document.ts';
import { row, table, type ParagraphStyle } from './ooxml.ts';
import {
  cell,
  columnHeads,
  emptyCells,
  factsTable,
  heading,
  LINED,
  rowEachGoal,
} from './planPieces.ts';

// The parts that only the formal form has: what state forms for growth plans have in common
// (dates, why these goals and from what data, hours, support promised, a mid-year revision, and
// signatures that say "received").

/** The second row of facts. */
export function formalFacts({ formal: { facts } }: DocumentWords): string {
  return factsTable(
    [facts.leader, facts.type, facts.starts, facts.ends],
    ['{leaderName}', '', '', ''],
  );
}

/** Where a goal comes from, one row a goal. */
export function basis({ formal: { basis: words }, goals }: DocumentWords): string {
  const widths = [700, 4980, 4400];
  const rows = [
    columnHeads([goals.number, words.noticed, words.source], widths),
    rowEachGoal(widths, 620),
  ];
  return heading(words) + table(rows, widths, LINED);
}

/** The steps with hours and what the school provides; one open row, and the sum. */
export function formalSteps({ steps: words, goals }: DocumentWords): string {
  const widths = [640, 3160, 1450, 1350, 1000, 780, 1700];
  const heads = [goals.number, words.step, words.kind, words.with, words.by, words.hours];
  const rows = [
    columnHeads([...heads, words.support], widths),
    row(
      [
        cell('RowKey', '{#steps}{goal}'),
        ...['{step}', '{kind}', '{with}', '{by}', '{hours}', '{/steps}'].map(tag =>
          cell('Normal', tag),
        ),
      ],
      widths,
    ),
    row(emptyCells(widths.length), widths, { height: 380 }),
    row(
      ['', words.hoursInAll, '', '', '', '{hoursInAll}', ''].map(text => cell('Normal', text)),
      widths,
    ),
  ];
  return heading(words) + table(rows, widths, LINED);
}

/** What changes in January, one row a goal. */
export function midYear({ formal: { midYear: words }, goals }: DocumentWords): string {
  const widths = [700, 3990, 3990, 1400];
  const rows = [
    columnHeads([goals.number, words.going, words.changes, words.on], widths),
    rowEachGoal(widths, 620),
  ];
  return heading(words) + table(rows, widths, LINED);
}

/**
 * Receipt, never agreement: under another heading and column than "Agreed by", so that a signature
 * is not read back as one.
 */
export function signatures({ formal, agreement: words }: DocumentWords): string {
  const { signatures: own } = formal;
  const widths = [1700, 5580, 2800];
  const person = (style: ParagraphStyle, name: string) =>
    row(
      [name, '', ''].map(text => cell(style, text)),
      widths,
      { height: 480 },
    );
  const rows = [
    columnHeads([words.who, own.receivedBy, words.on], widths),
    person('Together', words.teacher),
    person('Together', words.coach),
    person('Normal', own.leader),
  ];
  return heading(own) + table(rows, widths, LINED);
}
