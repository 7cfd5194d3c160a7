/** Sentences of error codes that say the same whatever the case. Plain data: the build packs it. */
export const plainErrors = {
  NO_ROSTER:
    'No tab looks like a staff roster yet: add one with a header row that has at least names and emails.',
  COPIED_WORKBOOK:
    'This workbook is a copy: its plans belong to the original, so nothing is changed here. Open the original, or open the panel again to start anew in this copy.',
  RUN_OPEN: 'A run is still open: resume it or stop it first.',
  RUN_GONE: 'That run is not in this workbook any more: open the panel again.',
  CHANGED_SINCE_PREFLIGHT:
    'The roster has changed since you looked: check the new numbers and confirm again.',
  NOTHING_TO_DO: 'Everything is done already: nothing was changed.',
  GOOGLE_UNSURE:
    'Google did not answer clearly: nothing is lost, press Resume and it is looked up first.',
  GOOGLE_BUSY: 'Google asks us to slow down: press Resume in a few minutes.',
  NO_PDF: 'PDF files cannot be made here: choose Word (.docx) instead.',
  NO_FOLDER:
    'The folder for the plans could not be made in Drive: check that Drive is on for your account, then press Resume.',
  NO_CALENDAR:
    'The calendar for check-ins could not be made: check that Calendar is on for your account, then press Resume.',
  ROW_GONE: 'The row of this person is no longer in the roster.',
  PLAN_GONE: 'The plan is no longer in its folder: it may have been moved to the bin.',
  PLAN_TRASHED:
    'The plan is in Drive’s bin: put it back from there, and it is read next time. Nothing in the sheet was changed.',
  PLAN_DELETED:
    'Google does not find this plan: it was deleted for good, or you may no longer open it. Ask its teacher or your administrator to restore or share it.',
  PLAN_CLOSED:
    'You may not open this plan any more: ask whoever owns the file to share it with you as an editor.',
  CHANGED_SINCE_SHOWN:
    'Plan or sheet has changed since you looked: here is how both stand now, please choose again.',
  CANNOT_SETTLE:
    'This cannot be carried over without losing words of people: copy it by hand, or leave both as they are.',
  DELETED_BY_SOMEONE: 'Someone deleted this check-in, so it is not sent again.',
  invalidSharingRequest: 'Drive does not know this address: check how it is spelled.',
  NOT_CLEARED:
    'What the sheet keeps of this plan could not be brought up to date, because the roster or the tab “Looking back” is protected from you: ask whoever protects it, then read the plan again.',
  NO_DOCUMENT: 'Open this from a spreadsheet: Extensions, Growth Plans.',
  NO_TIME: 'No time suits both yet.',
  TEMPLATE_NOT_MADE:
    'Settings ask for the school’s own template, but there is none yet: make one, or choose a built-in one.',
  invalid: 'Drive does not take this address: check how it is spelled.',
  CALENDAR_GONE:
    'The check-in calendar was deleted: press Resume, and a new one is made for what is still to come.',
  NOTHING_TO_DECIDE: 'This check-in stands otherwise by now: look at the calendar again.',
  CALENDAR_DELETED:
    'The calendar that this check-in was on was deleted: invite again, or leave it out.',
  CALENDAR_KEPT: 'Not every check-in could be taken off, so the calendar itself stays: try again.',
  LEDGER_LOST:
    'The roster has plan links, but the hidden tab “Growth Plans data” is gone. Restore it from the version history (best: it knows everything), or let me look for the plans in your Drive. Until then no plan is made, so that none is made twice.',
  notFound: 'Google does not find it any more: it may have been deleted or moved.',
  NOT_SHOWN:
    'Everything is made and kept, but the sheet would not take the links: is the tab protected? Unprotect it and run again.',
  CELL_CHANGED:
    'This goal or its component was changed meanwhile, so nothing was written: look again.',
  NO_COMPONENT_CELL:
    'The roster has no cell of its own for this goal’s component: add a column such as “Goal 1 component”, or write it by hand.',
  NO_COACH_YET: 'No coach with an email is in the roster yet: name one, then times can be found.',
  ROUND_GONE: 'That round is no longer in the Check-in rounds tab: choose another.',
  ROUND_NOT_OPEN:
    'A round is planned about three weeks ahead, and until it is over: choose another.',
  ALREADY_SENT:
    'This check-in is on the calendars already: move it there, and the plan takes it over.',
  CHECK_IN_CHANGED: 'This check-in was changed meanwhile, so nothing was moved: look again.',
  TIME_TAKEN: 'That time is no longer free for both: choose another.',
  KEPT_EDITED: 'Somebody has written in this plan since you looked: it stays.',
  KEPT_SHARED: 'This plan was shared since you looked, and may have been opened: it stays.',
  insufficientFilePermissions:
    'You may no longer change this file: ask its owner, or whoever looks after the shared drive.',
  NO_PERMISSION:
    'Growth Plans may no longer do this with your account: open it again from the Extensions menu, allow what Google asks, then press Resume. What is done is kept.',
  MAIL_UNSURE:
    'It is not certain whether the message left: look into “Sent” in Gmail, then say so under “Launch message”.',
  MAIL_ADDRESS: 'Gmail does not take this address: check how it is spelled.',
  MAIL_ADDRESS_CHANGED:
    'The address changed after you confirmed: nothing was sent. Share the plan with it first.',
  MAIL_NOT_SHARED:
    'The plan is no longer shared with this address, so no message was sent: share it first.',
  MAIL_DECIDED: 'This is known by now: look at the list again.',
};
