import { describe, expect, it } from 'vitest';
import type { SampleSchool, SampleTab } from '../../../src/local/school/sampleSchool.ts';
import { schoolOfSix } from '../../../src/local/school/schoolOfSix.ts';
import { localServer } from '../../../src/local/server.ts';
import { startYear } from '../../../src/local/cli/yearStart.ts';
import {
  aWorkspace,
  LEADER,
  reopened,
  snapshotOf,
  type TestWorkspace,
} from '../../builders/aWorkspace.ts';
import { textOf } from '../../builders/documentText.ts';

const quiet = { before() {}, progress() {}, settled() {} };
const six = schoolOfSix();

/** The school with its roster changed, and tabs of its own beside it. */
const schoolWith = (
  change: (rows: SampleTab['rows'][number][]) => void,
  tabs: readonly SampleTab[] = [],
): SampleSchool => {
  const rows = six.roster.rows.map(cells => cells.slice());
  change(rows);
  return { ...six, roster: { ...six.roster, rows }, tabs: [...six.tabs, ...tabs] };
};

const shown = ({ spreadsheet }: TestWorkspace, name: string) =>
  spreadsheet.tables().find(tab => tab.name === name);

describe('what is the school’s own', () => {
  it('keeps a roster column called Plan, and gets ours beside it', () => {
    const header = six.roster.rows.findIndex(cells => cells.includes('School email'));
    const school = schoolWith(rows => {
      rows[header] = [...(rows[header] ?? []), 'Plan'];
      for (let at = header + 1; at < rows.length; at += 1)
        rows[at] = [...(rows[at] ?? []), 'P3 Tue'];
    });
    const workspace = aWorkspace({}, school);
    startYear(workspace.server, quiet);
    const roster = shown(workspace, six.roster.name)?.display ?? [];
    const own = roster[header]?.indexOf('Plan') ?? -1;
    const ours = roster[header]?.indexOf('Growth plan') ?? -1;
    expect(roster[header + 1]?.[own]).toBe('P3 Tue');
    expect(roster[header + 1]?.[ours]).toBe('Open plan');
  });

  it('asks what is next in a goal that the roster also keeps as last year’s', () => {
    const header = six.roster.rows.findIndex(cells => cells.includes('School email'));
    const goal = six.roster.rows[header]?.findIndex(cell => /goal/i.test(String(cell))) ?? -1;
    const school = schoolWith(rows => {
      for (let at = header; at < rows.length; at += 1)
        rows[at] = [
          ...(rows[at] ?? []),
          at === header ? 'Last year’s goal' : (rows[at]?.[goal] ?? ''),
        ];
    });
    const workspace = aWorkspace({}, school);
    const again = 'This was also last year’s goal. What’s next in it?';
    const teachers = workspace.server.openSchool().teachers.filter(each => each.goals.length > 0);
    expect(teachers.length).toBeGreaterThan(1);
    for (const { goals } of teachers) {
      expect(goals[0]?.questions[0]).toBe(again);
      expect(goals[1]?.questions ?? []).not.toContain(again);
    }
    startYear(workspace.server, quiet);
    const plans = workspace.drive.documents().map(({ name }) => textOf(workspace, name));
    const asked = [again, 'Esta también fue la meta del año pasado. ¿Qué sigue ahora?'];
    expect(plans.filter(text => asked.some(each => text.includes(each)))).toHaveLength(
      teachers.length,
    );
  });

  it('keeps a tab called Check-ins that is not ours', () => {
    const own = {
      name: 'Check-ins',
      rows: [
        ['Visitor', 'Desk'],
        ['Fire marshal', '9:00'],
      ],
    };
    const workspace = aWorkspace(
      {},
      schoolWith(() => {}, [own]),
    );
    startYear(workspace.server, quiet);
    expect(shown(workspace, 'Check-ins')?.display.slice(0, 2)).toEqual(own.rows);
    expect(shown(workspace, 'Growth check-ins')?.display).toHaveLength(19);
  });

  it('reads tabs whatever their capitals', () => {
    const own = {
      name: 'SETTINGS',
      rows: [
        ['School name', 'Larkspur'],
        ['Language', 'es'],
      ],
    };
    const school = { ...six, tabs: [...six.tabs.filter(tab => tab.name !== 'Settings'), own] };
    const { server } = aWorkspace({}, school);
    expect(server.openSchool()).toMatchObject({ schoolName: 'Larkspur', language: 'es' });
  });

  it('leaves what somebody typed into Plan status of a person without plan', () => {
    const workspace = aWorkspace();
    startYear(workspace.server, quiet);
    const roster = shown(workspace, six.roster.name)?.display ?? [];
    const header = roster.findIndex(cells => cells.includes('Plan status'));
    const column = (roster[header]?.indexOf('Plan status') ?? 0) + 1;
    workspace.spreadsheet.setCell(six.roster.name, roster.length + 2, column, 42);
    startYear(workspace.server, quiet);
    expect(shown(workspace, six.roster.name)?.display[roster.length + 1]?.[column - 1]).toBe('42');
  });
});

