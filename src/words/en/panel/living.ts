import { counted, type Counted } from '../../counted.ts';

/** What the panel says about reading plans, and where plan and sheet say different things. */
export interface SidebarLiving {
  readonly read: Counted;
  readonly compare: string;
  readonly title: string;
  readonly lead: string;
  readonly nothing: string;
  readonly more: Counted;
  readonly inPlan: string;
  readonly inSheet: string;
  readonly empty: string;
  readonly notFound: string;
  readonly choices: Readonly<Record<'plan' | 'sheet' | 'both', string>>;
  readonly handover: string;
  /** Above what the school's date clears from the workbook. */
  readonly date: string;
  /** What helps where the hidden tab is gone, by the code of what is said. */
  readonly lost: Readonly<Record<string, string>>;
  /** What one card is about, for those who do not see it. */
  about(name: string, part: string): string;
}

const one = counted('en-US');

export const sidebarLiving: SidebarLiving = {
  read: count => 'Read ' + one('plan', 'plans')(count),
  compare: 'Plan and sheet, side by side',
  title: 'Side by side',
  lead: 'What people typed in a plan is never replaced. Choose what the sheet should say.',
  nothing: 'Plans and sheet say the same, as far as the plans were read.',
  more: one('more plan waits', 'more plans wait'),
  inPlan: 'In the plan',
  inSheet: 'In the sheet',
  empty: 'Nothing',
  notFound: 'Not where it was',
  choices: {
    plan: 'Take the plan’s',
    sheet: 'Put the sheet’s into the plan',
    both: 'Leave both',
  },
  handover: 'If somebody leaves',
  date: 'The date in Settings',
  lost: {
    LEDGER_LOST: 'Look for the plans',
    LOST_FOUND: 'Link them again',
    CHECK_INS_LOST: 'It is deleted',
  },
  about: (name, part) => name + ', ' + part,
};
