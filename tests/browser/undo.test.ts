import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { aPreflight, aRun, aSchool, aWayBack, withPlans } from './scenes/aSchool.ts';
import { hasChromium, openChromium } from './chromium.ts';
import { ok, openPanel } from './panelPage.ts';

const made = withPlans(aSchool({ undoable: [aWayBack('undoPlans', 9)] }));
const numbers = aPreflight({
  kind: 'undoPlans',
  items: 8,
  documents: 8,
  leftOut: [],
  kept: [{ key: 'k7', name: 'Noor Bá', sentence: 'Somebody has written in the plan: it stays.' }],
});
const run = aRun({ kind: 'undoPlans', total: 8 });

describe.skipIf(!hasChromium)('a run that may be undone', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser.close());

  it('is offered below the list, says what stays, and is taken back once confirmed', async () => {
    const asked: unknown[] = [];
    const page = await openPanel(browser, {
      openSchool: () => ok(asked.includes('start') ? aSchool() : made),
      preflight: ask => {
        asked.push(ask);
        return ok(numbers);
      },
      startRun: ask => {
        expect(ask).toEqual({ kind: 'undoPlans', token: 't1' });
        asked.push('start');
        return ok(run);
      },
      continueRun: () => ok({ ...run, state: 'done', done: 8 }),
    });
    await page.getByRole('button', { name: 'Undo 9 new plans…' }).click();
    await page.getByRole('heading', { name: 'Take back 8 plans' }).waitFor();
    expect(asked).toEqual([{ kind: 'undoPlans' }]);
    const main = page.getByRole('main');
    await main.getByText('Nobody is told').waitFor();
    await main.getByText('1 thing stays').click();
    await main.getByText('Somebody has written in the plan: it stays.').waitFor();
    await page.getByRole('button', { name: 'Move 8 plans to the bin' }).click();
    await page.getByRole('heading', { name: '8 plans taken back' }).waitFor();
    await page.getByRole('button', { name: 'Done', exact: true }).click();
    await page.getByRole('button', { name: /Create 9 plans/ }).waitFor();
    expect(await page.getByRole('button', { name: /^Undo/ }).count()).toBe(0);
    await page.context().close();
  });

  it('shows that its own link was pressed, and leaves the blue button alone meanwhile', async () => {
    const page = await openPanel(browser, {
      openSchool: () => ok(made),
      preflight: () => new Promise(() => undefined),
    });
    const link = page.getByRole('button', { name: 'Undo 9 new plans…' });
    await link.click();
    expect(await link.getAttribute('aria-busy')).toBe('true');
    const blue = page.getByRole('button', { name: 'Share 7 plans…' });
    expect(await blue.getAttribute('aria-busy')).toBe('false');
    await page.context().close();
  });

  it('is offered where it has just finished, of its own kind only', async () => {
    const created = aRun({ total: 9 });
    const done = withPlans(
      aSchool({
        undoable: [aWayBack('undoShares', 4), aWayBack('undoPlans', 9)],
      }),
    );
    let started = false;
    const page = await openPanel(browser, {
      openSchool: () => ok(started ? done : aSchool()),
      preflight: () => ok(aPreflight()),
      startRun: () => {
        started = true;
        return ok(created);
      },
      continueRun: () => ok({ ...created, state: 'done', done: 9 }),
    });
    await page.getByRole('button', { name: /Create 9 plans…/ }).click();
    await page.getByRole('button', { name: 'Create 9 plans', exact: true }).click();
    await page.getByRole('button', { name: 'Undo 9 new plans…' }).waitFor();
    expect(await page.getByRole('button', { name: /^Undo/ }).count()).toBe(1);
    await page.context().close();
  });

  it('is not offered while a run is open', async () => {
    const page = await openPanel(browser, {
      openSchool: () => ok({ ...made, run: aRun({ state: 'paused', done: 4 }) }),
    });
    await page.getByRole('button', { name: /Resume/ }).waitFor();
    expect(await page.getByRole('button', { name: /^Undo/ }).count()).toBe(0);
    await page.context().close();
  });
});
