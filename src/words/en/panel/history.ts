import { counted, type Counted } from '../../counted.ts';

/** What the panel says about the runs of a workbook. */
export interface SidebarHistory {
  readonly link: string;
  readonly title: string;
  readonly lead: string;
  readonly nothing: string;
  /** How far a run is that did not come to its end. */
  readonly state: Readonly<
    Record<'going' | 'paused' | 'stopped', (done: number, of: number) => string>
  >;
  readonly more: Counted;
}

const one = counted('en-US');

export const sidebarHistory: SidebarHistory = {
  link: 'What was done',
  title: 'What was done',
  lead: 'Everything that was run in this workbook, by anyone, the latest first.',
  nothing: 'Nothing has been run in this workbook yet.',
  state: {
    going: (done, of) => 'At work: ' + done + ' of ' + of,
    paused: (done, of) => 'Paused at ' + done + ' of ' + of,
    stopped: (done, of) => 'Stopped at ' + done + ' of ' + of,
  },
  more: one('earlier run', 'earlier runs'),
};
