import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { act, keepLooking, look, panel, pressMenu, stage, trouble } from './ask.ts';
import { Drawer } from './Drawer.tsx';
import { PanelFrame } from './PanelFrame.tsx';
import { Sheet } from './Sheet.tsx';
import type { Ask, Choice } from '../messages.ts';

function Page() {
  const seen = stage.value;
  if (!seen) return null;
  return (
    <>
      <header class="top">
        <b>Local preview</b>
        <span class="what">Runs on this machine. Nothing is sent.</span>
        <span class="space" />
        <Choose label="School" choices={seen.samples} chosen={seen.sample} ask="sample" />
        <Choose label="Time" choices={seen.speeds} chosen={seen.speed} ask="speed" />
        <Choose label="Trouble" choices={seen.faults} chosen={seen.fault} ask="fault" />
        <span class="clock">{seen.clock}</span>
        <button type="button" onClick={() => void act({ is: 'later', days: 1 })}>
          Next day
        </button>
        <button type="button" onClick={() => void act({ is: 'later', days: 7 })}>
          Next week
        </button>
        <button type="button" onClick={() => void restart(seen.sample)}>
          Start again
        </button>
      </header>
      <main class={panel.value ? 'left' : 'left whole'}>
        <div class="title">
          <span class="logo" aria-hidden="true" />
          <div>
            <h1>{seen.title}</h1>
            <Menu />
          </div>
        </div>
        {trouble.value !== null && (
          <p class="trouble" role="alert">
            {trouble.value}
          </p>
        )}
        <Sheet />
        <Drawer />
      </main>
      <PanelFrame />
    </>
  );
}

/** The add-on's own menu, as `onOpen` made it. */
function Menu() {
  const [open, setOpen] = useState(false);
  const lines = stage.value?.menu ?? [];
  return (
    <div class="menu">
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        Extensions
      </button>
      {open && (
        <ul>
          {lines.map(({ caption, functionName }) => (
            <li key={functionName}>
              <button
                type="button"
                onClick={() => {
                  setOpen(false);
                  void pressMenu(functionName);
                }}
              >
                <span>Growth Plans</span> {caption}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Choose({
  label,
  choices,
  chosen,
  ask,
}: {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: string;
  readonly ask: 'sample' | 'speed' | 'fault';
}) {
  return (
    <label>
      {label}{' '}
      <select
        aria-label={label}
        value={chosen}
        onChange={event => {
          const id = event.currentTarget.value;
          void (ask === 'sample' ? restart(id) : act({ is: ask, id } satisfies Ask));
        }}
      >
        {choices.map(({ id, label: text }) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

async function restart(id: string): Promise<void> {
  panel.value = null;
  await act({ is: 'sample', id });
  await openFirstPanel();
}

/** The panel is open from the start: the first line of the menu opens it. */
async function openFirstPanel(): Promise<void> {
  const [first] = stage.value?.menu ?? [];
  if (first) await pressMenu(first.functionName);
}

function Start() {
  useEffect(() => {
    void look().then(openFirstPanel).then(keepLooking);
  }, []);
  return <Page />;
}

const place = document.getElementById('stage');
if (!place) throw new Error('the page has no place for the stage');
render(<Start />, place);
