import { defineConfig } from 'vitest/config';

// One project per level: rules (pure), contracts (stand-ins), bundle (dist in node:vm), browser.
const level = (name: string, include: string[], testTimeout: number, more: object = {}) => ({
  test: {
    ...more,
    name,
    include,
    testTimeout,
    hookTimeout: testTimeout,
    isolate: false,
    execArgv: ['--max-semi-space-size=64'],
    // A page may be slow on a busy machine; what it never shows still fails.
    expect: { poll: { timeout: 20_000 } },
    root: '.',
  },
});

export default defineConfig({
  test: {
    // The tests' machine has two cores; left to itself vitest would use one of them.
    maxWorkers: 2,
    projects: [
      level('rules', ['tests/{core,app,words,document,google}/**/*.test.ts'], 30_000),
      level('local', ['tests/{contracts,local,architecture,evaluation}/**/*.test.ts'], 60_000),
      level('bundle', ['tests/bundle/**/*.test.ts'], 300_000),
      level('browser', ['tests/browser/**/*.test.ts'], 120_000, {
        globalSetup: ['tests/browser/oneChromium.ts'],
      }),
    ],
  },
});
