import type { Worked } from '../../app/driveRun.ts';
import type { Progress } from '../../app/runs/progress.ts';
import { secondsLeft, type Run } from '../../app/runs/run.ts';
import { readSchoolSettings } from '../../app/school/readSchool.ts';
import { readProgress } from '../../app/runs/progress.ts';
import type { Needs } from '../../app/needs/needs.ts';
import type { RunProgress, RunView } from '../../contract/api.ts';
import { runKind } from '../../app/runKinds.ts';
import type { Ledger } from '../../core/ledger/ledger.ts';
import { whenText } from '../../words/dates.ts';
import { words } from '../../words/index.ts';
import type { Language } from '../../core/language.ts';
import { clearingText } from './livingView.ts';
import { runSays } from './runSays.ts';
import { personLanguage, wire } from '../wiring.ts';

/** Does something with a run and shows where it stands, with those who would welcome help. */
export function runView(work: (needs: Needs) => Worked): RunView {
  const needs = wire();
  const { run, ledger } = work(needs);
  const latest = readProgress(needs)?.latest ?? [];
  const settings = readSchoolSettings(needs);
  const view = inFull(needs, run, latest, settings, ledger);
  const { reflections, pieces = 0, left = 0 } = ledger?.get('clearing', run.id)?.note ?? {};
  if (reflections === undefined) return view;
  return { ...view, cleared: clearingText({ reflections, pieces, left }, settings) };
}

/** The progress of a run that another execution is working on. */
export function progressView(needs: Needs, { run, latest }: Progress): RunProgress {
  // Asked every few seconds: the settings are not read for it.
  return viewOf(needs, run, latest, personLanguage(), []);
}

/** A run found in the ledger when the panel opens. */
export function openRunView(needs: Needs, run: Run, ledger: Ledger): RunView {
  return inFull(needs, run, [], readSchoolSettings(needs), ledger);
}

function inFull(
  needs: Needs,
  run: Run,
  latest: readonly string[],
  { settings, language }: Pick<ReturnType<typeof readSchoolSettings>, 'settings' | 'language'>,
  ledger: Ledger | null,
): RunView {
  const open = ledger ? needsYou(ledger, run, language) : [];
  const says = runSays(run, run.done - open.length, settings, language);
  return { ...viewOf(needs, run, latest, language, open), says };
}

function viewOf(
  { workbook }: Needs,
  run: Run,
  latest: readonly string[],
  language: Language,
  needsYou: RunView['needsYou'],
): RunProgress {
  const { goOnAt } = run;
  const when = goOnAt > 0 ? whenText(goOnAt, workbook.timeZone(), language) : '';
  const details = { when, byItself: run.byItself ? 1 : 0 };
  return {
    id: run.id,
    kind: run.kind,
    state: run.state,
    done: run.done,
    total: run.total,
    secondsLeft: secondsLeft(run, runKind(run.kind)),
    latest,
    needsYou,
    sentence: run.why ? words(language).error(run.why, details) : null,
    startedBy: run.by,
    goOnAt: goOnAt > 0 ? goOnAt : null,
  };
}

function needsYou(ledger: Ledger, run: Run, language: Language): RunView['needsYou'] {
  const say = words(language);
  return ledger
    .all(runKind(run.kind).artefact)
    .filter(entry => entry.run === run.id && entry.state === 'refused')
    .map(entry => ({
      row: null,
      name: ledger.get('teacher', entry.key)?.note.name ?? '',
      sentence: say.error(entry.note.code ?? '', {
        message: entry.note.message ?? '',
      }),
    }));
}
