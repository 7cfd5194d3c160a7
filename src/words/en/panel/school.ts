import type { Language } from '../../../core/language.ts';
import { sidebarTemplate, type SidebarTemplate } from './template.ts';
import { counted, type Counted } from '../../counted.ts';

/** Sentences about what the school decides, and about trying things out. */
export interface SidebarSchool {
  readonly school: {
    readonly title: string;
    readonly lead: string;
    readonly name: string;
    readonly year: string;
    readonly rubric: string;
    readonly ownRubric: string;
    edition(edition: string, licence: string): string;
    readonly ownHelp: string;
    readonly leader: string;
    readonly why: string;
    readonly whyHelp: string;
    readonly language: string;
    readonly languages: Readonly<Record<Language, string>>;
    readonly zone: string;
    sheetZone(zone: string): string;
    readonly asSheet: string;
    readonly perDay: string;
    readonly perWeek: string;
    readonly clearOn: string;
    readonly clearOnHelp: string;
    readonly more: string;
    readonly keep: string;
    readonly kept: string;
    readonly same: string;
  };
  readonly template: SidebarTemplate;
  readonly focus: { readonly help: string; readonly example: string };
  readonly daysOff: {
    readonly title: string;
    readonly lead: string;
    readonly label: string;
    readonly example: string;
    readonly file: string;
    readonly add: string;
    added: Counted;
    already: Counted;
    unread: Counted;
    readonly nothing: string;
    range(from: string, to: string): string;
    readonly usual: string;
    readonly own: string;
  };
  readonly tryOut: {
    readonly title: string;
    readonly lead: string;
    readonly teacher: string;
    readonly plan: string;
    readonly invitation: string;
    readonly made: string;
    readonly sent: (when: string) => string;
    readonly list: string;
    readonly kinds: Readonly<Record<'plan' | 'invitation' | 'sample', string>>;
    readonly remove: string;
    removed: Counted;
    readonly none: string;
  };
}

const one = counted('en-US');

export const sidebarSchool: SidebarSchool = {
  school: {
    title: 'School and rubric',
    lead: 'Printed on every plan. Kept in the tab Settings.',
    name: 'School name',
    year: 'School year',
    rubric: 'Rubric',
    ownRubric: 'Our own, in the tab Rubric',
    edition: (edition, licence) => edition + '. ' + licence,
    ownHelp: 'Paste it into the tab Rubric first: Id, Domain, Name, Descriptor.',
    leader: 'Your name',
    why: 'Your words on why',
    whyHelp: 'Opens every plan. {name} becomes the teacher’s name.',
    language: 'Language of plans and panel',
    languages: { en: 'English', es: 'Spanish' },
    zone: 'Time zone',
    asSheet: 'As the spreadsheet',
    sheetZone: zone => 'As the spreadsheet: ' + zone,
    perDay: 'Check-ins a coach and day, at most',
    perWeek: 'Check-ins a coach and week, at most',
    clearOn: 'Clear reflections on',
    clearOnHelp:
      'From that day this workbook keeps no reflections and no portfolio pieces from plans. The plans stay as they are. Empty: no date.',
    more: 'Year, time zone, check-ins, what is kept',
    keep: 'Keep these',
    kept: 'Kept in the tab Settings.',
    same: 'Nothing was different: nothing changed.',
  },
  template: sidebarTemplate,
  focus: {
    help: 'Type one or two into the tab, then look again.',
    example: 'There is an example so far: ',
  },
  daysOff: {
    title: 'Days off',
    lead: 'Check-ins avoid these days. Paste the list from your school calendar.',
    label: 'Your list, one line each',
    example: 'Oct 12 Indigenous Peoples’ Day\nNov 25–27 Thanksgiving\nDec 21 – Jan 1 Winter break',
    file: 'Or choose an .ics file',
    add: 'Add days off',
    added: count => one('day or break', 'days and breaks')(count) + ' added',
    already: count => 'In the tab already: ' + count + '.',
    unread: count => one('line was', 'lines were')(count) + ' not understood',
    nothing: 'Paste something first.',
    range: (from, to) => (from === to ? from : from + ' – ' + to),
    usual: 'Usual US days off so far',
    own: 'Your own days are in',
  },
  tryOut: {
    title: 'Try one first',
    lead: 'Only you can see it. Nobody is told, and one click removes it.',
    teacher: 'Plan as it would be for',
    plan: 'Make one test plan',
    invitation: 'Send one test invitation',
    made: 'The test plan is in your Drive, for you alone.',
    sent: when => 'The invitation is in your calendar: ' + when + '. Only you are invited.',
    list: 'Made to try',
    kinds: { plan: 'Test plan', invitation: 'Test invitation', sample: 'Sample school' },
    remove: 'Remove tests',
    removed: count => one('test', 'tests')(count) + ' removed.',
    none: 'Nothing yet',
  },
};
