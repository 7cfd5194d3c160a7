import type { Panel } from '../panel.ts';
import { Icon } from './Icon.tsx';

/** The sheet says something else by now: the same press again would be refused again. */
const READ_AGAIN = ['CELL_CHANGED', 'CHECK_IN_CHANGED', 'TIME_TAKEN', 'NOTHING_TO_DECIDE'];

/** What got in the way, in the server's sentence, with the button that helps. */
export function ProblemCard({ panel }: { readonly panel: Panel }) {
  const problem = panel.problem.value;
  const say = panel.say.value;
  if (!problem) return null;
  const { lookAgain, readAgain, tryAgain, openRow, toRun } = say.buttons;
  const labels: Readonly<Record<string, string>> = {
    ...say.living.lost,
    ...Object.fromEntries(READ_AGAIN.map(code => [code, readAgain])),
    CHANGED_SINCE_PREFLIGHT: lookAgain,
    NO_PDF: say.records.asWord,
    NO_SUCH_GOAL: openRow,
    RUN_OPEN: toRun,
  };
  const label = labels[problem.code] ?? tryAgain;
  return (
    <section class="card attention" role="alert">
      <h2>
        <Icon name="talk" small />
        {say.problem}
      </h2>
      <p>{problem.sentence}</p>
      <div class="card-buttons">
        {problem.again && (
          <button type="button" class="button text" onClick={problem.again}>
            {label}
          </button>
        )}
        <button type="button" class="button text quiet" onClick={() => panel.dismiss()}>
          {say.buttons.close}
        </button>
      </div>
    </section>
  );
}
