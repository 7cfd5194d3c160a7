import { templateWords } from './template.ts';

/** What is known when a sentence is made: names, rows, tabs, numbers. */
export type Details = Readonly<Record<string, string | number>>;

const text = (details: Details, name: string): string => String(details[name] ?? '');

/** One sentence for each error code: what happened, and what to do. */
export const errorSentences = {
  NO_ROSTER: () =>
    'No tab looks like a staff roster yet: add one with a header row that has at least names and emails.',
  UNKNOWN_RUBRIC: (d: Details) =>
    'Settings name a rubric that is not in the library (“' +
    text(d, 'rubric') +
    '”): choose one from the list, or “own” and paste yours into the Rubric tab.',
  COPIED_WORKBOOK: () =>
    'This workbook is a copy: its plans belong to the original, so nothing is changed here. Open the original, or open the panel again to start anew in this copy.',
  LEDGER_DAMAGED: (d: Details) =>
    'Row ' +
    text(d, 'row') +
    ' of the hidden tab “Growth Plans data” was changed by hand: restore it from the version history, so that no plan is made twice.',
  TAB_GONE: (d: Details) =>
    'The tab “' + text(d, 'tab') + '” is gone: undo its deletion, or run set-up again.',
  RUN_BUSY: (d: Details) =>
    text(d, 'by') + ' is running this since ' + text(d, 'since') + ': wait until it is finished.',
  RUN_OPEN: () => 'A run is still open: resume it or stop it first.',
  RUN_GONE: () => 'That run is not in this workbook any more: open the panel again.',
  RUN_OF_SOMEONE_ELSE: (d: Details) =>
    text(d, 'by') +
    ' started this run, and only their add-on can go on with it: ask them to resume.',
  CHANGED_SINCE_PREFLIGHT: () =>
    'The roster has changed since you looked: check the new numbers and confirm again.',
  NOTHING_TO_DO: () => 'Everything is done already: nothing was changed.',
  BUSY_NOW: (d: Details) =>
    (text(d, 'by') || 'Someone') + ' is at work in this workbook right now: try again in a minute.',
  GOOGLE_REFUSED: (d: Details) =>
    'Google did not accept this (' + text(d, 'reason') + '): ' + text(d, 'message'),
  GOOGLE_UNSURE: () =>
    'Google did not answer clearly: nothing is lost, press Resume and it is looked up first.',
  GOOGLE_BUSY: () => 'Google asks us to slow down: press Resume in a few minutes.',
  QUOTA_TODAY: (d: Details) =>
    'Today’s limit of your Google account is used up, and what is done is kept. ' +
    (text(d, 'when') === ''
      ? 'Press Resume tomorrow.'
      : d['byItself'] === 1
        ? 'It goes on by itself within an hour after ' + text(d, 'when') + '.'
        : 'Press Resume after ' + text(d, 'when') + '.'),
  NO_PDF: () => 'PDF files cannot be made here: choose Word (.docx) instead.',
  NO_FOLDER: () =>
    'The folder for the plans could not be made in Drive: check that Drive is on for your account, then press Resume.',
  NO_CALENDAR: () =>
    'The calendar for check-ins could not be made: check that Calendar is on for your account, then press Resume.',
  ROW_GONE: () => 'The row of this person is no longer in the roster.',
  PLAN_GONE: () => 'The plan is no longer in its folder: it may have been moved to the bin.',
  PLAN_TRASHED: () =>
    'The plan is in Drive’s bin: put it back from there, and it is read next time. Nothing in the sheet was changed.',
  PLAN_DELETED: () =>
    'Google does not find this plan: it was deleted for good, or you may no longer open it. Ask its teacher or your administrator to restore or share it.',
  PLAN_CLOSED: () =>
    'You may not open this plan any more: ask whoever owns the file to share it with you as an editor.',
  CHANGED_SINCE_SHOWN: () =>
    'Plan or sheet has changed since you looked: here is how both stand now, please choose again.',
  CANNOT_SETTLE: () =>
    'This cannot be carried over without losing words of people: copy it by hand, or leave both as they are.',
  PLAN_OF_SOMEONE_ELSE: (d: Details) =>
    'This plan was made by ' +
    (text(d, 'by') || 'another leader') +
    ', and only their add-on can open it: ask them.',
  DELETED_BY_SOMEONE: () => 'Someone deleted this check-in, so it is not sent again.',
  invalidSharingRequest: () => 'Drive does not know this address: check how it is spelled.',
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
  NOT_CLEARED: () =>
    'What the sheet keeps of this plan could not be brought up to date, because the roster or the tab “Looking back” is protected from you: ask whoever protects it, then read the plan again.',
  NO_COLUMN: (d: Details) =>
    'The tab “' +
    text(d, 'tab') +
    '” has no column for the ' +
    text(d, 'column') +
    ': add one to its header row.',
  NO_DOCUMENT: () => 'Open this from a spreadsheet: Extensions, Growth Plans.',
  NO_TIME: () => 'No time suits both yet.',
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
  TEMPLATE_NOT_MADE: () =>
    'Settings ask for the school’s own template, but there is none yet: make one, or choose a built-in one.',
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
  invalid: () => 'Drive does not take this address: check how it is spelled.',
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
  CALENDAR_GONE: () =>
    'The check-in calendar was deleted: press Resume, and a new one is made for what is still to come.',
  NO_SUCH_KEEPER: d => d['who'] + ' keeps no calendar of check-ins that you could take over.',
  NOTHING_TO_DECIDE: () => 'This check-in stands otherwise by now: look at the calendar again.',
  NO_SUCH_DAY: (d: Details) => 'This is no day that can be moved: ' + text(d, 'day') + '.',
  CALENDAR_DELETED: () =>
    'The calendar that this check-in was on was deleted: invite again, or leave it out.',
  CALENDAR_KEPT: () =>
    'Not every check-in could be taken off, so the calendar itself stays: try again.',
  LEDGER_LOST: () =>
    'The roster has plan links, but the hidden tab “Growth Plans data” is gone. Restore it from the version history (best: it knows everything), or let me look for the plans in your Drive. Until then no plan is made, so that none is made twice.',
  CHECK_INS_LOST: (d: Details) =>
    'The Check-ins tab shows ' +
    text(d, 'count') +
    ' that were sent before the hidden tab was lost. They stand on the calendar “Growth check-ins”, which cannot be found again. Delete that calendar in Google Calendar, so that nobody is invited twice, and then say so here.',
  NO_PEOPLE: (d: Details) =>
    'The tab “' + text(d, 'tab') + '” has a header row but nobody below it: add your staff.',
  notFound: () => 'Google does not find it any more: it may have been deleted or moved.',
  NOT_SHOWN: () =>
    'Everything is made and kept, but the sheet would not take the links: is the tab protected? Unprotect it and run again.',
  CELL_CHANGED: () =>
    'This goal or its component was changed meanwhile, so nothing was written: look again.',
  NO_COMPONENT_CELL: () =>
    'The roster has no cell of its own for this goal’s component: add a column such as “Goal 1 component”, or write it by hand.',
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
  NO_COACH_YET: () =>
    'No coach with an email is in the roster yet: name one, then times can be found.',
  ROUND_GONE: () => 'That round is no longer in the Check-in rounds tab: choose another.',
  ROUND_NOT_OPEN: () =>
    'A round is planned about three weeks ahead, and until it is over: choose another.',
  ALREADY_SENT: () =>
    'This check-in is on the calendars already: move it there, and the plan takes it over.',
  CHECK_IN_CHANGED: () => 'This check-in was changed meanwhile, so nothing was moved: look again.',
  TIME_TAKEN: () => 'That time is no longer free for both: choose another.',
  KEPT_EDITED: () => 'Somebody has written in this plan since you looked: it stays.',
  KEPT_SHARED: () => 'This plan was shared since you looked, and may have been opened: it stays.',
  insufficientFilePermissions: () =>
    'You may no longer change this file: ask its owner, or whoever looks after the shared drive.',
  NO_PERMISSION: () =>
    'Growth Plans may no longer do this with your account: open it again from the Extensions menu, allow what Google asks, then press Resume. What is done is kept.',
  MAIL_UNSURE: () =>
    'It is not certain whether the message left: look into “Sent” in Gmail, then say so under “Launch message”.',
  MAIL_ADDRESS: () => 'Gmail does not take this address: check how it is spelled.',
  MAIL_ADDRESS_CHANGED: () =>
    'The address changed after you confirmed: nothing was sent. Share the plan with it first.',
  MAIL_NOT_SHARED: () =>
    'The plan is no longer shared with this address, so no message was sent: share it first.',
  MAIL_DECIDED: () => 'This is known by now: look at the list again.',
  UNEXPECTED: (d: Details) =>
    'Something unexpected happened; nothing was lost. Try again, and tell us this if it stays: ' +
    text(d, 'message'),
} satisfies Record<string, (details: Details) => string>;

export type ErrorCode = keyof typeof errorSentences;
export type ErrorSentences = Readonly<Record<ErrorCode, (details: Details) => string>>;
