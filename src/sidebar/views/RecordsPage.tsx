import type { Counted } from '../../words/counted.ts';
import type { Panel } from '../panel.ts';
import { Action, Footer } from '../parts/Footer.tsx';
import { Heading } from '../parts/Heading.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Notice } from '../parts/Notice.tsx';
import { ProblemCard } from '../parts/ProblemCard.tsx';
import { OneTeacher } from './records/OneTeacher.tsx';

/** Files made from plans: for one teacher a wall card or a copy to write on, for all an archive. */
export function RecordsPage({ panel }: { readonly panel: Panel }) {
  const { records: words, buttons } = panel.say.value;
  const { archived, made } = panel.records;
  const plans = (panel.school.value?.teachers ?? []).filter(one => one.plan !== null).length;
  const working = panel.busy.value === 'archive';
  return (
    <>
      <main>
        <Heading
          text={words.title}
          back={{ label: buttons.back, go: () => void panel.toPlans() }}
        />
        <p class="lead">{words.lead}</p>
        <ProblemCard panel={panel} />
        <Notice panel={panel} />
        {made.value.length > 0 && <Made panel={panel} />}
        <OneTeacher panel={panel} />
        <Archives panel={panel} />
      </main>
      <Footer
        panel={panel}
        hint={working && archived.value > 0 ? words.archiving(archived.value) : null}
      >
        {plans > 0 && (
          <Action
            label={words.archive(plans)}
            busy={working}
            onPress={() => void panel.records.archive()}
          />
        )}
        <button
          type="button"
          class={plans > 0 ? 'button text' : 'button outline'}
          onClick={() => void panel.toPlans()}
        >
          {buttons.done}
        </button>
      </Footer>
    </>
  );
}

function Made({ panel }: { readonly panel: Panel }) {
  const words = panel.say.value.records;
  return (
    <section class="section">
      <h2>{words.made}</h2>
      <ul class="latest">
        {panel.records.made.value.map(({ kind, name, url, plans }) => (
          <li key={url}>
            <Icon name={kind === 'archive' ? 'folder' : 'document'} small />
            <span>
              {name}
              <span class="small-text">
                {kind === 'archive' ? words.holds(plans ?? 0) : words.kinds[kind]}
              </span>
            </span>
            <a href={url} target="_blank" rel="noopener" aria-label={words.openFile(name)}>
              {words.open}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Archives({ panel }: { readonly panel: Panel }) {
  const words = panel.say.value.records;
  const { type, none, missing, tooLarge } = panel.records;
  const notKept = (why: Counted, names: readonly string[]) =>
    names.length > 0 && (
      <p class="note">
        <span>
          {why(names.length)} {names.join(', ')}
        </span>
      </p>
    );
  return (
    <section class="section">
      <h2>{words.forAll}</h2>
      <p class="small-text">{words.allLead}</p>
      <fieldset class="ask">
        <legend class="sr">{words.type}</legend>
        {(['docx', 'pdf'] as const).map(each => (
          <label class="option" key={each}>
            <input
              type="radio"
              name="type"
              checked={type.value === each}
              onChange={() => (type.value = each)}
            />
            <span>
              {words.types[each].name}
              <span class="small-text">{words.types[each].about}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {none.value && <p class="note">{words.none}</p>}
      {notKept(words.missing, missing.value)}
      {notKept(words.tooLarge, tooLarge.value)}
    </section>
  );
}
