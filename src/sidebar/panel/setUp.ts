import { computed, signal } from '@preact/signals';
import type { PanelServer } from '../server.ts';
import { setUpSteps } from '../setUpSteps.ts';
import type { SetUpStepName } from '../../words/en/panel/setUp.ts';
import type { Desk } from './desk.ts';
import { columns } from './setUp/columns.ts';
import { whoGetsPlans } from './setUp/whoGetsPlans.ts';
import { schoolChoices } from './setUp/school.ts';
import { template } from './setUp/template.ts';
import { tryOut } from './setUp/tryOut.ts';

/** Setting up: the steps, and what each of them asks. */
export function setUp(desk: Desk, server: PanelServer) {
  const { school, say, notice, reload, during } = desk;
  /** Steps that were put off while the panel is open. */
  const later = signal<ReadonlySet<SetUpStepName>>(new Set());
  /** The person was taken to the tab Focus areas: what is typed there is looked at next. */
  const inTab = signal(false);
  const steps = computed(() => (school.value ? setUpSteps(school.value, later.value) : []));
  const now = computed(() => steps.value.find(one => one.state === 'now')?.name ?? null);

  const addTabs = (): Promise<void> =>
    during('tabs', async () => {
      const { added } = await server.setUp();
      await reload();
      notice.value = say.value.setUp.added(added.length);
    });

  function putOff(name: SetUpStepName): void {
    later.value = new Set([...later.value, name]);
  }

  return {
    ...{ steps, now, inTab, addTabs },
    columns: columns(desk, server),
    whoGetsPlans: whoGetsPlans(desk, server, () => putOff('who')),
    school: schoolChoices(desk, server),
    template: template(desk, server),
    tryOut: tryOut(desk, server),
    open(): void {
      desk.turnTo('setUp');
    },
    putOff,
  };
}
