import type { LaunchView } from '../../contract/launch.ts';
import type { Panel } from '../panel.ts';
import { Field } from '../parts/Field.tsx';
import { Action, Footer } from '../parts/Footer.tsx';
import { Heading } from '../parts/Heading.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Notice } from '../parts/Notice.tsx';
import { ProblemCard } from '../parts/ProblemCard.tsx';
import { Fold } from './plans/Attention.tsx';

/** The launch message before it is sent: the words, each teacher's mail, who waits and why. */
export function Launch({ panel }: { readonly panel: Panel }) {
  const { buttons, launch: say } = panel.say.value;
  const { seen, typed } = panel.launch;
  const busy = panel.busy.value;
  if (!seen.value) return null;
  const { from, why, teachers, left } = seen.value;
  const of = (state: LaunchView['teachers'][number]['state']) =>
    teachers.filter(one => one.state === state);
  const ready = of('ready').length;
  const [waiting, sent] = [of('waits'), of('sent')];
  const hint =
    teachers.length === waiting.length
      ? say.nobody
      : teachers.length === sent.length
        ? say.everyone
        : null;
  const changed = typed.value !== null && typed.value !== why;
  return (
    <>
      <main>
        <Heading text={say.title} back={{ label: buttons.back, go: () => void panel.toPlans() }} />
        <p class="lead">{say.lead(from)}</p>
        <ProblemCard panel={panel} />
        <Notice panel={panel} />
        <Unsure panel={panel} mails={of('unsure')} />
        <Field label={say.why} help={say.whyHint + (why || changed ? '' : ' ' + say.whyEmpty)}>
          <textarea
            rows={5}
            value={typed.value ?? why}
            onInput={event => (typed.value = event.currentTarget.value)}
          />
        </Field>
        <Message panel={panel} />
        <div class="folds">
          <Fold title={say.waiting(waiting.length)} count={waiting.length}>
            {waiting.map(one => (
              <li key={one.key}>
                <b>{one.name}</b>
                <p>{one.sentence}</p>
              </li>
            ))}
          </Fold>
          <Fold title={say.sent(sent.length)} count={sent.length}>
            {sent.map(one => (
              <li key={one.key}>
                <b>{one.name}</b>
                <p>{one.sentence}</p>
              </li>
            ))}
          </Fold>
        </div>
        {ready > 0 && left !== null && <p class="small-text">{say.left(left)}</p>}
      </main>
      <Footer panel={panel} hint={hint}>
        {changed && (
          <Action label={say.keep} busy={busy === 'why'} onPress={() => void panel.launch.keep()} />
        )}
        {!changed && ready > 0 && (
          <Action
            label={say.send(ready)}
            busy={busy === 'next'}
            onPress={() => void panel.lookAhead('sendLaunch', 'next')}
          />
        )}
        <button
          type="button"
          class={changed || ready > 0 ? 'button text' : 'button outline'}
          onClick={() => void panel.toPlans()}
        >
          {changed || ready > 0 ? buttons.cancel : buttons.done}
        </button>
      </Footer>
    </>
  );
}

/** One teacher's mail as it will be, with the way to the others. */
function Message({ panel }: { readonly panel: Panel }) {
  const { launch: say } = panel.say.value;
  const { seen, place, turn, test } = panel.launch;
  const { message, teachers } = seen.value ?? { message: null, teachers: [] };
  const teacher = teachers[place.value];
  if (!message || !teacher) return null;
  const step = (by: number, label: string, sign: string) => (
    <button
      type="button"
      class="button small outline"
      aria-label={label}
      disabled={!teachers[place.value + by]}
      onClick={() => void turn(by)}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
  return (
    <section class="section">
      <h2>{say.as(teacher.name)}</h2>
      <div class="sides" aria-live="polite" lang={message.language}>
        <div>
          <p class="small-text">{message.to}</p>
          <p class="subject">{message.subject}</p>
          <p class="typed">{message.body}</p>
        </div>
      </div>
      <div class="buttons choices">
        {step(-1, say.previous, '‹')}
        <span class="small-text">{say.of(place.value + 1, teachers.length)}</span>
        {step(1, say.next, '›')}
        <button
          type="button"
          class="button text small"
          aria-busy={panel.busy.value === 'test'}
          onClick={() => void test()}
        >
          {say.test}
        </button>
      </div>
    </section>
  );
}

/** Mails that may have left: only a person can find out. */
function Unsure({
  panel,
  mails,
}: {
  readonly panel: Panel;
  readonly mails: LaunchView['teachers'];
}) {
  const { launch: say } = panel.say.value;
  if (mails.length === 0) return null;
  const choice = (key: string, name: string, was: 'sent' | 'again', label: string) => (
    <button
      type="button"
      class="button small outline"
      aria-label={label + ': ' + name}
      aria-busy={panel.busy.value === ['mail', key, was].join(' ')}
      onClick={() => void panel.launch.decide(key, was)}
    >
      {label}
    </button>
  );
  return (
    <section class="card attention">
      <h2>
        <Icon name="talk" small />
        {say.unsure(mails.length)}
      </h2>
      <p>{say.unsureHint}</p>
      {mails.map(({ key, name, email, sentence }) => (
        <div class="unsure" key={key}>
          <h3>{name}</h3>
          <p>{email}</p>
          <p>{sentence}</p>
          <div class="buttons choices" role="group" aria-label={name}>
            {choice(key, name, 'sent', say.wasSent)}
            {choice(key, name, 'again', say.sendAgain)}
          </div>
        </div>
      ))}
    </section>
  );
}
