import { counted, type Counted } from '../../counted.ts';

/** What the panel says about records of plans. */
export interface SidebarRecords {
  readonly records: {
    readonly link: string;
    readonly forThis: string;
    readonly title: string;
    readonly lead: string;
    readonly forOne: string;
    readonly oneLead: string;
    readonly teacher: string;
    readonly goal: string;
    readonly goalHelp: string;
    readonly noGoal: string;
    readonly noPlan: string;
    readonly card: string;
    readonly copy: string;
    readonly forAll: string;
    readonly allLead: string;
    readonly types: Readonly<Record<'docx' | 'pdf', { readonly name: string; about: string }>>;
    readonly type: string;
    readonly archive: Counted;
    readonly archiving: Counted;
    readonly none: string;
    readonly made: string;
    readonly kinds: Readonly<Record<'card' | 'copy', string>>;
    readonly holds: Counted;
    readonly missing: Counted;
    readonly tooLarge: Counted;
    readonly asWord: string;
    readonly open: string;
    readonly openFile: (name: string) => string;
    readonly ready: (name: string) => string;
    readonly archived: Counted;
  };
}

const one = counted('en-US');
const plans = one('plan', 'plans');

export const sidebarRecords: SidebarRecords = {
  records: {
    link: 'Records…',
    forThis: 'Wall card or copy to write on…',
    title: 'Records',
    lead: 'Files made from plans, for you alone. They lie in your Drive in the folder of records.',
    forOne: 'For one teacher',
    oneLead: 'Ask which goal they would like to hang up.',
    teacher: 'Teacher',
    goal: 'The goal that the teacher chose',
    goalHelp: 'The card shows this goal and nothing else.',
    noGoal: 'has no goal in the roster yet: there is nothing to hang up.',
    noPlan: 'has no plan yet: there is nothing to write on.',
    card: 'Make a wall card',
    copy: 'Make a copy to write on',
    forAll: 'Archives by coach',
    allLead: 'Plans as they are now, a file for each coach. A large caseload makes several files.',
    types: {
      docx: { name: 'Word (.docx)', about: 'can be opened and changed' },
      pdf: { name: 'PDF', about: 'stays as it is' },
    },
    type: 'Kind of file',
    archive: count => 'Archive ' + plans(count),
    archiving: count => plans(count) + ' so far…',
    none: 'None of these plans was made by you: ask whoever made them.',
    made: 'Made just now',
    kinds: { card: 'Wall card', copy: 'Copy to write on' },
    holds: plans,
    missing: count =>
      one('plan could not be opened', 'plans could not be opened')(count) +
      ', maybe it is in the bin:',
    tooLarge: count =>
      one('plan is', 'plans are')(count) +
      ' larger than the 10 MB that Google hands out. Use File, Download in Google Docs:',
    asWord: 'Archive as Word',
    open: 'Open',
    openFile: name => 'Open: ' + name + ' (new tab)',
    ready: name => '“' + name + '” is ready.',
    archived: count => plans(count) + ' archived.',
  },
};
