import { createHash } from 'node:crypto';
import type { Built } from '../workspace.ts';
import type { Ask } from './messages.ts';
import { documentPage } from './pages.ts';
import type { PreviewSample } from './samples.ts';
import { openSchool, type Around, type School } from './stage.ts';

/** Speeds of the top bar: how much faster than at Google simulated time passes. */
const SPEEDS = [
  { id: '1', label: 'As slow as Google', factor: 1 },
  { id: '4', label: '4 times as fast', factor: 4 },
  { id: '20', label: '20 times as fast', factor: 20 },
  { id: 'all', label: 'Without waiting', factor: Infinity },
] as const;
const FIRST_SPEED = '4';

/** What simulated time does to this thread. */
export interface Passing {
  /** Sleeps in real time. */
  sleep(ms: number): void;
  /** An execution is between two of its calls. */
  between(): void;
}

/** The open school and the choices of the top bar; answers every ask of the page. */
export function createDesk(
  built: Built,
  passing: Passing,
  samples: readonly PreviewSample[],
  around: Around,
): (ask: Ask) => unknown {
  let speed = speedOf(FIRST_SPEED);
  let school = open(samples[0]?.id ?? '');

  function open(id: string): School {
    const sample = samples.find(one => one.id === id);
    if (!sample) throw new Error('no such sample: ' + id);
    const opened = openSchool(sample, built, around);
    const { world } = opened.workspace;
    world.pace(ms => {
      if (Number.isFinite(speed.factor)) passing.sleep(ms / speed.factor);
    });
    world.between(() => passing.between());
    return opened;
  }

  return ask => {
    switch (ask.is) {
      case 'look': {
        const choices = { samples: samples.map(choiceOf), speeds: SPEEDS.map(choiceOf) };
        const stage = school.look({ ...choices, speed: speed.id });
        const seen = createHash('sha256').update(JSON.stringify(stage)).digest('hex');
        return seen === ask.seen ? null : { seen, stage };
      }
      case 'document': {
        const found = school.document(ask.id);
        return found ? documentPage(found) : null;
      }
      case 'file':
        return school.file(ask.id);
      case 'type':
        return school.type(ask.tab, ask.row, ask.column, ask.text);
      case 'speed':
        speed = speedOf(ask.id);
        return null;
      case 'fault':
        return school.fault(ask.id);
      case 'call':
        return school.call(ask.name, ask.ask);
      case 'menu':
        return school.press(ask.functionName);
      case 'later':
        return school.later(ask.days);
      case 'sample':
        school = open(ask.id);
        return null;
    }
  };
}

function speedOf(id: string): (typeof SPEEDS)[number] {
  const speed = SPEEDS.find(one => one.id === id);
  if (!speed) throw new Error('no such speed: ' + id);
  return speed;
}

function choiceOf({ id, label }: { readonly id: string; readonly label: string }) {
  return { id, label };
}
