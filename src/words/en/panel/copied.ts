import { counted, type Counted } from '../../counted.ts';
import { kept, type KeptCounts } from '../plan/kept.ts';
import type { Fact } from './pages.ts';

/** What the panel says in a copied workbook, and about starting anew there. */
export interface SidebarCopied {
  readonly copied: {
    readonly title: string;
    readonly lead: string;
    readonly goOn: string;
    readonly original: string;
    readonly other: string;
    readonly otherText: string;
    readonly look: string;
    readonly back: string;
    readonly sureTitle: string;
    readonly sureLead: string;
    plans(count: number): Fact;
    checkIns(count: number): Fact;
    stays(people: number, withGoals: number): Fact;
    year(now: string, next: string): Fact;
    kept(counts: KeptCounts): Fact;
    again(template: boolean, choices: number, date: boolean): Fact;
    readonly untouched: Fact;
    readonly start: string;
    readonly done: string;
  };
}

const one = counted('en-US');
const goals: Counted = one('has a goal', 'have goals');

export const sidebarCopied: SidebarCopied = {
  copied: {
    title: 'This workbook is a copy',
    lead: 'Its plans and check-ins belong to the original workbook. Nothing is changed here.',
    goOn: 'To go on with those plans',
    original: 'Open the original',
    other: 'For a new year, or to try something',
    otherText:
      'Start anew in this copy: your roster and your tabs stay, and plans are made afresh. You see the numbers first.',
    look: 'Start anew here…',
    back: 'Back',
    sureTitle: 'Start anew in this copy?',
    sureLead:
      'Nothing has changed yet. This copy will forget the plans and check-ins of the original.',
    plans: count => ({
      title: one('plan link leaves', 'plan links leave')(count) + ' this copy',
      text: 'With their status. The plans stay in Drive, and linked in the original.',
    }),
    checkIns: count => ({
      title: one('row of Check-ins is emptied', 'rows of Check-ins are emptied')(count),
      text: 'With what was typed in them. All of it stays in the original.',
    }),
    stays: (people, withGoals) => ({
      title: 'Roster, Settings and your tabs stay',
      text:
        one('person', 'people')(people) +
        ' in the roster' +
        (withGoals === 0
          ? '.'
          : '; ' +
            goals(withGoals) +
            ', with which new plans begin. Are they last year’s? Rename those columns “Last year’s goal”.'),
    }),
    year: (now, next) => ({
      title: 'School year becomes ' + next,
      text: 'Settings say ' + now + '. Then bring days off and rounds up to date.',
    }),
    kept: counts => ({
      title: kept(counts),
      text: 'From plans whose teachers said yes to the original. They leave this copy.',
    }),
    again: (template, choices, date) => ({
      title: 'To be chosen again',
      text: [
        ...(date ? ['The date on which reflections are cleared: it has passed.'] : []),
        ...(template ? ['Your own plan template, under “What plans look like”.'] : []),
        ...(choices > 0 ? [one('choice', 'choices')(choices) + ' about single people.'] : []),
      ].join(' '),
    }),
    untouched: {
      title: 'The original goes on as before',
      text: 'Nothing in Drive or Calendar is touched, and nobody gets a mail.',
    },
    start: 'Start anew',
    done: 'This workbook stands on its own now. Nothing is made before you say so.',
  },
};
