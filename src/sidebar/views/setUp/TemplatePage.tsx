import { useSignal } from '@preact/signals';
import type { OwnTemplateView } from '../../../contract/template.ts';
import type { ShapeName } from '../../../words/en/panel/template.ts';
import type { Panel } from '../../panel.ts';
import { Action, Footer } from '../../parts/Footer.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { PageTop } from './PageTop.tsx';

const SHAPES: readonly ShapeName[] = ['structured', 'onePage', 'formal', 'ours'];

/** What plans to come look like, and how the school's own template stands. */
export function TemplatePage({ panel }: { readonly panel: Panel }) {
  const { say, school, settingUp, busy } = panel;
  const { template } = settingUp;
  const words = say.value.template;
  const picked = useSignal<ShapeName | null>(null);
  if (!school.value) return null;
  const now = school.value.choices.planShape;
  const shape = picked.value ?? now;
  const own = template.seen.value?.own ?? [];
  const isOurs = shape === 'ours' && now === 'ours';
  const go = (): void => {
    if (shape !== 'ours') void template.useBuiltIn(shape);
    else if (isOurs) void template.check();
    else void template.makeOurs(false);
  };
  return (
    <>
      <main>
        <PageTop panel={panel} words={words} />
        <Notice panel={panel} />
        <fieldset class="ask">
          <legend class="sr">{words.title}</legend>
          {SHAPES.map(name => (
            <label class="option" key={name}>
              <input
                type="radio"
                name="shape"
                checked={shape === name}
                onChange={() => (picked.value = name)}
              />
              <span>
                <b>{words.shapes[name].name}</b>
                <span class="small-text">{words.shapes[name].text}</span>
              </span>
            </label>
          ))}
        </fieldset>
        {isOurs && own.map(one => <Own key={one.language} panel={panel} own={one} />)}
      </main>
      <Footer panel={panel}>
        <Action
          label={shape !== 'ours' ? words.keep : isOurs ? words.check : words.make}
          busy={busy.value === 'template'}
          onPress={go}
        />
      </Footer>
    </>
  );
}

/** One template of the school's own: where it is, and what is to put right. */
function Own({ panel, own }: { readonly panel: Panel; readonly own: OwnTemplateView }) {
  const { say, settingUp } = panel;
  const words = say.value.template;
  const { findings, name, url, mine, maker, ready } = own;
  return (
    <section class="section">
      <h2>{findings.length > 0 ? words.findings(findings.length) : words.own}</h2>
      {findings.length > 0 && (
        <ul class="plain">
          {findings.map(({ sentence }) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {ready && <p class="lead">{words.ready}</p>}
      {!mine && <p class="small-text">{words.theirs(maker)}</p>}
      <div class="buttons wrap">
        <a
          class="button text small"
          href={url}
          target="_blank"
          rel="noopener"
          aria-label={words.open + ': ' + name}
        >
          {words.open}
        </a>
        {!mine && (
          <button
            type="button"
            class="button text small"
            onClick={() => void settingUp.template.makeOurs(true)}
          >
            {words.takeOver}
          </button>
        )}
      </div>
    </section>
  );
}
