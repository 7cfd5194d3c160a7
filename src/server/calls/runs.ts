import {
  haltRun,
  continueRun as goOn,
  runProgress as progress,
  startRun as start,
} from '../../app/driveRun.ts';
import { preflight as forecast } from '../../app/preflight.ts';
import { answer } from '../answers.ts';
import { preflightView } from '../views/preflightView.ts';
import { progressView, runView } from '../views/runView.ts';
import { wire } from '../wiring.ts';
import type { RunsApi } from '../../contract/runs.ts';

/** The calls that make and drive a run, answered. */
export const runCalls: RunsApi = {
  preflight: ask => answer(() => preflightView(forecast(wire(), ask.kind))),
  startRun: ask => answer(() => runView(needs => start(needs, ask.kind, ask.token))),
  continueRun: ask => answer(() => runView(needs => goOn(needs, ask.id))),
  runProgress: () =>
    answer(() => {
      const needs = wire();
      const seen = progress(needs);
      return seen ? progressView(needs, seen) : null;
    }),
  pauseRun: ask => answer(() => runView(needs => haltRun(needs, ask.id, 'paused'))),
  stopRun: ask => answer(() => runView(needs => haltRun(needs, ask.id, 'stopped'))),
};
