import { useSignal } from '@preact/signals';
import type { Panel } from '../../panel.ts';
import { Field } from '../../parts/Field.tsx';
import { Action, Footer } from '../../parts/Footer.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { PageTop } from './PageTop.tsx';

/** One test plan and one test invitation for the person who asks, and taking them away again. */
export function TryOutPage({ panel }: { readonly panel: Panel }) {
  const { say, school, settingUp, busy } = panel;
  const words = say.value.tryOut;
  const row = useSignal<number | null>(null);
  if (!school.value) return null;
  const { teachers, tests } = school.value;
  // A plan with goals shows more than an empty one.
  const first = teachers.find(one => one.goals.length > 0) ?? teachers[0];
  const chosen = teachers.find(one => one.row === row.value) ?? first;
  const removable = tests.filter(one => one.kind !== 'sample');
  return (
    <>
      <main>
        <PageTop panel={panel} words={words} />
        <Notice panel={panel} />
        <Field label={words.teacher}>
          <select
            value={String(chosen?.row ?? '')}
            onChange={event => (row.value = Number(event.currentTarget.value))}
          >
            {teachers.map(one => (
              <option key={one.row} value={String(one.row)}>
                {one.name}
              </option>
            ))}
          </select>
        </Field>
        <section class="section">
          <h2>{words.list}</h2>
          {removable.length === 0 ? (
            <p class="lead">{words.none}</p>
          ) : (
            <ul class="latest">
              {removable.map(({ kind, title, url }) => (
                <li key={kind + title}>
                  <Icon name={kind === 'plan' ? 'document' : 'mail'} small />
                  <span>
                    {title}
                    <span class="small-text">{words.kinds[kind]}</span>
                  </span>
                  {url !== '' && (
                    <a
                      href={url}
                      target="_blank"
                      rel="noopener"
                      aria-label={say.value.list.planOf(title)}
                    >
                      {say.value.buttons.openPlan}
                    </a>
                  )}
                </li>
              ))}
            </ul>
          )}
          <div class="buttons wrap">
            <button
              type="button"
              class="button text small"
              aria-busy={busy.value === 'testInvitation'}
              onClick={() => void settingUp.tryOut.invitation()}
            >
              {words.invitation}
            </button>
            {removable.length > 0 && (
              <button
                type="button"
                class="button text small quiet"
                aria-busy={busy.value === 'removeTests'}
                onClick={() => void settingUp.tryOut.remove()}
              >
                {words.remove}
              </button>
            )}
          </div>
        </section>
      </main>
      <Footer panel={panel}>
        {chosen && (
          <Action
            label={words.plan}
            busy={busy.value === 'testPlan'}
            onPress={() => void settingUp.tryOut.plan(chosen.row)}
          />
        )}
        <button type="button" class="button text" onClick={() => settingUp.open()}>
          {say.value.buttons.done}
        </button>
      </Footer>
    </>
  );
}
