import { decideMail, sendTestMail } from '../../app/sharing/launch.ts';
import type { LaunchApi } from '../../contract/launch.ts';
import { answer } from '../answers.ts';
import { launchView } from '../views/launchView.ts';
import { wire } from '../wiring.ts';

/** The message that tells teachers about their plans. */
export const launchCalls: LaunchApi = {
  openLaunch: ask => answer(() => launchView(wire(), ask.row)),
  sendTestMail: ask => answer(() => sendTestMail(wire(), ask.row)),
  decideMail: ask =>
    answer(() => {
      const needs = wire();
      decideMail(needs, ask.key, ask.was);
      return launchView(needs, null);
    }),
};
