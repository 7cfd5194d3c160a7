import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { noteEdits } from './noteEdits.ts';
import type { Checkout } from './checkout.ts';
import { openSchoolOf, runToEnd, type Opened } from './opened.ts';

/** One line of the bench. */
export interface Chore {
  readonly name: string;
  readonly unit: 'kB' | 'ms CPU';
  /** What a checkout is to have of the other's figure; bytes are held to a number of their own. */
  readonly target: string;
  readonly times: number;
  /** Makes ready once, and answers what measures it anew each time. */
  ready(checkout: Checkout): () => number;
}

/** What is measured, in the order in which it is told. */
export const CHORES: readonly Chore[] = [
  {
    name: 'all .js of dist',
    unit: 'kB',
    target: '800 kB',
    times: 1,
    ready: () => () =>
      readdirSync('dist')
        .filter(file => file.endsWith('.js'))
        .reduce((sum, file) => sum + statSync(join('dist', file)).size, 0) / 1000,
  },
  {
    name: 'loading the script in a fresh context',
    unit: 'ms CPU',
    target: '0.35 ×',
    times: 25,
    ready({ built }) {
      const script = new vm.Script(built.readBuilt().server);
      return () => {
        const context = vm.createContext(vm.constants.DONT_CONTEXTIFY);
        return cpuOf(() => void script.runInContext(context));
      };
    },
  },
  {
    name: 'compiling it anew and loading it',
    unit: 'ms CPU',
    target: '–',
    times: 25,
    ready({ built }) {
      const { server } = built.readBuilt();
      let turn = 0;
      return () => {
        const context = vm.createContext(vm.constants.DONT_CONTEXTIFY);
        turn += 1;
        // V8 keeps what it compiled of a text; a text of another length is new to it.
        const source = server + '\n'.repeat(turn);
        return cpuOf(() => void new vm.Script(source).runInContext(context));
      };
    },
  },
  {
    name: 'ten polls of a run’s progress',
    unit: 'ms CPU',
    target: '0.40 ×',
    times: 9,
    ready(checkout) {
      const { server } = openSchoolOf(checkout, checkout.schoolOfSix.schoolOfSix());
      server.setUp();
      const { token } = server.preflight({ kind: 'createPlans' });
      server.startRun({ kind: 'createPlans', token });
      return () =>
        cpuOf(() => {
          for (let poll = 0; poll < 10; poll += 1) {
            if (server.runProgress() === null) throw new Error('no run shows its progress');
          }
        });
    },
  },
  {
    name: 'openSchool on the school of six',
    unit: 'ms CPU',
    target: '0.50 ×',
    times: 15,
    ready(checkout) {
      const { server } = openSchoolOf(checkout, checkout.schoolOfSix.schoolOfSix());
      server.setUp();
      return () => cpuOf(() => void server.openSchool());
    },
  },
  {
    name: 'reading 42 changed plans back',
    unit: 'ms CPU',
    target: '0.50 ×',
    times: 5,
    ready(checkout) {
      const opened = withPlansRead(checkout);
      return () => {
        noteEdits(checkout, opened);
        return cpuOf(() => runToEnd(opened.server, 'readBack'));
      };
    },
  },
];

/** The sample school after a year's start; its plans are on their way and were read once. */
function withPlansRead(checkout: Checkout): Opened {
  const opened = openSchoolOf(checkout, checkout.sampleSchool.sampleSchool());
  checkout.yearStart.startYear(opened.server, { before() {}, progress() {}, settled() {} });
  runToEnd(opened.server, 'readBack');
  return opened;
}

/** Processor time of the work in milliseconds, all threads of this process together. */
function cpuOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
