import type { RunKind } from '../../../core/ledger/runKinds.ts';
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
    readonly title: Readonly<Record<RunKind, Counted>>;
    readonly lead: string;
    readonly confirm: Readonly<Record<RunKind, Counted>>;
    documents(count: number, year: string): Fact;
    /** `leader`: a formal plan is read by the leader too. */
    shares(plans: number, permissions: number, leader: boolean): Fact;
    events(count: number, hours: string): Fact;
    mails(count: number): Fact;
    readonly noMail: Fact;
    readonly notShared: Fact;
    /** What reading plans does to the sheet, and what it leaves alone. */
    readonly intoSheet: Fact;
    readonly wordsStay: Fact;
    minutes(count: number): Fact;
    days(count: number, today: number): Fact;
    readonly notIn: Counted;
    readonly coachTime: string;
    readonly nothing: Fact;
    hours(minutes: number): string;
  };
  readonly run: {
    readonly title: Readonly<Record<RunKind, string>>;
    readonly starting: string;
    readonly pausing: string;
    readonly stopping: string;
    readonly paused: string;
    of(count: number): string;
    ofPermissions(count: number): string;
    readonly label: Readonly<Record<RunKind, string>>;
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
    readonly title: Readonly<Record<RunKind, Counted>>;
    stopped(done: number, of: number): string;
    needYou: Counted;
    readonly allWell: string;
    readonly links: Fact;
    /** `waiting`: plans whose teacher has no address that works yet. */
    notShared(waiting: number): Fact;
    shared(leader: boolean): Fact;
    readonly read: Fact;
    readonly invited: Fact;
    readonly updated: Fact;
    readonly look: string;
  };
}

const one = counted('en-US');
const plans = one('plan', 'plans');
const permissions = one('permission', 'permissions');
const invites = one('invite', 'invites');
const checkIns = one('check-in', 'check-ins');

export const sidebarRuns: SidebarRuns = {
  history: sidebarHistory,
  launch: sidebarLaunch,
  undo: sidebarUndo,
  living: sidebarLiving,
  preflight: {
    title: {
      createPlans: count => 'Create ' + plans(count),
      sharePlans: count => 'Share ' + plans(count),
      sendInvites: count => 'Send ' + invites(count),
      ...sidebarUndo.title,
      sendLaunch: sidebarLaunch.send,
      readBack: count => 'Read ' + plans(count),
      syncCheckIns: count => 'Update ' + checkIns(count),
      removeCheckIns: count => (count > 0 ? 'Remove ' + checkIns(count) : 'Remove the calendar'),
      handOverCheckIns: () => 'Hand over the calendar',
    },
    lead: 'Check what will happen. Nothing has changed yet.',
    confirm: {
      createPlans: count => 'Create ' + plans(count),
      sharePlans: count => 'Share ' + plans(count),
      sendInvites: count => 'Send ' + invites(count),
      ...sidebarUndo.confirm,
      sendLaunch: sidebarLaunch.send,
      readBack: count => 'Read ' + plans(count),
      syncCheckIns: count => 'Update ' + checkIns(count),
      removeCheckIns: count => (count > 0 ? 'Remove ' + checkIns(count) : 'Remove the calendar'),
      handOverCheckIns: () => 'Hand over the calendar',
    },
    documents: (count, year) => ({
      title: one('new document', 'new documents')(count),
      text: 'In your Drive: a folder for ' + year + ', and in it one for each coach',
    }),
    shares: (count, all, leader) => ({
      title: plans(count) + ', ' + permissions(all),
      text:
        'One for each teacher and coach' +
        (leader ? ' and the leader' : '') +
        ' with an address, besides you. Nobody else gets one',
    }),
    events: (count, hours) => ({
      title: one('check-in', 'check-ins')(count) + ', ' + hours,
      text: 'On a calendar of their own; your other calendars stay as they are',
    }),
    mails: count => ({
      title: one('invitation', 'invitations')(count) + ' by mail',
      text: 'Google Calendar writes to teacher and coach',
    }),
    noMail: { title: 'No mail is sent', text: 'People find the plan under “Shared with me”' },
    notShared: { title: 'Not shared yet', text: 'Only you can open them until you share' },
    intoSheet: {
      title: 'Into the sheet',
      text: 'Goals, criteria and steps that changed in a plan alone',
    },
    wordsStay: {
      title: 'Every word in a plan stays',
      text: 'Where plan and sheet both changed, you are asked',
    },
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
    hours: minutes => {
      const hours = Math.floor(minutes / 60);
      const rest = minutes % 60;
      if (hours === 0) return rest + ' min';
      return hours + ' h' + (rest > 0 ? ' ' + rest + ' min' : '');
    },
  },
  run: {
    title: {
      createPlans: 'Creating plans',
      sharePlans: 'Sharing plans',
      sendInvites: 'Sending invites',
      ...sidebarUndo.doing,
      sendLaunch: sidebarLaunch.sending,
      readBack: 'Reading plans',
      syncCheckIns: 'Updating check-ins',
      removeCheckIns: 'Removing check-ins',
      handOverCheckIns: 'Handing over the calendar',
    },
    starting: 'Getting ready…',
    pausing: 'Pausing after this batch…',
    stopping: 'Stopping after this batch…',
    paused: 'Paused',
    of: count => 'of ' + count + ' done',
    ofPermissions: count => 'of ' + permissions(count),
    label: {
      createPlans: 'Plans created',
      sharePlans: 'Permissions given',
      sendInvites: 'Invites sent',
      ...sidebarUndo.label,
      sendLaunch: sidebarLaunch.label,
      readBack: 'Plans read',
      syncCheckIns: 'Check-ins updated',
      removeCheckIns: 'Check-ins removed',
      handOverCheckIns: 'Check-ins handed over',
    },
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
    title: {
      createPlans: count => plans(count) + ' created',
      sharePlans: count => 'Plans shared: ' + permissions(count),
      sendInvites: count => invites(count) + ' sent',
      ...sidebarUndo.finished,
      sendLaunch: sidebarLaunch.finished,
      readBack: count => plans(count) + ' read',
      syncCheckIns: count => checkIns(count) + ' updated',
      removeCheckIns: () => 'Check-ins removed',
      handOverCheckIns: () => 'Calendar handed over',
    },
    stopped: (done, of) => 'Stopped at ' + done + ' of ' + of,
    needYou: count => one('person needs', 'people need')(count) + ' you',
    allWell: 'All as you confirmed it',
    links: { title: 'Links are in the roster', text: 'Columns “Plan” and “Plan status”' },
    notShared: waiting => ({
      title: 'Not shared yet',
      text:
        'Share when you have looked a few over' +
        (waiting > 0 ? `. ${one('teacher needs', 'teachers need')(waiting)} an email first` : ''),
    }),
    shared: leader => ({
      title: 'Teachers can open their plans',
      text:
        'So can coaches with an address in the roster' +
        (leader ? ', and the leader' : '') +
        '. The state is beside each name',
    }),
    read: {
      title: 'The sheet follows the plans',
      text: 'Where both changed, nothing was taken: the state is beside each name',
    },
    invited: { title: 'On both calendars', text: 'Times are in the tab “Check-ins”' },
    updated: { title: 'The calendar is up to date', text: 'So is the tab “Check-ins”' },
    look: 'Have a look at one',
  },
};
