import { CHORES } from './chores.ts';
import { openCheckout } from './checkout.ts';

// Started by main.ts in a checkout's folder, one process for each: measures the chore that it is
// told the place of, once each time, and answers with the figure.

const checkout = await openCheckout(process.cwd());
const ready = new Map<number, () => number>();

process.on('message', (place: number) => {
  const chore = CHORES[place];
  if (!chore) throw new Error(`no chore ${place}`);
  const measure = ready.get(place) ?? chore.ready(checkout);
  ready.set(place, measure);
  process.send?.(measure());
});