describe('rows that move while a slice works', () => {
  it('get the link of their own plan', () => {
    const workspace = aWorkspace();
    const { server, spreadsheet, world, drive } = workspace;
    server.setUp();
    const { token } = server.preflight({ kind: 'createPlans' });
    const run = server.startRun({ kind: 'createPlans', token });
    const [first, second] = server.openSchool().teachers;
    const swap = (): void => {
      const rows = shown(workspace, six.roster.name)?.display ?? [];
      const [a, b] = [first?.row ?? 0, second?.row ?? 0];
      rows[0]?.forEach((_, at) => {
        const texts = [rows[a - 1]?.[at] ?? '', rows[b - 1]?.[at] ?? ''];
        spreadsheet.setCell(six.roster.name, a, at + 1, "'" + texts[1]);
        spreadsheet.setCell(six.roster.name, b, at + 1, "'" + texts[0]);
      });
    };
    let swapped = false;
    const stop = world.between(({ op }) => {
      if (swapped || op !== 'drive.files.create') return;
      swapped = true;
      swap();
    });
    server.continueRun({ id: run.id });
    stop();
    expect(swapped).toBe(true);
    const after = server.openSchool().teachers.find(one => one.name === first?.name);
    expect(after?.row).toBe(second?.row);
    const links = shown(workspace, six.roster.name)?.links ?? [];
    const link = links.find(one => one.row === after?.row && one.url.includes('/document/'));
    const file = drive.documents().find(one => link?.url.includes(one.id));
    expect(file?.name).toContain(first?.name);
  });
});

describe('what cannot be told apart or found', () => {
  it('asks for an address where two people share a name and have none', () => {
    const header = six.roster.rows.findIndex(cells => cells.includes('School email'));
    const [name, email] = ['Name (Last, First)', 'School email'].map(
      text => six.roster.rows[header]?.findIndex(cell => cell === text) ?? -1,
    );
    const school = schoolWith(rows => {
      for (const at of [header + 1, header + 2]) {
        rows[at] = (rows[at] ?? []).map((cell, column) =>
          column === name ? 'Kim, Alex' : column === email ? '' : cell,
        );
      }
    });
    const view = aWorkspace({}, school).server.openSchool();
    expect(view.teachers).toHaveLength(4);
    expect(view.leftOut.map(one => one.kind)).toEqual(['same_name', 'same_name']);
  });

  it('stops before making plans a second time when the hidden tab is gone', () => {
    const first = aWorkspace();
    startYear(first.server, quiet);
    const tabs = first.spreadsheet
      .tables()
      .filter(tab => !tab.hidden)
      .map(({ name, display }) => ({ name, rows: display.map(cells => cells.slice()) }));
    const [roster, ...others] = tabs;
    const again = aWorkspace({}, { ...six, roster: roster ?? six.roster, tabs: others });
    expect(() => again.server.preflight({ kind: 'createPlans' })).toThrow(/hidden tab/);
    expect(again.drive.documents()).toEqual([]);
  });

  it('shares the other plans when a coach’s folder was deleted for good, and names the missing ones', () => {
    const first = aWorkspace();
    first.server.setUp();
    const made = first.server.preflight({ kind: 'createPlans' });
    let run = first.server.startRun({ kind: 'createPlans', token: made.token });
    while (run.state === 'going') run = first.server.continueRun({ id: run.id });
    const snapshot = snapshotOf(first);
    const state = snapshot.state.services['drive'] as {
      files: { id: string; name: string; parent: string | null }[];
    };
    const coach = first.server.openSchool().teachers[0]?.coachNames[0];
    const folder = state.files.find(file => file.name === coach);
    const gone = state.files.filter(file => file.parent === folder?.id).length;
    state.files = state.files.filter(file => file !== folder && file.parent !== folder?.id);
    const { server, drive } = reopened(snapshot);
    const { token } = server.preflight({ kind: 'sharePlans' });
    let sharing = server.startRun({ kind: 'sharePlans', token });
    while (sharing.state === 'going') sharing = server.continueRun({ id: sharing.id });
    expect(sharing.state).toBe('done');
    expect(gone).toBeGreaterThan(0);
    expect(new Set(sharing.needsYou.map(one => one.name)).size).toBe(gone);
    expect(drive.documents().every(one => one.permissions.length === 3)).toBe(true);
  });
});

describe('a second leader on the same workbook', () => {
  const other = 'assistant@littlefork.example';

  it('is told whose plans they are, makes none twice, and makes own ones for new people', () => {
    const workspace = aWorkspace();
    startYear(workspace.server, quiet);
    const before = workspace.drive.documents().length;
    const theirs = localServer(workspace.world, other);
    expect(theirs.preflight({ kind: 'createPlans' }).items).toBe(0);
    const shares = theirs.preflight({ kind: 'sharePlans' });
    expect(shares.items).toBe(0);
    expect(shares.leftOut.map(one => one.sentence).join()).toContain(LEADER);
    const rows = shown(workspace, six.roster.name)?.display ?? [];
    const header = rows.findIndex(cells => cells.includes('School email'));
    const fill = (title: string, text: string): void => {
      const column = rows[header]?.indexOf(title) ?? -1;
      if (column >= 0)
        workspace.spreadsheet.setCell(six.roster.name, rows.length + 1, column + 1, text);
    };
    fill('Name (Last, First)', 'Abara, Nia');
    fill('School email', 'n.abara@littlefork.example');
    const { token, items } = theirs.preflight({ kind: 'createPlans' });
    expect(items).toBe(1);
    let run = theirs.startRun({ kind: 'createPlans', token });
    while (run.state === 'going') run = theirs.continueRun({ id: run.id });
    expect(run.state).toBe('done');
    const documents = workspace.drive.documents();
    expect(documents).toHaveLength(before + 1);
    expect(documents[documents.length - 1]?.owner).toBe(other);
  });
});
