import { batch, computed, signal } from '@preact/signals';
import type { LaunchView } from '../../contract/launch.ts';
import type { PanelServer } from '../server.ts';
import type { Desk } from './desk.ts';

/** The launch message: the leader's words, how each teacher gets it, and what may have left. */
export function launch({ during, notice, say, stale, view }: Desk, server: PanelServer) {
  const seen = signal<LaunchView | null>(null);
  /** What the leader has typed and not kept yet. */
  const typed = signal<string | null>(null);
  const place = computed(() => {
    const { teachers = [], message } = seen.value ?? {};
    return teachers.findIndex(one => one.row === message?.row);
  });

  const look = async (row: number | null): Promise<void> => {
    seen.value = await server.openLaunch({ row });
  };

  return {
    seen,
    typed,
    place,
    open: (): Promise<void> =>
      during('launch', async () => {
        await look(null);
        batch(() => {
          typed.value = null;
          view.value = 'launch';
        });
      }),
    /** The message of another teacher: so many further in the list. */
    turn: (by: number): Promise<void> => {
      const next = seen.value?.teachers[place.value + by];
      return next ? during('turn ' + by, () => look(next.row)) : Promise.resolve();
    },
    keep: (): Promise<void> =>
      during('why', async () => {
        await server.chooseSettings({ why: typed.value ?? '' });
        stale.value = true;
        await look(seen.value?.message?.row ?? null);
        typed.value = null;
      }),
    test: (): Promise<void> =>
      during('test', async () => {
        const row = seen.value?.message?.row;
        if (row === undefined) return;
        const { to } = await server.sendTestMail({ row });
        notice.value = say.value.launch.tested(to);
      }),
    decide: (key: string, was: 'sent' | 'again'): Promise<void> => {
      const again = (): void => void during('launch', () => look(null));
      const name = ['mail', key, was].join(' ');
      const decide = async (): Promise<void> => {
        seen.value = await server.decideMail({ key, was });
      };
      return during(name, decide, { MAIL_DECIDED: again });
    },
  };
}
