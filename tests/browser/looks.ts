import { createRequire } from 'node:module';
import { expect } from 'vitest';
import type { Frame } from 'playwright-core';
import { notedOf } from './panelPage.ts';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

/** Rules of WCAG 2.2 AA that the view breaks, as readable lines. */
async function brokenRules(frame: Frame): Promise<string[]> {
  if (!(await frame.evaluate('typeof axe === "object"'))) {
    await frame.addScriptTag({ path: axePath });
  }
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  // What is in order is counted but not written down, which only takes time.
  const how = { runOnly: tags, resultTypes: ['violations'] };
  const found = await frame.evaluate<AxeResult>(`axe.run(document, ${JSON.stringify(how)})`);
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(node => `${id}: ${node.html.slice(0, 160)} – ${node.failureSummary ?? ''}`),
  );
}

/** What stands out at the right of the panel, by name. */
function sticksOut(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const names: string[] = [];
    if (document.documentElement.scrollWidth > width) names.push('the page scrolls sideways');
    for (const element of document.querySelectorAll('.app *:not(.sr)')) {
      const { right, left, width: own } = element.getBoundingClientRect();
      const name = element.tagName + '.' + element.getAttribute('class');
      if (own > 0 && (right > width + 0.5 || left < -0.5)) names.push(name + ' is cut off');
      const cut = element.scrollWidth > element.clientWidth + 1;
      const hides = getComputedStyle(element).overflowX !== 'visible';
      if (cut && hides && element.clientWidth > 0) names.push(name + ' hides a part of itself');
    }
    return names;
  });
}

/** Things to press that are smaller than 24 by 24 px. */
function smallTargets(frame: Frame): Promise<string[]> {
  return frame.evaluate(() =>
    [...document.querySelectorAll('button, a, input, summary')]
      .map(element => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
      .map(({ element, box }) => `${element.outerHTML.slice(0, 80)} ${box.width}×${box.height}`),
  );
}

/** Holds a view to what every view must keep, WCAG 2.2 AA among it. */
export async function expectGoodLooks(frame: Frame): Promise<void> {
  await expectToFit(frame);
  expect(await brokenRules(frame)).toEqual([]);
}

/** Holds a view to its width, to targets of 24 px, to one blue button, and to a quiet console. */
export async function expectToFit(frame: Frame): Promise<void> {
  expect(await sticksOut(frame)).toEqual([]);
  expect(await smallTargets(frame)).toEqual([]);
  expect(await frame.locator('.button.action').count()).toBeLessThanOrEqual(1);
  expect(notedOf(frame.page())).toEqual([]);
}

/** The same view on a tall screen. */
export async function expectToFitTall(frame: Frame): Promise<void> {
  await frame.page().setViewportSize({ width: 300, height: 900 });
  await expectToFit(frame);
}
