import { counted, type Counted } from '../../counted.ts';

/** What the panel says about the launch message. */
export interface SidebarLaunch {
  readonly link: string;
  readonly title: string;
  lead(from: string): string;
  readonly why: string;
  readonly whyHint: string;
  readonly whyEmpty: string;
  readonly keep: string;
  as(name: string): string;
  of(place: number, count: number): string;
  readonly previous: string;
  readonly next: string;
  readonly test: string;
  tested(to: string): string;
  readonly unsure: Counted;
  readonly unsureHint: string;
  readonly wasSent: string;
  readonly sendAgain: string;
  readonly waiting: Counted;
  readonly sent: Counted;
  readonly nobody: string;
  readonly everyone: string;
  readonly send: Counted;
  left(count: number): string;
}

const one = counted('en-US');
const mails = one('mail', 'mails');

export const sidebarLaunch: SidebarLaunch = {
  link: 'Launch message…',
  title: 'Launch message',
  lead: from => 'Why you do this, and the link to the plan: one mail to each teacher, from ' + from,
  why: 'Your words on why',
  whyHint:
    '{name} and {focus areas} are filled in. The same words open every plan made from now on.',
  whyEmpty: 'Empty: ours stand in, in each teacher’s language.',
  keep: 'Keep these words',
  as: name => 'As ' + name + ' gets it',
  of: (place, count) => place + ' of ' + count,
  previous: 'The teacher before',
  next: 'The next teacher',
  test: 'Send this one to myself',
  tested: to => 'A test is on its way to ' + to + '.',
  unsure: one('mail may have left', 'mails may have left'),
  unsureHint: 'We cannot see sent mail. Look into “Sent” in Gmail, then say how it was.',
  wasSent: 'It was sent',
  sendAgain: 'Send it again',
  waiting: one('teacher waits', 'teachers wait'),
  sent: one('teacher has it', 'teachers have it'),
  nobody: 'Nobody can open a plan yet: share the plans first.',
  everyone: 'Everyone has the message.',
  send: count => 'Send ' + mails(count),
  left: count => 'Google lets you write to ' + one('more person', 'more people')(count) + ' today.',
};
