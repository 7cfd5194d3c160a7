import { signal } from '@preact/signals';
import type { Ask, Reply, Stage } from '../messages.ts';

/** What the page shows; null until the first look. */
export const stage = signal<Stage | null>(null);
/** Something that the stage refused, in its words. */
export const trouble = signal<string | null>(null);
/** How many calls of the panel are on their way. */
export const calling = signal(0);

/** The panel as the add-on opened it, or null while it is closed. */
export const panel = signal<{ readonly title: string; readonly html: string } | null>(null);

let seen = '';

/** Asks the stage; a refusal is thrown in its words. */
export async function ask(what: Ask): Promise<unknown> {
  const response = await fetch('/ask', { method: 'POST', body: JSON.stringify(what) });
  const reply = (await response.json()) as Reply;
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

/** Asks, shows a refusal at the top, and looks again. */
export async function act(what: Ask): Promise<unknown> {
  trouble.value = null;
  try {
    return await ask(what);
  } catch (error) {
    trouble.value = error instanceof Error ? error.message : String(error);
    return null;
  } finally {
    await look();
  }
}

/** Draws the stage anew where it has changed. */
export async function look(): Promise<void> {
  const fresh = (await ask({ is: 'look', seen })) as { seen: string; stage: Stage } | null;
  if (!fresh) return;
  seen = fresh.seen;
  stage.value = fresh.stage;
}

const OFTEN_MS = 400;
const SELDOM_MS = 2000;

/** Looks again and again: often while something works. */
export async function keepLooking(): Promise<void> {
  for (;;) {
    try {
      await look();
    } catch {
      // The preview was ended in its terminal; when it is started again the page goes on.
      trouble.value = 'The preview is not running: start it again with npm run preview.';
    }
    await new Promise(done => setTimeout(done, calling.value > 0 ? OFTEN_MS : SELDOM_MS));
  }
}

/** Opens the panel by the add-on's own menu function. */
export async function pressMenu(functionName: string): Promise<void> {
  const opened = (await act({ is: 'menu', functionName })) as typeof panel.value;
  if (opened) panel.value = opened;
}
