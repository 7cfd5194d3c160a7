import { batch, computed, signal } from '@preact/signals';
import type { ArchiveView } from '../../contract/records.ts';
import type { PanelServer } from '../server.ts';
import type { Desk } from './desk.ts';

/** A file that was made while the panel was open. */
export interface MadeFile {
  readonly kind: 'card' | 'copy' | 'archive';
  readonly name: string;
  readonly url: string;
  /** How many plans it holds; null where it is about one. */
  readonly plans: number | null;
}

/** Files made from plans: archives, a wall card, a copy to write by hand. */
export function records(desk: Desk, server: PanelServer, showRow: (row: number) => void) {
  const { school, say, notice, during, turnTo } = desk;
  /** The latest first. */
  const made = signal<readonly MadeFile[]>([]);
  const row = signal<number | null>(null);
  const goal = signal(1);
  const type = signal<'docx' | 'pdf'>('docx');
  /** Plans in the archives of the press that is at work or was last. */
  const archived = signal(0);
  const missing = signal<readonly string[]>([]);
  const tooLarge = signal<readonly string[]>([]);
  /** None of the plans can be opened by this person's add-on. */
  const none = signal(false);
  const teacher = computed(() => {
    const teachers = school.value?.teachers ?? [];
    const withPlan = teachers.find(one => one.plan !== null);
    return teachers.find(one => one.row === row.value) ?? withPlan ?? teachers[0] ?? null;
  });

  const add = (file: MadeFile): void => {
    made.value = [file, ...made.value.filter(one => one.url !== file.url)];
    notice.value = say.value.records.ready(file.name);
  };

  function open(at: number | null): void {
    batch(() => {
      turnTo('records');
      choose(at);
    });
  }

  function choose(at: number | null): void {
    batch(() => {
      row.value = at;
      const goals = teacher.value?.goals ?? [];
      const first = goals.findIndex(({ text }) => text !== '');
      goal.value = first < 0 ? 1 : first + 1;
    });
  }

  function forOne(kind: 'card' | 'copy'): Promise<void> {
    const chosen = teacher.value;
    if (!chosen) return Promise.resolve();
    const toRow = (): void => showRow(chosen.row);
    const make = async (): Promise<void> => {
      const { row: at } = chosen;
      const file =
        kind === 'card'
          ? await server.makeWallCard({ row: at, goal: goal.value })
          : await server.makeHandwritingCopy({ row: at });
      add({ kind, ...file, plans: null });
    };
    return during(kind, make, { NO_SUCH_GOAL: toRow, ROW_GONE: toRow });
  }

  /** Archive after archive, until every plan is in one; each is shown as soon as it is there. */
  const archive = (): Promise<void> => during('archive', pack, { NO_PDF: asWord });

  async function pack(): Promise<void> {
    batch(() => {
      archived.value = 0;
      missing.value = [];
      tooLarge.value = [];
      none.value = false;
    });
    let next: ArchiveView['next'] = null;
    do {
      const file: ArchiveView | null = await server.archivePlans({ type: type.value, next });
      if (!file) {
        none.value = archived.value === 0;
        break;
      }
      archived.value += file.plans;
      missing.value = [...missing.value, ...file.missing];
      tooLarge.value = [...tooLarge.value, ...file.tooLarge];
      if (file.plans > 0) {
        add({ kind: 'archive', name: file.name, url: file.url, plans: file.plans });
      }
      next = file.next;
    } while (next);
    if (!none.value) notice.value = say.value.records.archived(archived.value);
  }

  function asWord(): void {
    type.value = 'docx';
    void archive();
  }

  return {
    ...{ made, row, goal, type, archived, missing, tooLarge, none, teacher },
    ...{ open, choose, forOne, archive },
  };
}
