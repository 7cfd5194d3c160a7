import { saidPlainly } from '../../saidPlainly.ts';
import { plainErrors } from './plainErrors.ts';
import { templateWords } from '../plan/template.ts';

/** What is known when a sentence is made: names, rows, tabs, numbers. */
export type Details = Readonly<Record<string, string | number>>;

const text = (details: Details, name: string): string => String(details[name] ?? '');

/** One sentence for each error code: what happened, and what to do. */
export const errorSentences = {
  ...saidPlainly(plainErrors),
  UNKNOWN_RUBRIC: (d: Details) =>
    'Settings name a rubric that is not in the library (“' +
    text(d, 'rubric') +
    '”): choose one from the list, or “own” and paste yours into the Rubric tab.',
  LEDGER_DAMAGED: (d: Details) =>
    'Row ' +
    text(d, 'row') +
    ' of the hidden tab “Growth Plans data” was changed by hand: restore it from the version history, so that no plan is made twice.',
  TAB_GONE: (d: Details) =>
    'The tab “' + text(d, 'tab') + '” is gone: undo its deletion, or run set-up again.',
  RUN_BUSY: (d: Details) =>
    text(d, 'by') + ' is running this since ' + text(d, 'since') + ': wait until it is finished.',
  RUN_OF_SOMEONE_ELSE: (d: Details) =>
    text(d, 'by') +
    ' started this run, and only their add-on can go on with it: ask them to resume.',
  BUSY_NOW: (d: Details) =>
    (text(d, 'by') || 'Someone') + ' is at work in this workbook right now: try again in a minute.',
  GOOGLE_REFUSED: (d: Details) =>
    'Google did not accept this (' + text(d, 'reason') + '): ' + text(d, 'message'),
  QUOTA_TODAY: (d: Details) =>
    'Today’s limit of your Google account is used up, and what is done is kept. ' +
    (text(d, 'when') === ''
      ? 'Press Resume tomorrow.'
      : d['byItself'] === 1
        ? 'It goes on by itself within an hour after ' + text(d, 'when') + '.'
        : 'Press Resume after ' + text(d, 'when') + '.'),
  PLAN_OF_SOMEONE_ELSE: (d: Details) =>
    'This plan was made by ' +
    (text(d, 'by') || 'another leader') +
    ', and only their add-on can open it: ask them.',
  SETTING_VALUE: (d: Details) =>
    '“' + text(d, 'value') + '” is not a choice for ' + text(d, 'label') + ': the default is used.',
  SETTING_NUMBER: (d: Details) =>
    text(d, 'label') +
    ' needs a whole number, not “' +
    text(d, 'value') +
    '”: the default is used.',
  SETTING_DATE: (d: Details) =>
    '“' +
    text(d, 'value') +
    '” beside “' +
    text(d, 'label') +
    '” in Settings is not one date with its year: write it as 2027-06-30. Until then nothing is cleared.',
  NO_COLUMN: (d: Details) =>
    'The tab “' +
    text(d, 'tab') +
    '” has no column for the ' +
    text(d, 'column') +
    ': add one to its header row.',
  TEMPLATE_TAG_UNKNOWN: (d: Details) =>
    'The template has a tag that is not known, “' + text(d, 'tag') + '”: correct or delete it.',
  TEMPLATE_BROKEN: (d: Details) =>
    templateWords.finding({
      kind: text(d, 'kind'),
      tag: text(d, 'tag'),
      heading: text(d, 'heading'),
      text: text(d, 'text'),
      meant: text(d, 'meant'),
    }) + ' Nothing was made yet.',
  TEMPLATE_OF_SOMEONE_ELSE: (d: Details) =>
    text(d, 'by') +
    ' made the school’s template, and only their add-on can open it: ask them to check it, or take it over.',
  TEMPLATE_GONE: (d: Details) =>
    'The school’s template “' +
    text(d, 'name') +
    '” is gone: bring it back from the bin, make a new one, or choose a built-in one.',
  NO_SUCH_GOAL: (d: Details) =>
    text(d, 'name') +
    ' has no goal ' +
    text(d, 'goal') +
    ' in the roster yet: write it there first.',
  MADE_BY_OTHER: (d: Details) =>
    (text(d, 'by') || 'Another leader') +
    ' made this plan, and only their add-on can open it: ask them.',
  UNKNOWN_TIME_ZONE: (d: Details) =>
    'The time zone “' +
    text(d, 'zone') +
    '” is not known: choose one in the spreadsheet’s settings.',
  TIME_SKIPPED: (d: Details) =>
    'The clocks skip ' + text(d, 'time') + ' on ' + text(d, 'day') + ': choose another time.',
  TAB_PROTECTED: (d: Details) =>
    'The tab “' +
    text(d, 'tab') +
    '” is protected from you: ask its owner, or take the protection off.',
  TAB_NO_HEADER: (d: Details) =>
    'The tab “' + text(d, 'tab') + '” has no header row with What, From and To: add one.',
  UNKNOWN_FIELD: (d: Details) => 'There is no such thing to choose: “' + text(d, 'field') + '”.',
  NO_SUCH_HEADER: (d: Details) =>
    'The roster has no column “' + text(d, 'header') + '” any more: choose from those it has.',
  PRIVATE_COLUMN: (d: Details) =>
    'The column “' +
    text(d, 'header') +
    '” is private and is never read into a plan: choose another.',
  COLUMN_TWICE: (d: Details) =>
    'The column “' + text(d, 'header') + '” is chosen twice: choose it for one thing only.',
  STILL_INACTIVE: (d: Details) =>
    (text(d, 'name') || 'Row ' + text(d, 'row')) +
    ' is marked as no longer here: change that in the roster first.',
  SAME_ROW: (d: Details) => 'Row ' + text(d, 'row') + ' is one row: choose two rows to merge.',
  NO_SUCH_KEEPER: d => d['who'] + ' keeps no calendar of check-ins that you could take over.',
  NO_SUCH_DAY: (d: Details) => 'This is no day that can be moved: ' + text(d, 'day') + '.',
  CHECK_INS_LOST: (d: Details) =>
    'The Check-ins tab shows ' +
    text(d, 'count') +
    ' that were sent before the hidden tab was lost. They stand on the calendar “Growth check-ins”, which cannot be found again. Delete that calendar in Google Calendar, so that nobody is invited twice, and then say so here.',
  NO_PEOPLE: (d: Details) =>
    'The tab “' + text(d, 'tab') + '” has a header row but nobody below it: add your staff.',
  CELL_NOT_WRITABLE: (d: Details) =>
    'The cell is made by a formula or merged with others: write “' +
    text(d, 'text') +
    '” there by hand.',
  CELL_REFUSED: (d: Details) =>
    'The sheet did not take “' +
    text(d, 'text') +
    '”: the cell may allow only some values. Choose one there by hand.',
  UNKNOWN_COMPONENT: (d: Details) =>
    'The rubric has no component “' + text(d, 'id') + '”: choose one from the list.',
  UNEXPECTED: (d: Details) =>
    'Something unexpected happened; nothing was lost. Try again, and tell us this if it stays: ' +
    text(d, 'message'),
} satisfies Record<string, (details: Details) => string>;

export type ErrorCode = keyof typeof errorSentences;
export type ErrorSentences = Readonly<Record<ErrorCode, (details: Details) => string>>;
