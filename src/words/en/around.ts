/** Sentences about people: who is not in a run and why, and files that cannot be read. */
export interface AroundWords {
  readonly panelTitle: string;
  readonly menuOpen: string;
  readonly people: Readonly<Record<PersonKind, (about: About) => string>>;
  readonly unreadable: Readonly<Record<UnreadableKind, (file: string) => string>>;
}

/** Kinds of notes about a person that are not read from the roster alone. */
export type PersonKind =
  | 'duplicate_email'
  | 'missing_name'
  | 'no_email_no_share'
  | 'no_plan_no_invite'
  | 'coach_without_email'
  | 'no_planning_period'
  | 'changed_email'
  | 'changed_name'
  | 'made_by_other'
  | 'calendar_of_other'
  | 'not_shared_no_mail'
  | 'mail_unsure'
  | 'mail_by_other'
  | 'coach_changed'
  | 'no_school_then'
  | 'same_name'
  | 'not_in_plan';

export type UnreadableKind = 'NOT_XLSX' | 'TRUNCATED' | 'ENCRYPTED' | 'EMPTY' | 'NOT_CSV';

export interface About {
  readonly name: string;
  readonly row: number;
  readonly coach?: string;
  readonly old?: string;
  readonly why?: string;
}

export const aroundWords: AroundWords = {
  panelTitle: 'Growth Plans',
  menuOpen: 'Open growth plans',
  people: {
    duplicate_email: ({ row }) =>
      'Row ' + row + ' has an address that an earlier row has already: one plan is made, there.',
    missing_name: ({ row }) => 'Row ' + row + ' has no name yet: type it, and the plan is made.',
    no_email_no_share: ({ name }) =>
      name + ' has a plan that waits to be shared until the address is complete.',
    no_plan_no_invite: ({ name }) => name + ' gets the plan first, then the invitation.',
    coach_without_email: ({ coach }) =>
      'The address of ' + (coach || 'the coach') + ' is not in the roster: add it for check-ins.',
    no_planning_period: ({ name }) =>
      'When ' + name + ' plans is not in the roster yet: ask, so that a check-in suits both.',
    changed_email: ({ name, old }) =>
      name + ' had the address ' + (old ?? '') + ' before: is it the same person?',
    changed_name: ({ name, old }) =>
      'The address of ' + name + ' was ' + (old ?? '') + '’s before: is it the same person?',
    calendar_of_other: ({ name, old }) =>
      (old ?? '') + ' keeps the calendar of check-ins: ask them to send those of ' + name + '.',
    made_by_other: ({ name, old }) =>
      'The plan of ' +
      name +
      ' was made by ' +
      (old || 'another leader') +
      ', and only they can go on with it here.',
    no_school_then: ({ name }) =>
      'There is no school on the day of ' + name + '’s check-in: find another time first.',
    not_shared_no_mail: ({ name }) =>
      name + ' gets the message once the plan is shared with the right address.',
    mail_unsure: ({ name }) =>
      'It is not certain whether ' + name + ' has the message: say so before it is sent again.',
    mail_by_other: ({ name, old }) => (old ?? '') + ' is sending the message to ' + name + '.',
    coach_changed: ({ name }) => name + ' has another coach now: plan the check-in again first.',
    same_name: ({ name, row }) =>
      'Another row has the name ' +
      name +
      ' too, and neither has an address: add one to row ' +
      row +
      '.',
    not_in_plan: ({ why }) => (why ?? '') + ': no plan unless you say so.',
  },
  unreadable: {
    NOT_XLSX: file => '“' + file + '” is not an Excel file: save the roster as .xlsx or .csv.',
    TRUNCATED: file => '“' + file + '” is cut off: export it again and try that file.',
    ENCRYPTED: file => '“' + file + '” has a password: save a copy without one.',
    EMPTY: file => '“' + file + '” is empty: choose the file that has your staff in it.',
    NOT_CSV: file => '“' + file + '” is not a text file: save the roster as .xlsx or .csv.',
  },
};
