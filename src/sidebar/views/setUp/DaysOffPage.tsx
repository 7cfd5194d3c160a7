import { useSignal } from '@preact/signals';
import { TABS } from '../../../core/school/tabNames.ts';
import type { Panel } from '../../panel.ts';
import { Field } from '../../parts/Field.tsx';
import { Action, Footer } from '../../parts/Footer.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { OpenRow } from '../../parts/NeedsYou.tsx';
import { dayText } from '../../language.ts';
import { PageTop } from './PageTop.tsx';

/** Days off pasted or read from an .ics file, with what was understood and what was not. */
export function DaysOffPage({ panel }: { readonly panel: Panel }) {
  const { say, settingUp, busy } = panel;
  const words = say.value.daysOff;
  const text = useSignal('');
  const empty = useSignal(false);
  const add = (): void => {
    empty.value = text.value.trim() === '';
    if (!empty.value) void send(text.value, 'typed');
  };
  const send = (list: string, from: 'typed' | 'file'): Promise<void> =>
    settingUp.school.addDaysOff(list, from, seen => {
      // What was understood need not be pasted again; the rest is there to be corrected.
      if (from === 'typed') text.value = seen.unread.map(one => one.text).join('\n');
    });
  const read = (file: File | undefined): void => {
    if (file) void file.text().then(content => send(content, 'file'));
  };
  return (
    <>
      <main>
        <PageTop panel={panel} words={words} />
        <Understood panel={panel} />
        <Field label={words.label} help={empty.value ? words.nothing : undefined}>
          <textarea
            rows={5}
            placeholder={words.example}
            value={text.value}
            onInput={event => (text.value = event.currentTarget.value)}
          />
        </Field>
        <Field label={words.file}>
          <input
            type="file"
            accept=".ics,text/calendar"
            onChange={event => read(event.currentTarget.files?.[0])}
          />
        </Field>
      </main>
      <Footer panel={panel}>
        <Action label={words.add} busy={(busy.value ?? '').startsWith('daysOff')} onPress={add} />
        <button type="button" class="button text" onClick={() => settingUp.open()}>
          {say.value.buttons.done}
        </button>
      </Footer>
    </>
  );
}

/** What was added, what was there already, and which lines made no day. */
function Understood({ panel }: { readonly panel: Panel }) {
  const { say, settingUp } = panel;
  const words = say.value.daysOff;
  const seen = settingUp.school.daysOff.value;
  if (!seen) return null;
  const { added, already, unread } = seen;
  const day = (text: string): string => dayText(text, say.value.locale);
  return (
    <div role="status">
      <div class="note good understood">
        <Icon name="check" />
        <div>
          <b>{words.added(added.length)}</b>
          <ul>
            {added.map(({ name, from, to }) => (
              <li key={name + from}>
                {words.range(day(from), day(to))} {name}
              </li>
            ))}
          </ul>
          {already > 0 && <p>{words.already(already)}</p>}
          <OpenRow
            panel={panel}
            name={TABS.schoolCalendar}
            label={say.value.settingUp.openTab}
            cell={{ row: 1, column: null, tab: TABS.schoolCalendar }}
          />
        </div>
      </div>
      {unread.length > 0 && (
        <section class="card attention">
          <h2>
            <Icon name="talk" small />
            {words.unread(unread.length)}
          </h2>
          {unread.map(one => (
            <p key={one.text}>{one.sentence}</p>
          ))}
        </section>
      )}
    </div>
  );
}
