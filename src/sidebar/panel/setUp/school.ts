import { signal } from '@preact/signals';
import type { DaysOffView, RubricChoice, SettingsAsk } from '../../../contract/setUp.ts';
import type { PanelServer } from '../../server.ts';
import type { Desk } from '../desk.ts';

/** What the school decides once: kind of plan, rubric, settings, days off. */
export function schoolChoices(desk: Desk, server: PanelServer) {
  const { view, notice, say, reload, during } = desk;
  /** Null until they were asked for. */
  const rubrics = signal<readonly RubricChoice[] | null>(null);
  /** What became of the days off that were pasted last. */
  const daysOff = signal<DaysOffView | null>(null);

  /** Shows the settings; the rubrics come while the page is there already. */
  function openSettings(): Promise<void> {
    view.value = 'school';
    if (rubrics.value) return Promise.resolve();
    return during('rubrics', async () => {
      rubrics.value = await server.listRubrics();
    });
  }

  const keep = (ask: SettingsAsk): Promise<void> =>
    during('settings', async () => {
      const { changed } = await server.chooseSettings(ask);
      await reload();
      view.value = 'setUp';
      notice.value = changed ? say.value.school.kept : say.value.school.same;
    });

  function openDaysOff(): void {
    daysOff.value = null;
    view.value = 'daysOff';
  }

  /** Adds days off; `answered` hears at once what was understood. A file waits for what was typed. */
  const addDaysOff = (
    text: string,
    from: 'typed' | 'file',
    answered: (seen: DaysOffView) => void,
  ): Promise<void> =>
    during('daysOff ' + from, async () => {
      daysOff.value = null;
      const seen = await server.addDaysOff({ text });
      daysOff.value = seen;
      answered(seen);
      await reload();
    });

  return { rubrics, daysOff, openSettings, keep, openDaysOff, addDaysOff };
}
