import { signal } from '@preact/signals';
import type { PanelServer } from '../server.ts';
import type { Desk } from './desk.ts';

type Runs = Awaited<ReturnType<PanelServer['listRuns']>>;

/** What has been run in this workbook. */
export function history({ during, view }: Desk, server: PanelServer) {
  const past = signal<Runs | null>(null);
  return {
    past,
    open: (): Promise<void> =>
      during('history', async () => {
        past.value = await server.listRuns();
        view.value = 'history';
      }),
  };
}
