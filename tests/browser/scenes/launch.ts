import type { Browser, Page } from 'playwright-core';
import type { RunView, SchoolView } from '../../../src/contract/api.ts';
import type { HistoryApi } from '../../../src/contract/history.ts';
import type { LaunchView } from '../../../src/contract/launch.ts';
import { aPreflight, aRun, aSchool, withPlans, aWayBack } from './aSchool.ts';
import { open, unfold, type Scene, type Staging } from '../openScene.ts';
import { ok, type Answers } from '../panelPage.ts';

const NAMES = ['Amara Oyelowo', 'Jun Takahashi', 'Ximena Valdés-Quispe', 'Tevita Fonoti'];
const STATES = ['ready', 'ready', 'unsure', 'waits'] as const;
const ME = 'leader@highland.example';

/** The message of the teacher in that row; who is decided about is known by then. */
export function launchOf(
  row: number | null,
  decided: Record<string, 'sent' | 'again'> = {},
): LaunchView {
  const after = { sent: 'sent', again: 'ready' } as const;
  const teachers = NAMES.map((name, at) => {
    const said = decided['k' + at];
    const state = said ? after[said] : (STATES[at] ?? 'ready');
    const sentence = {
      ready: null,
      sent: 'Tue, Sep 1, 8:14 AM',
      unsure: 'Tue, Sep 1, 8:14 AM',
      waits: name + ' gets the message once the plan is shared with the right address.',
    };
    const email = name.toLowerCase().replace(/\W+/g, '.') + '@highland.example';
    return { key: 'k' + at, row: at + 2, name, email, state, sentence: sentence[state] };
  });
  const shown = teachers.find(one => one.row === row) ?? teachers[0];
  return {
    from: ME,
    why: 'You know your students best.',
    teachers,
    message: {
      row: shown?.row ?? 2,
      to: shown?.email ?? '',
      subject: 'Your learning plan for 2026–27',
      body:
        'Hello ' +
        (shown?.name ?? '') +
        ',\n\nYou know your students best.\n\nYour plan is a Google Doc: write in it as you like.\n\n' +
        'https://docs.google.com/document/d/1a-long-id-that-does-not-fit-into-one-line-0/edit',
      language: shown?.row === 3 ? 'es' : 'en',
    },
    left: 1490,
  };
}

type Runs = Extract<ReturnType<HistoryApi['listRuns']>, { ok: true }>['value'];

/** Three runs of two people, one of which was stopped and may be undone. */
export const someRuns: Runs = {
  runs: [
    {
      ...{
        id: 'c',
        kind: 'sendLaunch',
        title: '',
        state: 'done',
        by: ME,
        when: 'Wed, Sep 2, 7:31 AM',
      },
      ...{ done: 8, total: 8, undo: null },
    },
    {
      ...{
        id: 'b',
        kind: 'sharePlans',
        title: '',
        state: 'stopped',
        by: ME,
        when: 'Tue, Sep 1, 8:04 AM',
      },
      ...{ done: 4, total: 18, undo: aWayBack('undoShares', 4) },
    },
    {
      ...{ id: 'a', kind: 'createPlans', title: '', state: 'done', when: 'Tue, Sep 1, 8:01 AM' },
      ...{ by: 'oluwaseun.bartholomew-featherstonehaugh@highland.example' },
      ...{ done: 9, total: 9, undo: null },
    },
  ],
  more: 3,
};

async function launch(
  browser: Browser,
  staging: Staging,
  view: LaunchView,
  answers: Answers = {},
): Promise<Page> {
  const page = await open(browser, staging, withPlans(aSchool(), { shared: true }), {
    openLaunch: () => ok(view),
    ...answers,
  });
  await page.locator('[data-to=launch]').click();
  await page.locator('textarea').waitFor();
  return page;
}

const everyone = (state: LaunchView['teachers'][number]['state'], view = launchOf(null)) => ({
  ...view,
  teachers: view.teachers.map((one, at) => ({
    ...one,
    state,
    sentence:
      state === 'sent' ? 'Tue, Sep 1, 8:1' + at + ' AM' : (view.teachers[3]?.sentence ?? ''),
  })),
});

async function history(browser: Browser, staging: Staging, runs: Runs): Promise<Page> {
  const page = await open(browser, staging, withPlans(aSchool(), { shared: true }), {
    listRuns: () => ok(runs),
  });
  await page.locator('[data-to=history]').click();
  await page.locator('.lead').waitFor();
  return page;
}

const MADE = withPlans(aSchool());
const SHARED = withPlans(aSchool(), { shared: true });
const PLANNED = withPlans(aSchool(), { shared: true, checkIns: 'planned' });
const SENT = withPlans(aSchool(), { shared: true, checkIns: 'sent' });

/** The end of a run that the list's blue button, or the launch message, begins. */
async function ended(
  browser: Browser,
  staging: Staging,
  [before, after]: readonly [SchoolView, SchoolView],
  run: RunView,
): Promise<Page> {
  const language = staging.language === 'es' ? 'es' : 'en';
  let opened = 0;
  const page = await open(browser, staging, before, {
    openSchool: () => {
      opened += 1;
      return ok({ ...(opened > 1 ? after : before), language });
    },
    preflight: () => ok(aPreflight({ kind: run.kind, items: run.total, leftOut: [] })),
    startRun: () => ok(run),
    continueRun: () => ok({ ...run, state: 'done', done: run.total }),
    runProgress: () => ok(run),
    openLaunch: () => ok(launchOf(null)),
  });
  if (run.kind === 'sendLaunch') await page.locator('[data-to=launch]').click();
  for (let press = 0; press < 2; press += 1) {
    await page.locator('footer .button.action:not([aria-busy=true])').click();
  }
  await page.locator('.finished').waitFor();
  await page.locator('footer .button:not([aria-busy=true])').first().waitFor();
  return page;
}

/** The launch message, what was done, and the ends of runs, by name. */
export const scenesOfLaunch: Readonly<Record<string, Scene>> = {
  'launch message': (browser, staging) => launch(browser, staging, launchOf(null)),
  'launch message, all unfolded': async (browser, staging) => {
    const page = await launch(browser, staging, launchOf(null, { k1: 'sent' }));
    await unfold(page);
    return page;
  },
  'launch message, words typed': async (browser, staging) => {
    const page = await launch(browser, staging, launchOf(null));
    await page.locator('textarea').fill('You know your students best.\nTake your time.');
    return page;
  },
  'launch message, tested': async (browser, staging) => {
    const page = await launch(browser, staging, launchOf(null), {
      sendTestMail: () => ok({ to: ME }),
    });
    await page.locator('.choices .button.text').click();
    await page.locator('.note.good').waitFor();
    return page;
  },
  'launch message, nobody can open a plan yet': (browser, staging) =>
    launch(browser, staging, everyone('waits')),
  'launch message, sent to all': (browser, staging) => launch(browser, staging, everyone('sent')),
  'what was done': (browser, staging) => history(browser, staging, someRuns),
  'what was done, nothing yet': (browser, staging) =>
    history(browser, staging, { runs: [], more: 0 }),
  'shared, at the end': (browser, staging) =>
    ended(browser, staging, [MADE, SHARED], aRun({ kind: 'sharePlans', total: 18 })),
  'invited, at the end': (browser, staging) =>
    ended(browser, staging, [PLANNED, SENT], aRun({ kind: 'sendInvites' })),
  'launched, at the end': (browser, staging) =>
    ended(browser, staging, [SENT, SENT], aRun({ kind: 'sendLaunch', total: 2 })),
};
