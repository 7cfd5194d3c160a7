import type { DocumentWords } from '../words/en/document.ts';
import { COLOURS } from './looks.ts';
import { paragraph, row, run, runs, TAB, table, TEXT_WIDTH } from './ooxml.ts';
import type { TemplateText } from './parts.ts';
import { cell, columnHeads, heading, LINED } from './planPieces.ts';
import { actionSteps, agreement, checkIns, ideas, lookingBack } from './planTemplateFollowUp.ts';

/**
 * The built-in plan, written with docxtemplater's tags: `{name}` for a text, or for a list, which
 * repeats its paragraph; `{#rows}` in the first cell and `{/rows}` in the last for one table row an
 * entry; `{-w:p when}…{/when}` for a paragraph that may go. Every tag stands under a true heading,
 * and in a table whose first row names its columns.
 */
export function planTemplate(words: DocumentWords): TemplateText {
  const body = [
    letterhead(words),
    facts(words),
    paragraph('Gap', ''),
    why(words),
    goals(words),
    success(words),
    portfolio(words),
    ideas(words),
    actionSteps(words),
    checkIns(words),
    agreement(words),
    lookingBack(words),
  ];
  return {
    locale: words.locale,
    title: words.title,
    body: body.join(''),
    footer: words.footer,
    page: words.page,
  };
}

function letterhead({ kind, schoolYear, title }: DocumentWords): string {
  const left = runs(`{school} · ${kind}`);
  return paragraph('Letterhead', left + TAB + runs(schoolYear)) + paragraph('Title', title);
}

function facts({ facts: names }: DocumentWords): string {
  const widths = [2350, 2650, 2380, 2700];
  const labels = [names.teacher, names.role, names.coach, names.nextCheckIn];
  const tags = ['{teacher}', '{role}', '{coaches}', '{nextCheckIn}'];
  const rows = [
    row(
      labels.map(label => cell('FactLabel', label, COLOURS.facts)),
      widths,
      { header: true },
    ),
    row(
      tags.map(tag => cell('Fact', tag, COLOURS.facts)),
      widths,
    ),
  ];
  return table(rows, widths, { line: COLOURS.facts, inset: { top: 30, side: 140 } });
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
  return table(rows, widths, { line: COLOURS.box, inset: { top: 90, side: 200 } });
}

function goals({ goals: words, facts: { focusAreas } }: DocumentWords): string {
  const widths = [700, 4380, 2900, 2100];
  const key = (list: string) => cell('RowKey', `{#${list}}{number}`);
  const component =
    paragraph('Normal', '{component}') +
    paragraph('SmallNote', `{-w:p suggested}${words.suggested}{/suggested}`);
  const rows = [
    columnHeads([words.number, words.text, words.component, words.focus], widths),
    row(
      [
        key('goals'),
        cell('Normal', '{text}'),
        { paragraphs: component },
        cell('Normal', '{focus}{/goals}'),
      ],
      widths,
    ),
    row(
      [key('openGoals'), cell('Normal', ''), cell('Normal', ''), cell('Normal', '{/openGoals}')],
      widths,
      {
        height: 1200,
      },
    ),
  ];
  return (
    paragraph('Heading1', words.heading) +
    paragraph('Hint', `{-w:p noGoals}${words.hint}{/noGoals}`) +
    paragraph('Hint', `{-w:p focusAreas}${focusAreas}: {.}{/focusAreas}`) +
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
