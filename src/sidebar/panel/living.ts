import { signal } from '@preact/signals';
import type { HandoverView } from '../../contract/handover.ts';
import type { ConflictsView, ConflictView, LivingChoice } from '../../contract/living.ts';
import type { PanelServer } from '../server.ts';
import type { Desk } from './desk.ts';

/** Where plan and sheet say different things, and what a person chooses. */
export function living(desk: Desk, server: PanelServer) {
  const { during, notice, view, problem, reload, always } = desk;
  const conflicts = signal<ConflictsView | null>(null);
  const compare = (): Promise<void> =>
    during('compare', async () => {
      conflicts.value = await server.openConflicts();
      view.value = 'sideBySide';
    });
  const handover = signal<HandoverView['facts']>([]);
  const lookAtHandover = (): Promise<void> =>
    during('handover', async () => {
      handover.value = (await server.lookAtHandover()).facts;
      view.value = 'handover';
    });
  /** The hidden tab is gone: what can be found without it, and then whether to link it. */
  const findLost = (): Promise<void> =>
    during('findLost', async () => {
      const { sentence, token } = await server.findLostPlans();
      problem.value = { code: 'LOST_FOUND', sentence, again: () => void linkLost(token) };
    });
  const linkLost = (token: string): Promise<void> =>
    during(
      'linkLost',
      async () => {
        const { sentence } = await server.linkLostPlans({ token });
        await reload();
        view.value = 'plans';
        notice.value = sentence;
      },
      { CHANGED_SINCE_PREFLIGHT: () => void findLost() },
    );
  const forgetLost = (): Promise<void> =>
    during('forgetLost', async () => {
      await server.forgetLostCheckIns();
    });
  always['LEDGER_LOST'] = () => void findLost();
  always['CHECK_INS_LOST'] = () => void forgetLost();
  return {
    conflicts,
    handover,
    lookAtHandover,
    compare,
    settle: ({ key, section, token }: ConflictView, choice: LivingChoice): Promise<void> =>
      during(
        ['settle', key, section, choice].join(' '),
        async () => {
          const { sentence } = await server.settleConflict({ key, section, choice, token });
          conflicts.value = await server.openConflicts();
          notice.value = sentence;
        },
        { CHANGED_SINCE_SHOWN: () => void compare() },
      ),
  };
}
