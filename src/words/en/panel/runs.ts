import { hours } from '../../hours.ts';
import { counted, type Counted } from '../../counted.ts';
import type { Fact } from './pages.ts';
import { sidebarHistory, type SidebarHistory } from './history.ts';
import { sidebarLaunch, type SidebarLaunch } from './launch.ts';
import { sidebarLiving, type SidebarLiving } from './living.ts';
import { sidebarUndo, type SidebarUndo } from './undo.ts';

/** What the panel says before, during and after a run. */
export interface SidebarRuns {
  readonly history: SidebarHistory;
  readonly launch: SidebarLaunch;
  readonly undo: SidebarUndo;
  readonly living: SidebarLiving;
  readonly preflight: {
    readonly lead: string;
    minutes(count: number): Fact;
    days(count: number, today: number): Fact;
    readonly notIn: Counted;
    readonly coachTime: string;
    readonly nothing: Fact;
    hours(minutes: number): string;
  };
  readonly run: {
    readonly starting: string;
    readonly pausing: string;
    readonly stopping: string;
    readonly paused: string;
    of(count: number): string;
    left(seconds: number): string;
    readonly nothingLost: string;
    readonly interrupted: string;
    readonly needsYou: string;
    readonly latest: string;
    readonly keepOpen: string;
    spoken(done: number, of: number): string;
  };
  readonly wayTo: {
    readonly folder: string;
    readonly links: string;
    readonly times: string;
    readonly newTab: string;
  };
  readonly finished: {
    stopped(done: number, of: number): string;
    needYou: Counted;
    readonly allWell: string;
    /** `waiting`: plans whose teacher has no address that works yet. */
    notShared(waiting: number): Fact;
    readonly look: string;
  };
}

const one = counted('en-US');

export const sidebarRuns: SidebarRuns = {
  history: sidebarHistory,
  launch: sidebarLaunch,
  undo: sidebarUndo,
  living: sidebarLiving,
  preflight: {
    lead: 'Check what will happen. Nothing has changed yet.',
    days: (count, today) => ({
      title: count + ' days',
      text: 'Google’s daily limit leaves room for ' + today + ' today; the rest follows by itself',
    }),
    minutes: count => ({
      title: 'About ' + one('minute', 'minutes')(count),
      text: 'Keep this panel open. You can pause and resume',
    }),
    notIn: count => one('row is', 'rows are')(count) + ' not in it',
    coachTime: 'Time it takes each coach',
    nothing: { title: 'Nothing to do', text: 'Everything here is done already' },
    hours,
  },
  run: {
    starting: 'Getting ready…',
    pausing: 'Pausing after this batch…',
    stopping: 'Stopping after this batch…',
    paused: 'Paused',
    of: count => 'of ' + count + ' done',
    left: seconds => {
      const minutes = Math.ceil(seconds / 60);
      return seconds < 50 ? 'Less than a minute left' : 'About ' + minutes + ' min left';
    },
    nothingLost: 'Nothing is lost. Resume when you are ready.',
    interrupted: 'The connection was interrupted. Nothing is lost: press Resume to go on.',
    needsYou: 'Needs you',
    latest: 'Latest',
    keepOpen:
      'Keep this panel open. If it closes, what is finished is saved and you can resume here.',
    spoken: (done, of) => done + ' of ' + of + ' done',
  },
  wayTo: {
    folder: 'Folder of plans',
    links: 'Links in the sheet',
    times: 'Times in the sheet',
    newTab: '(new tab)',
  },
  finished: {
    stopped: (done, of) => 'Stopped at ' + done + ' of ' + of,
    needYou: count => one('person needs', 'people need')(count) + ' you',
    allWell: 'All as you confirmed it',
    notShared: waiting => ({
      title: 'Not shared yet',
      text:
        'Share when you have looked a few over' +
        (waiting > 0 ? `. ${one('teacher needs', 'teachers need')(waiting)} an email first` : ''),
    }),
    look: 'Have a look at one',
  },
};
