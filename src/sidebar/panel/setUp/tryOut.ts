import { signal } from '@preact/signals';
import type { TestView } from '../../../contract/setUp.ts';
import { whenText } from '../../language.ts';
import type { PanelServer } from '../../server.ts';
import type { Desk } from '../desk.ts';

/** One test plan, one test invitation, the sample school, and taking the tests away again. */
export function tryOut({ school, notice, say, reload, during }: Desk, server: PanelServer) {
  /** The sample school, also where there is no roster whose school could be read. */
  const sample = signal<TestView | null>(null);

  const plan = (row: number): Promise<void> =>
    during('testPlan', async () => {
      await server.makeTestPlan({ row });
      await reload();
      notice.value = say.value.tryOut.made;
    });

  const invitation = (): Promise<void> =>
    during('testInvitation', async () => {
      const { start } = await server.sendTestInvitation();
      await reload();
      const zone = school.value?.timeZone ?? 'UTC';
      notice.value = say.value.tryOut.sent(whenText(start, zone, say.value.locale));
    });

  const remove = (): Promise<void> =>
    during('removeTests', async () => {
      const { removed } = await server.removeTests();
      await reload();
      notice.value = say.value.tryOut.removed(removed);
    });

  const makeSample = (): Promise<void> =>
    during('sample', async () => {
      sample.value = await server.makeSampleWorkbook();
      if (school.value) await reload();
      notice.value = say.value.settingUp.sample.made;
    });

  return { sample, plan, invitation, remove, makeSample };
}
