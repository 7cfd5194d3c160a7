import type { Panel } from '../panel.ts';
import { Icon } from './Icon.tsx';

/** What got in the way, in the server's sentence, with the button that helps. */
export function ProblemCard({ panel }: { readonly panel: Panel }) {
  const problem = panel.problem.value;
  const say = panel.say.value;
  if (!problem) return null;
  const label =
    problem.code === 'CHANGED_SINCE_PREFLIGHT' ? say.buttons.lookAgain : say.buttons.tryAgain;
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
