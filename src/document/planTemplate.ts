import type { PlanKind, PlanShape } from '../core/plan/planContent.ts';
import type { DocumentWords } from '../words/en/plan/document.ts';
import { COLOURS } from './looks.ts';
import { paragraph, row, run, runs, TAB, table, TEXT_WIDTH } from './ooxml.ts';
import type { TemplateText } from './parts.ts';
import { cell, columnHeads, factsTable, heading, LINED } from './planPieces.ts';
import { basis, formalFacts, formalSteps, midYear, signatures } from './planTemplateFormal.ts';
import { freeSuccess, freeSteps, talks } from './planTemplateFree.ts';
import { actionSteps, agreement, checkIns, ideas, lookingBack } from './planTemplateFollowUp.ts';

/**
 * The built-in plan in one of its shapes, written with docxtemplater's tags: `{name}` for a text, or
 * for a list, which repeats its paragraph; `{#rows}` in the first cell and `{/rows}` in the last for
 * one table row an entry; `{-w:p when}…{/when}` for a paragraph that may go.
 *
 * A place in the plan is found again by its address: the nearest heading above it and, in a table,
 * the text of the header row's cell and of the row's first cell ("Goals", "Rubric component", "1").
 * So every tag stands under a true heading, headings differ within a plan, every table that people
 * write in has a header row with names that differ and rows that begin with what tells them apart,
 * and the shapes share headings and column names where they hold the same thing.
 */
export function planTemplate(words: DocumentWords, shape: PlanShape, kind: PlanKind): TemplateText {
  const end = kind === 'formal' ? signatures(words) : agreement(words, shape === 'onePage');
  const formal = shape === 'formal';
  const body = [
    letterhead(words, formal ? words.formal.kind : words.kind),
    facts(words),
    ...(formal ? [paragraph('Gap', ''), formalFacts(words)] : []),
    paragraph('Gap', ''),
    why(words),
    goals(words, shape),
    ...partsOf(words, shape, end),
  ];
  return {
    locale: words.locale,
    title: words.title,
    body: body.join(''),
    footer: words.footer,
    page: words.page,
  };
}

/** What follows the goals. */
function partsOf(words: DocumentWords, shape: PlanShape, end: string): string[] {
  switch (shape) {
    case 'structured':
      return [
        success(words),
        portfolio(words),
        ideas(words),
        actionSteps(words),
        checkIns(words),
        end,
        lookingBack(words),
      ];
    case 'onePage':
      // Ideas last: without them, or once they are deleted, it is one page.
      return [freeSuccess(words), freeSteps(words), talks(words), end, ideas(words)];
    case 'formal':
      return [
        basis(words),
        success(words),
        portfolio(words),
        ideas(words),
        formalSteps(words),
        checkIns(words),
        midYear(words),
        lookingBack(words),
        end,
      ];
  }
}

function letterhead({ schoolYear, title }: DocumentWords, kind: string): string {
  const left = runs(`{school} · ${kind}`);
  return paragraph('Letterhead', left + TAB + runs(schoolYear)) + paragraph('Title', title);
}

function facts({ facts: names }: DocumentWords): string {
  return factsTable(
    [names.teacher, names.role, names.coach, names.nextCheckIn],
    ['{teacher}', '{role}', '{coaches}', '{nextCheckIn}'],
  );
}

function why(words: DocumentWords): string {
  const widths = [TEXT_WIDTH];
  const lead = run('{-w:p hasWhy}') + run(words.whyLead, 'Strong') + run(' {why}{/hasWhy}');
  const paragraphs =
    paragraph('Box', lead) + paragraph('Box', run('{-w:p leader}– {.}{/leader}', 'Soft'));
  const rows = [
    row([{ paragraphs, fill: COLOURS.box }], widths),
    row([cell('SmallNote', '{ownership}', COLOURS.box)], widths),
  ];
  return table(rows, widths, { line: COLOURS.box, inset: { top: 70, side: 200 } });
}

function goals(
  { goals: words, facts: { focusAreas }, free }: DocumentWords,
  shape: PlanShape,
): string {
  const onePage = shape === 'onePage';
  const hint = onePage ? free.goals : words.hint;
  const widths = [700, 4380, 2900, 2100];
  const key = (list: string) => cell('RowKey', `{#${list}}{number}`);
  const text =
    paragraph('Normal', '{text}') + paragraph('SmallNote', `{-w:p team}${words.team} {.}{/team}`);
  const component =
    paragraph('Normal', '{component}') +
    paragraph('SmallNote', `{-w:p suggested}${words.suggested}{/suggested}`);
  const rows = [
    columnHeads([words.number, words.text, words.component, words.focus], widths),
    row(
      [
        key('goals'),
        { paragraphs: text },
        { paragraphs: component },
        cell('Normal', '{focus}{/goals}'),
      ],
      widths,
    ),
    row(
      [key('openGoals'), cell('Normal', ''), cell('Normal', ''), cell('Normal', '{/openGoals}')],
      widths,
      { height: onePage ? 900 : 1200 },
    ),
  ];
  return (
    paragraph('Heading1', words.heading) +
    paragraph('Hint', `{-w:p noGoals}${hint}{/noGoals}`) +
    (onePage ? '' : paragraph('Hint', `{-w:p focusAreas}${focusAreas}: {.}{/focusAreas}`)) +
    table(rows, widths, LINED)
  );
}

function success({ success: words, goals: { number } }: DocumentWords): string {
  const widths = [700, 3126, 3127, 3127];
  const rows = [
    columnHeads([number, words.looksLike, words.soundsLike, words.feelsLike], widths),
    row(
      [
        cell('RowKey', '{#criteria}{number}'),
        cell('Bullet', '{looksLike}'),
        cell('Bullet', '{soundsLike}'),
        cell('Bullet', '{feelsLike}{/criteria}'),
      ],
      widths,
    ),
    row(
      [
        cell('RowKey', '{#openGoals}{number}'),
        cell('Bullet', ''),
        cell('Bullet', ''),
        cell('Bullet', '{/openGoals}'),
      ],
      widths,
      { height: 800 },
    ),
  ];
  return heading(words) + table(rows, widths, LINED);
}

function portfolio({ portfolio: words }: DocumentWords): string {
  return heading(words) + paragraph('Checkbox', '{portfolio}');
}
