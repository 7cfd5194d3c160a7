import { batch, computed, signal } from '@preact/signals';
import type {
  ColumnChoices,
  ColumnField,
  ColumnsView,
  FieldName,
} from '../../../contract/setUp.ts';
import type { PanelServer } from '../../server.ts';
import { asked } from '../../setUpSteps.ts';
import type { Desk } from '../desk.ts';

/** What was chosen for a column: its number from 1, that there is none, later, or a guess again. */
export type Pick = number | 'none' | 'later' | 'guess';
type Picks = Readonly<Partial<Record<FieldName, readonly Pick[]>>>;

/** Matching the roster's columns; also where the school cannot be read without it. */
export function columns(desk: Desk, server: PanelServer) {
  const { school, view, notice, say, reload, during } = desk;
  /** The columns where the school could not be read. */
  const alone = signal<ColumnsView | null>(null);
  const seen = computed(() => alone.value ?? school.value?.columns ?? null);
  const picks = signal<Picks>({});

  const picked = (field: ColumnField): readonly Pick[] =>
    picks.value[field.field] ??
    (field.columns.length > 0 ? field.columns : [field.certainty === 'chosen' ? 'none' : 'later']);

  function pick(field: ColumnField, place: number, choice: Pick): void {
    const before = picked(field).filter(one => typeof one === 'number');
    const next =
      typeof choice === 'number'
        ? [...before.slice(0, place), choice, ...before.slice(place + 1)]
        : place === 0
          ? [choice]
          : before.filter((_, at) => at !== place);
    picks.value = { ...picks.value, [field.field]: next };
  }

  /** Shows the columns after the server has said that one is missing. */
  async function ask(sentence: string): Promise<void> {
    alone.value = await server.openColumns();
    batch(() => {
      view.value = 'columns';
      desk.problem.value = { code: 'NO_COLUMN', sentence, again: null };
    });
  }

  /** Keeps what was chosen, guesses that were asked about among it. Answers whether all is clear. */
  const confirm = (): Promise<void> =>
    during('columns', async () => {
      const columnsNow = seen.value;
      if (!columnsNow) return;
      const choices = choicesFrom(columnsNow);
      if (Object.keys(choices).length > 0) {
        const answer = await server.chooseColumns({ choices });
        if (alone.value) alone.value = answer;
      }
      await reload();
      batch(() => {
        alone.value = null;
        picks.value = {};
        view.value = 'setUp';
        notice.value = say.value.columns.kept;
      });
    });

  function choicesFrom(now: ColumnsView): ColumnChoices {
    const doubts = asked(now);
    const choices: Partial<Record<FieldName, string | readonly string[] | null>> = {};
    const headers = new Map(now.headers.map(({ column, header }) => [column, header]));
    for (const field of now.fields) {
      const mine = picked(field);
      if (!picks.value[field.field] && !doubts.includes(field)) continue;
      const [first] = mine;
      if (first === undefined || first === 'later') continue;
      if (first === 'none') choices[field.field] = null;
      else if (first === 'guess') choices[field.field] = 'guess';
      else {
        const names = mine.flatMap(one =>
          typeof one === 'number' ? (headers.get(one) ?? []) : [],
        );
        choices[field.field] = field.several ? names : (names[0] ?? null);
      }
    }
    return choices;
  }

  return { seen, picked, pick, ask, confirm };
}
