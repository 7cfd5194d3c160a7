import { rehearse } from './acts.ts';
import { allCases, twiceCases, type Case } from './cases.ts';
import { soak } from './soak.ts';
import { createStriker } from './strike.ts';

/** Scopes of executions that have ended are let go of between two turns of the event loop, never within one. */
const turn = (): Promise<void> => new Promise(resolve => void setImmediate(resolve));

// `npm run sweep`: every case, then as many double faults as `--double` says.
// `--only REGEXP` takes the cases whose name matches, `--seed N` draws other double faults.
// `npm run sweep -- --soak`: `--days` (200) of a school's life, for `--schools` seeds from `--seed` on.

const option = (name: string): string | null => {
  const place = process.argv.indexOf('--' + name);
  return place < 0 ? null : (process.argv[place + 1] ?? '');
};

const seed = Number(option('seed') ?? Date.now() % 1_000_000);

if (process.argv.includes('--soak')) live();
else await sweep();

/** Random days of a school's life, one seed after another. */
function live(): void {
  const days = Number(option('days') ?? 200);
  const schools = Number(option('schools') ?? 1);
  for (let one = seed; one < seed + schools; one += 1) {
    const lived = soak(one, days);
    console.log(
      `seed ${one}: ${lived.days} days, ${lived.runs} runs (${lived.undone} of them undo), ` +
        `${lived.faults} faults; ${lived.broken ?? 'every promise kept'}`,
    );
    if (lived.broken !== null) process.exitCode = 1;
  }
}

async function sweep(): Promise<void> {
  const doubles = Number(option('double') ?? 500);
  const only = new RegExp(option('only') ?? '');

  const acts = rehearse();
  const all = allCases(acts);
  const cases = all.filter(one => only.test(one.name));
  const twice = twiceCases(all, seed, doubles).filter(({ name }) => only.test(name));
  const striker = createStriker(acts);
  const counts = new Map<string, number>();
  const bad: string[] = [];

  function told(key: string, name: string, outcome: string | null): void {
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (outcome === null) return;
    bad.push(name);
    console.log('NOT THE SAME: ' + name + '\n  ' + outcome.slice(0, 500));
  }

  const actOf = ({ act }: Case): string => acts[act]?.name ?? '';
  const size = cases.length + twice.length;
  console.log(`${cases.length} cases and ${twice.length} double faults of seed ${seed}`);
  for (const [place, one] of cases.entries()) {
    told(`${actOf(one)}: ${one.trouble}`, one.name, striker.strike(one));
    if ((place + 1) % 250 === 0) console.log(`${place + 1} of ${size}, ${bad.length} not the same`);
    await turn();
  }
  for (const one of twice) {
    told(`${actOf(one)}: two faults`, one.name, striker.strikeTwice(one, one.second));
    await turn();
  }

  for (const [kind, count] of counts) console.log(`${String(count).padStart(6)}  ${kind}`);
  console.log(
    `${size} cases run, ${striker.sameAsBefore} of them left a school that was seen to end well; ` +
      `${bad.length} did not end as without trouble. ` +
      `Most memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB.`,
  );
  process.exitCode = bad.length > 0 ? 1 : 0;
}
