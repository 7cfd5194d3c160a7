import { describe, expect, it } from 'vitest';
import { hasChromium } from './chromium.ts';
import { usePreview } from './preview.ts';

// The built panel over the built server: what plans look like.
describe.skipIf(!hasChromium)('what plans look like', () => {
  const openStage = usePreview();

  it('is a built-in shape, or a document of the school’s own that is checked', async () => {
    const stage = await openStage('Six teachers');
    const { button } = stage;
    const said = (text: string) =>
      stage.panel.locator('.note.good').filter({ hasText: text }).waitFor();
    const addTabs = button(/^Add \d+ tabs?$/);
    if ((await addTabs.count()) > 0) await addTabs.click();
    const setUp = button('Set-up');
    if ((await setUp.count()) > 0) await setUp.click();
    await button(/^School and rubric/).click();
    await button('What plans look like').click();
    await stage.panel.getByRole('radio', { name: /^One page/ }).check();
    await button('Keep this').click();
    await said('look like this');
    await stage.panel.getByRole('radio', { name: /^Our own/ }).check();
    await button('Make it ours').click();
    await said('in your Drive');
    await stage.panel.getByText('In order: plans are made from it.').waitFor();
    await stage.looksGood();
    expect(await button('Check it').count()).toBe(1);
  });
});
