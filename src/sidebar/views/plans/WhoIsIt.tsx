import type { TeacherView } from '../../../contract/api.ts';
import type { Panel } from '../../panel.ts';

/** Kinds of questions that only "the same person" or "someone else" answers. */
const IN_DOUBT = ['changed_email', 'changed_name'];

/** Asked where an address or a name in the roster became another. */
export function WhoIsIt({
  panel,
  teacher: { name, row, questions },
}: {
  readonly panel: Panel;
  readonly teacher: TeacherView;
}) {
  const { samePerson } = panel.say.value.list;
  const waits = panel.busy.value === 'who ' + row;
  if (!questions.some(({ kind }) => IN_DOUBT.includes(kind))) return null;
  return (
    <div class="buttons" role="group" aria-label={samePerson.about(name)}>
      {([true, false] as const).map(same => (
        <button
          key={String(same)}
          type="button"
          class="button small outline"
          aria-disabled={waits}
          onClick={() => void panel.confirmPerson(row, same)}
        >
          {same ? samePerson.same : samePerson.other}
        </button>
      ))}
    </div>
  );
}
