import type { Fault, WaveFault } from '../../../src/local/world/faults.ts';
import { seededRandom, type SeededRandom } from '../../../src/local/world/random.ts';
import type { Act } from './acts.ts';

/** One thing that goes wrong once. */
export interface Case {
  /** Says which case it is; the same on every machine. */
  readonly name: string;
  /** What kind of trouble, for the count. */
  readonly trouble: string;
  readonly act: number;
  readonly step: number;
  /** Where in the execution: the call, from 1; of a wave, its first. */
  readonly call: number;
  readonly op: string;
  readonly fault: Fault | WaveFault;
  readonly lagMs: number;
}

type Trouble = Pick<Fault, 'kind' | 'when' | 'retryAfterSeconds'> & { readonly name: string };

const ANY_CALL: readonly Trouble[] = [
  { name: 'killed before', kind: 'kill', when: 'before' },
  { name: 'killed after', kind: 'kill', when: 'after' },
  { name: 'invoked too many times', kind: 'invokedTooManyTimes', when: 'before' },
];

const SERVICE_CALL: readonly Trouble[] = [
  { name: 'service error before', kind: 'serviceFailed', when: 'before' },
  { name: 'service error after', kind: 'serviceFailed', when: 'after' },
];

const REST_CALL: readonly Trouble[] = [
  { name: '429', kind: 'tooManyRequests', when: 'before' },
  { name: '429 with Retry-After', kind: 'tooManyRequests', when: 'before', retryAfterSeconds: 20 },
  { name: '403 for the rate', kind: 'userRateLimit', when: 'before' },
  { name: '500 before', kind: 'serverError', when: 'before' },
  { name: '500 after', kind: 'serverError', when: 'after' },
  { name: '502 without JSON before', kind: 'badGateway', when: 'before' },
  { name: '502 without JSON after', kind: 'badGateway', when: 'after' },
  { name: 'no answer before', kind: 'addressUnavailable', when: 'before' },
  { name: 'no answer after', kind: 'addressUnavailable', when: 'after' },
];

const DONE_OF_A_WAVE = ['none', 'first', 'everyOther', 'all'] as const;

/** New files and changes were seen to stay out of Drive's listings for so long. */
const LAGS_MS = [0, 30_000];

const isRest = (op: string): boolean => /^(drive|docs|calendar|forms)\./.test(op);

/** Whether a call is a request or a mail: something that people see elsewhere. */
const leaves = (op: string): boolean => isRest(op) || op === 'mail.send';

/** Every case: each call of each execution of each act, with each trouble that it can meet. */
export function allCases(acts: readonly Act[]): Case[] {
  const cases: Case[] = [];
  acts.forEach(({ name: actName, steps }, act) => {
    // Listings that lag can only matter where files are made, changed or listed.
    const files = steps.some(({ ops }) => ops.some(op => op.indexOf('drive.files.') === 0));
    steps.forEach(({ what: [called], ops, waves }, step) => {
      for (const lagMs of files ? LAGS_MS : [0]) {
        const lag = lagMs > 0 ? `, listings ${lagMs / 1000} s behind` : '';
        const at = `${actName}: ${step + 1}. ${called}`;
        ops.forEach((op, place) => {
          const call = place + 1;
          for (const trouble of [...ANY_CALL, ...(isRest(op) ? REST_CALL : SERVICE_CALL)]) {
            const { name, ...what } = trouble;
            cases.push({
              name: `${at}, call ${call} ${op}, ${name}${lag}`,
              trouble: name,
              ...{ act, step, call, op, lagMs },
              fault: { at: { call }, ...what },
            });
          }
        });
        waves.forEach((call, place) => {
          for (const done of DONE_OF_A_WAVE) {
            cases.push({
              name: `${at}, wave ${place + 1} lost, ${done} done${lag}`,
              trouble: `wave lost, ${done} done`,
              ...{ act, step, call, lagMs },
              op: ops[call - 1] ?? '',
              fault: { wave: place + 1, done },
            });
          }
        });
      }
    });
  });
  return cases;
}

/** A second thing that goes wrong while the person presses on after the first. */
export interface TwiceCase extends Case {
  readonly second: Fault | WaveFault;
}

// How far into the pressing on the second fault may come: a run of six has no more calls.
const LAST_CALL = 200;

/** Double faults drawn by the seed: the same seed, the same cases. */
export function twiceCases(cases: readonly Case[], seed: number, count: number): TwiceCase[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => {
    const one = drawn(cases, random);
    const call = 1 + Math.floor(random.next() * LAST_CALL);
    const wave = 1 + Math.floor(random.next() * 4);
    const second: Fault | WaveFault =
      random.next() < 0.3
        ? { wave, done: DONE_OF_A_WAVE[Math.floor(random.next() * 4)] ?? 'none' }
        : { at: { call }, kind: 'kill', when: random.next() < 0.5 ? 'before' : 'after' };
    return { ...one, second, name: `${one.name}; then ${JSON.stringify(second)}` };
  });
}

/** Cases drawn by the seed. */
export function sampled(cases: readonly Case[], seed: number, count: number): Case[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => drawn(cases, random));
}

function drawn(cases: readonly Case[], random: SeededRandom): Case {
  const one = cases[Math.floor(random.next() * cases.length)];
  if (!one) throw new RangeError('there are no cases');
  return one;
}

/**
 * The cases that every test run strikes: cut off after every call that changes something, every lost
 * wave, and each trouble once for each kind of request.
 */
export function coreCases(cases: readonly Case[]): Case[] {
  const core = coreOf(cases);
  return [...new Set(core.map(one => one.act))].flatMap(act => {
    const of = core.filter(one => one.act === act);
    const step = Math.max(1, of.length / MOST_OF_AN_ACT);
    return of.filter((_, place) => Math.floor(place / step) > Math.floor((place - 1) / step));
  });
}

// Evenly taken from more, so that a test run keeps within its minutes.
const MOST_OF_AN_ACT = 16;

function coreOf(cases: readonly Case[]): Case[] {
  const seen = new Set<string>();
  const lagging = new Set(cases.flatMap(one => (one.lagMs > 0 ? [one.act] : [])));
  return cases.filter(one => {
    if (lagging.has(one.act) && one.lagMs === 0) return false;
    if ('wave' in one.fault) return true;
    if (one.trouble === 'killed after') return leaves(one.op) || one.op === 'sheets.flush';
    if (!leaves(one.op)) return false;
    const kind = one.op + ' ' + one.trouble;
    return !seen.has(kind) && seen.add(kind);
  });
}
