import { describe, expect, it } from 'vitest';
import type { Answer, RunView } from '../../../src/contract/api.ts';
import { readBuilt } from '../../../src/local/built.ts';
import { schoolOfSix } from '../../../src/local/school/schoolOfSix.ts';
import { startYear } from '../../../src/local/cli/yearStart.ts';
import { aWorkspace, LEADER, reopened, snapshotOf } from '../../builders/aWorkspace.ts';
import type { TestWorkspace } from '../../builders/aWorkspace.ts';
import { outcome, quiet } from '../../builders/wholeJob.ts';

const LEDGER = 'Growth Plans data';
const AS = { person: LEADER, authMode: 'FULL' } as const;

/** A run of plans that was confirmed and has made none yet. */
function started(school = schoolOfSix(), startAt?: number) {
  const workspace = aWorkspace(startAt === undefined ? {} : { startAt }, school);
  workspace.server.setUp();
  const { token } = workspace.server.preflight({ kind: 'createPlans' });
  const { id } = workspace.server.startRun({ kind: 'createPlans', token });
  return { workspace, id };
}

const slice = ({ world }: TestWorkspace, id: string): Answer<RunView> =>
  world.run('continueRun', [{ id }], AS) as Answer<RunView>;

const plans = ({ drive }: TestWorkspace) => drive.documents().filter(one => !one.trashed);

/** Everyone has one plan and nobody two, and the panel says so too. */
function expectSixPlans(workspace: TestWorkspace): void {
  expect(workspace.drive.documents()).toHaveLength(6);
  expect(workspace.server.openSchool().teachers.every(one => one.plan !== null)).toBe(true);
}

/** Does something once in the middle of what runs, right before the nth document is made. */
function beforeDocument({ world }: TestWorkspace, nth: number, what: () => void): void {
  let seen = 0;
  const away = world.between(({ op }) => {
    if (op !== 'drive.files.create') return;
    seen += 1;
    if (seen !== nth) return;
    away();
    what();
  });
}

describe('a permission that its person takes back while a run is open', () => {
  const without = (scope: string): string[] =>
    readBuilt().manifest.oauthScopes.filter(one => !one.endsWith(scope));

  it('refuses the slice with what to do, sets nobody aside, and goes on when it is back', () => {
    const { workspace, id } = started();
    workspace.world.grant(LEADER, without('drive.file'));
    const answer = slice(workspace, id);
    expect(answer).toMatchObject({ ok: false, code: 'NO_PERMISSION' });
    expect(answer.ok ? '' : answer.sentence).toContain('allow what Google asks');
    workspace.world.grant(LEADER, 'all');
    // What was about to leave is looked up first, and listings lag: that may take a slice alone.
    expect(workspace.server.continueRun({ id })).toMatchObject({ needsYou: [] });
    expect(workspace.server.continueRun({ id })).toMatchObject({ state: 'done', needsYou: [] });
    expectSixPlans(workspace);
  });

  it('pauses a run that has its folders already, and sets nobody aside', () => {
    const { workspace, id } = started();
    workspace.server.continueRun({ id });
    const { token } = workspace.server.preflight({ kind: 'sharePlans' });
    const sharing = workspace.server.startRun({ kind: 'sharePlans', token });
    workspace.world.grant(LEADER, without('drive.file'));
    const answer = slice(workspace, sharing.id);
    expect(answer.ok ? answer.value.state : answer.code).toMatch(/paused|NO_PERMISSION/);
    workspace.world.grant(LEADER, 'all');
    const end = workspace.server.continueRun({ id: sharing.id });
    expect(end).toMatchObject({ state: 'done', done: 12, needsYou: [] });
  });

  it('pauses invitations, and sets nobody aside', () => {
    const { workspace, id } = started();
    workspace.server.continueRun({ id });
    workspace.server.proposeCheckIns({ rounds: 'all', windows: 'around_lunch' });
    const { token } = workspace.server.preflight({ kind: 'sendInvites' });
    const sending = workspace.server.startRun({ kind: 'sendInvites', token });
    workspace.world.grant(LEADER, without('calendar.app.created'));
    const paused = workspace.server.continueRun({ id: sending.id });
    expect(paused).toMatchObject({ state: 'paused', needsYou: [] });
    expect(paused.sentence).toContain('allow what Google asks');
    workspace.world.grant(LEADER, 'all');
    const end = workspace.server.continueRun({ id: sending.id });
    expect(end).toMatchObject({ state: 'done', done: 18, needsYou: [] });
    expect(workspace.calendar.mails).toBe(36);
  });
});

describe('a tab that somebody renames or deletes while a run is open', () => {
  it('is found again where it is the roster under another name', () => {
    const { workspace, id } = started();
    workspace.spreadsheet.renameSheet('Roster', 'Staff of this year');
    expect(workspace.server.continueRun({ id })).toMatchObject({ state: 'done', needsYou: [] });
    expectSixPlans(workspace);
  });

  it('stops the run with a sentence where no roster is left, and nothing is made', () => {
    const { workspace, id } = started();
    // Under the name of one of our own tabs it is a roster no more.
    workspace.spreadsheet.renameSheet('Roster', 'Growth plans');
    expect(slice(workspace, id)).toMatchObject({ ok: false, code: 'NO_ROSTER' });
    expect(plans(workspace)).toEqual([]);
    workspace.spreadsheet.renameSheet('Growth plans', 'Roster');
    expect(workspace.server.continueRun({ id }).state).toBe('done');
    expectSixPlans(workspace);
  });

  it('ends the slice where it is the ledger, and loses no plan once it is back', () => {
    const { workspace, id } = started();
    beforeDocument(workspace, 7, () => workspace.spreadsheet.renameSheet(LEDGER, 'Put away'));
    const answer = slice(workspace, id);
    expect(answer).toMatchObject({ ok: false, code: 'LEDGER_LOST' });
    expect(workspace.spreadsheet.tables().some(one => one.name === LEDGER)).toBe(false);
    workspace.spreadsheet.renameSheet('Put away', LEDGER);
    let run = workspace.server.continueRun({ id });
    while (run.state === 'going') run = workspace.server.continueRun({ id });
    expectSixPlans(workspace);
  });

  it('says that a run is gone with the ledger, and makes nothing', () => {
    const { workspace, id } = started();
    workspace.spreadsheet.renameSheet(LEDGER, 'Put away');
    expect(slice(workspace, id)).toMatchObject({ ok: false, code: 'RUN_GONE' });
    expect(plans(workspace)).toEqual([]);
  });
});

