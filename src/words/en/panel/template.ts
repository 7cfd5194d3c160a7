import { counted, type Counted } from '../../counted.ts';

export type ShapeName = 'structured' | 'onePage' | 'formal' | 'ours';

/** Sentences about what plans look like. */
export interface SidebarTemplate {
  readonly link: string;
  readonly title: string;
  readonly lead: string;
  readonly shapes: Readonly<Record<ShapeName, { readonly name: string; readonly text: string }>>;
  readonly leaderEmail: string;
  readonly leaderEmailHelp: string;
  readonly keep: string;
  readonly kept: string;
  readonly make: string;
  readonly made: string;
  readonly check: string;
  readonly own: string;
  readonly ready: string;
  readonly findings: Counted;
  readonly open: string;
  theirs(maker: string): string;
  readonly takeOver: string;
}

const one = counted('en-US');

export const sidebarTemplate: SidebarTemplate = {
  link: 'What plans look like',
  title: 'What plans look like',
  lead: 'For plans still to come. Those that exist stay as they are.',
  shapes: {
    structured: { name: 'Structured', text: 'Two pages: goals, criteria, steps, check-ins' },
    onePage: { name: 'One page', text: 'The goals, and lines to write on' },
    formal: { name: 'Formal', text: 'With hours, a mid-year review, signatures' },
    ours: { name: 'Our own', text: 'A document in Drive that you change as you like' },
  },
  leaderEmail: 'Email of the leader who reads plans',
  leaderEmailHelp: 'Can read each formal plan once it is shared.',
  keep: 'Keep this',
  kept: 'Plans to come look like this.',
  make: 'Make it ours',
  made: 'It is in your Drive. Change it there, then check it here.',
  check: 'Check it',
  own: 'Our own',
  ready: 'In order: plans are made from it.',
  findings: count => one('thing', 'things')(count) + ' to put right first',
  open: 'Open',
  theirs: maker => 'Made by ' + maker + ', who alone can have it checked.',
  takeOver: 'Take it over',
};
