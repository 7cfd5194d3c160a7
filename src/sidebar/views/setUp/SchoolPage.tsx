import { useSignal } from '@preact/signals';
import type { SettingsAsk } from '../../../contract/setUp.ts';
import type { Panel } from '../../panel.ts';
import { DayInput } from '../../parts/DayInput.tsx';
import { Field } from '../../parts/Field.tsx';
import { Action, Footer } from '../../parts/Footer.tsx';
import { timeZones } from '../../language.ts';
import { KindChoice, useKindChoice } from './KindChoice.tsx';
import { PageTop } from './PageTop.tsx';

type Typed = Readonly<Partial<Record<keyof SettingsAsk, string>>>;

/** What is printed on every plan, and what is decided once. */
export function SchoolPage({ panel }: { readonly panel: Panel }) {
  const { say, school, settingUp, busy } = panel;
  const words = say.value.school;
  const typed = useSignal<Typed>({});
  const kind = useKindChoice(panel);
  if (!school.value) return null;
  const { choices, schoolName, schoolYear, language, timeZone } = school.value;
  const rubrics = settingUp.school.rubrics.value;
  const type = (field: keyof SettingsAsk) => (event: { currentTarget: { value: string } }) =>
    (typed.value = { ...typed.value, [field]: event.currentTarget.value });
  const value = (field: keyof SettingsAsk, now: string): string => typed.value[field] ?? now;
  const rubric = value('rubric', choices.rubric);
  const library = rubrics?.find(one => one.id === rubric);
  const about =
    rubric === 'own' ? words.ownHelp : library && words.edition(library.edition, library.licence);
  const keep = (): void => {
    // The rubric and the kind of plan are asked once: to leave them is an answer as well.
    void settingUp.school.keep({ ...typed.value, rubric, planKind: kind.ticked });
  };
  return (
    <>
      <main>
        <PageTop panel={panel} words={words} />
        <Field label={words.name}>
          <input value={value('schoolName', schoolName)} onInput={type('schoolName')} />
        </Field>
        <Field label={words.rubric} help={about || undefined}>
          <select value={rubric} onChange={type('rubric')} aria-busy={rubrics === null}>
            {rubrics === null && <option value={rubric}>{school.value.rubricTitle}</option>}
            {rubrics?.map(one => (
              <option key={one.id} value={one.id}>
                {one.title}
              </option>
            ))}
            {rubrics && <option value="own">{words.ownRubric}</option>}
          </select>
        </Field>
        <Field label={words.language}>
          <select value={value('language', language)} onChange={type('language')}>
            <option value="en">{words.languages.en}</option>
            <option value="es">{words.languages.es}</option>
          </select>
        </Field>
        <KindChoice panel={panel} kind={kind} />
        {kind.ticked === 'formal' && (
          <Field label={say.value.template.leaderEmail} help={say.value.template.leaderEmailHelp}>
            <input
              type="email"
              value={value('leaderEmail', choices.leaderEmail)}
              onInput={type('leaderEmail')}
            />
          </Field>
        )}
        <button
          type="button"
          class="button text small"
          onClick={() => void settingUp.template.open()}
        >
          {say.value.template.link}
        </button>
        <Field label={words.leader}>
          <input value={value('leaderName', choices.leaderName)} onInput={type('leaderName')} />
        </Field>
        <Field label={words.why} help={words.whyHelp}>
          <textarea rows={3} value={value('why', choices.why)} onInput={type('why')} />
        </Field>
        <details class="fold">
          <summary>{words.more}</summary>
          <Field label={words.year}>
            <input value={value('schoolYear', schoolYear)} onInput={type('schoolYear')} />
          </Field>
          <Field label={words.zone}>
            <select value={value('timeZone', choices.timeZone)} onChange={type('timeZone')}>
              <option value="">
                {choices.timeZone === '' ? words.sheetZone(timeZone) : words.asSheet}
              </option>
              {timeZones(choices.timeZone).map(zone => (
                <option key={zone} value={zone}>
                  {zone.split('_').join(' ')}
                </option>
              ))}
            </select>
          </Field>
          <Field label={words.perDay}>
            <input
              inputMode="numeric"
              value={value('coachPerDay', String(choices.coachPerDay))}
              onInput={type('coachPerDay')}
            />
          </Field>
          <Field label={words.perWeek}>
            <input
              inputMode="numeric"
              value={value('coachPerWeek', String(choices.coachPerWeek))}
              onInput={type('coachPerWeek')}
            />
          </Field>
          <Field label={words.clearOn} help={words.clearOnHelp}>
            <DayInput
              min={school.value.today}
              value={value('clearOn', choices.clearOn)}
              onDay={day => (typed.value = { ...typed.value, clearOn: day })}
              onEmpty={() => (typed.value = { ...typed.value, clearOn: '' })}
            />
          </Field>
        </details>
      </main>
      <Footer panel={panel}>
        <Action label={words.keep} busy={busy.value === 'settings'} onPress={keep} />
        <button type="button" class="button text" onClick={() => settingUp.open()}>
          {say.value.buttons.later}
        </button>
      </Footer>
    </>
  );
}