interface SavedDrive {
  readonly files: { readonly name: string; readonly mimeType: string; trashed: boolean }[];
}

describe('a folder that somebody puts into the bin', () => {
  it.each(['Nadia Boateng', 'Growth Plans 2026–27'])('gets no new plan: %s', name => {
    const { workspace, id } = started();
    workspace.server.continueRun({ id });
    const snapshot = snapshotOf(workspace);
    const { files } = snapshot.state.services['drive'] as SavedDrive;
    const folder = files.find(file => file.mimeType.endsWith('.folder') && file.name === name);
    if (!folder) throw new Error('no folder ' + files.map(file => file.name).join(', '));
    folder.trashed = true;
    const later = reopened(snapshot);
    const [header = [], ...rows] =
      later.spreadsheet.tables().find(tab => tab.name === 'Roster')?.display ?? [];
    // One more teacher of the same coach.
    const typed = (title: string, text: string): string => {
      if (/coach/i.test(title)) return text;
      if (/mail/i.test(title)) return 'z.newcomb@littlefork.example';
      return /name/i.test(title) ? 'Newcomb, Zadie' : text;
    };
    header.forEach((title, at) => {
      if (title === 'Plan' || title === 'Plan status') return;
      const text = typed(title, rows[0]?.[at] ?? '');
      later.spreadsheet.setCell('Roster', rows.length + 2, at + 1, "'" + text);
    });
    const { token, items } = later.server.preflight({ kind: 'createPlans' });
    expect(items).toBe(1);
    const run = later.server.startRun({ kind: 'createPlans', token });
    expect(later.server.continueRun({ id: run.id })).toMatchObject({ state: 'done', needsYou: [] });
    expect(plans(later).some(one => one.name.includes('Newcomb'))).toBe(true);
  });
});

describe('clocks', () => {
  it('skip midnight in the middle of a run, and the run goes on', () => {
    const six = schoolOfSix();
    const zone = 'America/Santiago';
    const [settings] = six.tabs.filter(tab => tab.name === 'Settings');
    const rows = (settings?.rows ?? []).map(row => (row[0] === 'Time zone' ? [row[0], zone] : row));
    const tabs = six.tabs.map(tab => (tab === settings ? { ...tab, rows } : tab));
    // The clocks of Chile go from 23:59 on September 5 to 1:00 on September 6, 2026.
    const midnight = Date.parse('2026-09-06T04:00:00Z');
    const { workspace, id } = started({ ...six, timeZone: zone, tabs }, midnight - 30_000);
    let run = workspace.server.continueRun({ id });
    while (run.state === 'going') run = workspace.server.continueRun({ id });
    expect(run).toMatchObject({ state: 'done', needsYou: [] });
    expect(workspace.world.timeline.now()).toBeGreaterThan(midnight);
    expectSixPlans(workspace);
    startYear(workspace.server, quiet);
    expect(workspace.calendar.events()).toHaveLength(18);
    expect(workspace.server.openSchool().today).toBe('2026-09-06');
  });

  it('that were far ahead for one run keep nobody from the next one', () => {
    const { workspace, id } = started();
    const tab = workspace.spreadsheet.tables().find(one => one.name === LEDGER);
    const row = (tab?.display ?? []).findIndex(cells => cells[0] === 'run' && cells[1] === id);
    const note = JSON.parse(tab?.display[row]?.[8] ?? '{}') as Record<string, unknown>;
    const ahead = workspace.world.timeline.now() + 30 * 86_400_000;
    const text = JSON.stringify({ ...note, heartbeat: ahead, startedAt: ahead });
    workspace.spreadsheet.setCell(LEDGER, row + 1, 9, text);
    const other = 'assistant.principal@littlefork.example';
    const call = (name: string, ask: object) =>
      workspace.world.run(name, [ask], { person: other, authMode: 'FULL' }) as Answer<{
        token: string;
      }>;
    const seen = call('preflight', { kind: 'createPlans' });
    const token = seen.ok ? seen.value.token : '';
    const answer = call('startRun', { kind: 'createPlans', token });
    expect(answer.ok || answer.code).not.toBe('RUN_BUSY');
    expect(workspace.server.continueRun({ id }).state).toBe('done');
    expectSixPlans(workspace);
  });
});

describe('nothing that happens meanwhile', () => {
  it('changes what there is in the end when it is put right again', () => {
    const alone = aWorkspace();
    startYear(alone.server, quiet);
    const { workspace, id } = started();
    beforeDocument(workspace, 6, () => workspace.spreadsheet.renameSheet(LEDGER, 'Put away'));
    slice(workspace, id);
    workspace.spreadsheet.renameSheet('Put away', LEDGER);
    startYear(workspace.server, quiet);
    const documents = (of: TestWorkspace) => (outcome(of) as { documents: unknown }).documents;
    expect(documents(workspace)).toEqual(documents(alone));
  });
});
