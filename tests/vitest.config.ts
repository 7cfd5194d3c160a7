import { defineConfig } from 'vitest/config';
import { forShortLives } from './engine.ts';
import { HeavyFirst } from './order.ts';

// One project per level: rules (pure), contracts (stand-ins), bundle (dist in node:vm), browser.
const level = (name: string, include: string[], testTimeout: number, more: object = {}) => ({
  test: {
    name,
    include,
    testTimeout,
    hookTimeout: testTimeout,
    // Files of a level share a process and the modules it has loaded; none changes a module's state.
    isolate: false,
    // A page may be slow on a busy machine; what it never shows still fails.
    expect: { poll: { timeout: 20_000 } },
    root: '.',
    ...more,
  },
});

// `--mode long` draws every case of every property, a run without it a third (builders/cases.ts).
export default defineConfig(({ mode }) => ({
  test: {
    env: { GROWTH_PLANS_CASES: mode === 'long' ? 'all' : 'third' },
    // The tests' machine has two cores; left to itself vitest would use one of them.
    maxWorkers: 2,
    sequence: { sequencer: HeavyFirst },
    projects: [
      level('rules', ['tests/{core,app,words,document,google}/**/*.test.ts'], 30_000),
      level('local', ['tests/{contracts,local,architecture,evaluation}/**/*.test.ts'], 60_000),
      level('bundle', ['tests/bundle/**/*.test.ts'], 300_000, { execArgv: [...forShortLives] }),
      level('browser', ['tests/browser/**/*.test.ts'], 120_000, {
        globalSetup: ['tests/browser/oneChromium.ts'],
      }),
    ],
  },
}));
