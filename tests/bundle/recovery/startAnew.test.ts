import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/contract/api.ts';
import {
  aCheckInYear,
  callAs,
  openedAt,
  runOf,
  typeInRoster,
} from '../../builders/aCheckInYear.ts';
import { aCopyOf, openedNextAugust } from '../../builders/aCopiedWorkbook.ts';
import { shown } from '../../builders/aRosterSchool.ts';
import { LEADER, reopened, snapshotOf, type TestWorkspace } from '../../builders/aWorkspace.ts';

const original = aCheckInYear();
const LEDGER = 'Growth Plans data';

const startAnew = ({ server }: TestWorkspace): boolean =>
  server.startAnew({ token: server.lookAtCopy().token }).started;

/** Everything of the original's that stands in Drive and Calendar, to the byte. */
function outside({ drive, calendar, store }: TestWorkspace): unknown {
  const ids = new Set(
    openedAt(original)
      .drive.documents()
      .map(one => one.id),
  );
  const events = new Set(
    openedAt(original)
      .calendar.events()
      .map(one => one.id),
  );
  return {
    documents: drive
      .documents()
      .filter(one => ids.has(one.id))
      .map(one => [one, store.read(drive.pathOf(one.id) ?? '')]),
    events: calendar.events().filter(one => events.has(one.id)),
  };
}

describe('starting anew in a copied workbook', () => {
  it('is shown in numbers, with the way to the original, and looking changes nothing', () => {
    const workspace = openedNextAugust(aCopyOf(original));
    const before = workspace.spreadsheet.tables();
    expect(workspace.server.lookAtCopy()).toMatchObject({
      url: 'https://docs.google.com/spreadsheets/d/workbook-of-little-fork-elementary/edit',
      ...{ plans: 6, checkIns: 18, people: 6, withGoals: 5 },
      ...{ schoolYear: '2026–27', newYear: '2027–28', template: false, choices: 0 },
    });
    expect(workspace.spreadsheet.tables()).toEqual(before);
  });

  it('takes out what is the original’s and keeps what people typed', () => {
    const copy = reopened(aCopyOf(original));
    copy.spreadsheet.setCell('Check-ins', 2, 9, 'Bring the blue folder');
    const before = copy.spreadsheet.tables();
    expect(startAnew(copy)).toBe(true);
    const headers = shown(copy, 'Roster')[0] ?? [];
    const own = ['Plan', 'Plan status'].map(name => headers.indexOf(name));
    expect(own).not.toContain(-1);
    for (const { name, display, links } of copy.spreadsheet.tables()) {
      const was = before.find(one => one.name === name)?.display ?? [];
      if (name === LEDGER) {
        expect(display.slice(1).flat().join('')).toBe('');
      } else if (name === 'Roster') {
        const without = (rows: typeof was) =>
          rows.map(cells => cells.map((text, at) => (own.includes(at) ? '' : text)));
        expect(without(display.slice(1))).toEqual(without(was.slice(1)));
        expect(
          display
            .slice(1)
            .flatMap(cells => own.map(at => cells[at]))
            .join(''),
        ).toBe('');
        expect(links.filter(one => own.includes(one.column - 1))).toEqual([]);
      } else if (name === 'Check-ins') {
        expect(display.flat().filter(Boolean)).toEqual([
          ...(was[0] ?? []).filter(Boolean),
          'Bring the blue folder',
        ]);
      } else {
        expect(display, name).toEqual(was);
      }
    }
  });

  it('leaves a workbook that makes plans of its own and never those of the original', () => {
    const copy = openedNextAugust(aCopyOf(original));
    const before = outside(copy);
    startAnew(copy);
    const { server } = copy;
    expect(server.openSchool()).toMatchObject({ schoolYear: '2027–28', run: null });
    expect(server.findLostPlans()).toMatchObject({ found: 0, others: [] });
    expect(runOf(copy, 'createPlans')).toMatchObject({ state: 'done', total: 6, needsYou: [] });
    expect(runOf(copy, 'sharePlans')).toMatchObject({ state: 'done', needsYou: [] });
    server.setUp();
    server.proposeCheckIns({ rounds: 'all', windows: 'around_lunch' });
    const made = server.openSchool().teachers.map(one => one.plan?.id ?? '');
    const originals = openedAt(original).server.openSchool().teachers;
    expect(new Set([...made, ...originals.map(one => one.plan?.id ?? '')]).size).toBe(12);
    expect(server.findLostPlans()).toMatchObject({ found: 0, others: [] });
    expect(outside(copy)).toEqual(before);
    // Taking back in the copy takes back the copy's.
    expect(runOf(copy, 'undoShares')).toMatchObject({ state: 'done' });
    expect(runOf(copy, 'undoPlans')).toMatchObject({ state: 'done', done: 6 });
    expect(outside(copy)).toEqual(before);
    // And the original goes on where it was.
    const after = reopened({ ...snapshotOf(copy), workbook: original.workbook });
    expect(after.server.openSchool().teachers.map(one => [one.key, one.plan?.id])).toEqual(
      originals.map(one => [one.key, one.plan?.id]),
    );
    expect(after.server.preflight({ kind: 'createPlans' }).items).toBe(0);
    expect(after.server.preflight({ kind: 'readBack' }).items).toBe(6);
    expect(after.server.findLostPlans()).toMatchObject({ found: 0, others: [] });
  });

  it('does nothing when it is pressed again, not even after plans were made', () => {
    const copy = reopened(aCopyOf(original));
    const { token } = copy.server.lookAtCopy();
    expect(copy.server.startAnew({ token })).toEqual({ started: true });
    const once = copy.spreadsheet.save();
    expect(copy.server.startAnew({ token })).toEqual({ started: false });
    expect(copy.spreadsheet.save()).toEqual(once);
    runOf(copy, 'createPlans');
    const made = copy.spreadsheet.save();
    expect(copy.server.startAnew({ token })).toEqual({ started: false });
    expect(copy.spreadsheet.save()).toEqual(made);
  });

  it('that is cut off anywhere is still refused as a copy, or done; pressed again it is done', () => {
    const begin = aCopyOf(original);
    const whole = openedNextAugust(begin);
    const { token } = whole.server.lookAtCopy();
    const first = whole.world.calls.all().length;
    whole.server.startAnew({ token });
    const wanted = whole.spreadsheet.tables();
    const ops = whole.world.calls.all().slice(first);
    const writes = ops.flatMap(({ op }, at) =>
      /^sheets\.(write|flush)$/.test(op) ? [at + 1] : [],
    );
    const seen = { refused: 0, done: 0 };
    for (const call of writes) {
      const cut = openedNextAugust(begin);
      cut.world.faults.set([{ at: { call }, when: 'after', kind: 'kill' }]);
      expect(() => cut.server.startAnew({ token })).toThrow();
      expect(cut.world.faults.unmet()).toEqual([]);
      const answer = callAs(cut, LEADER, 'openSchool');
      if (answer.ok) expect(cut.spreadsheet.tables()).toEqual(wanted);
      else expect(answer).toMatchObject({ code: 'COPIED_WORKBOOK' });
      seen[answer.ok ? 'done' : 'refused'] += 1;
      cut.server.startAnew({ token });
      expect(cut.spreadsheet.tables(), `cut after call ${call}`).toEqual(wanted);
    }
    expect(seen.refused).toBeGreaterThan(5);
    expect(seen.done).toBeGreaterThan(0);
  });

  it('waits while somebody is at work in this workbook', () => {
    const copy = reopened(aCopyOf(original));
    const { token } = copy.server.lookAtCopy();
    const answers: Answer<unknown>[] = [];
    const away = copy.world.between(({ op }) => {
      if (op !== 'sheets.write') return;
      away();
      answers.push(callAs(copy, 'second@littlefork.example', 'startAnew', { token }));
    });
    copy.server.startAnew({ token });
    expect(answers).toMatchObject([{ ok: false, code: 'BUSY_NOW' }]);
  });

  it('changes nothing where a tab is protected, and says which', () => {
    const copy = reopened(aCopyOf(original));
    copy.spreadsheet.protect('Check-ins', null, ['owner@littlefork.example']);
    const before = copy.spreadsheet.tables();
    const { token } = copy.server.lookAtCopy();
    expect(() => copy.server.startAnew({ token })).toThrow(/“Check-ins” is protected/);
    expect(copy.spreadsheet.tables()).toEqual(before);
  });

  it('begins with goals that are not last year’s once their columns say so', () => {
    const copy = openedNextAugust(aCopyOf(original));
    const headers = shown(copy, 'Roster')[0] ?? [];
    headers.forEach((header, at) => {
      if (/^Goal \d$/.test(header)) {
        copy.spreadsheet.setCell('Roster', 1, at + 1, 'Last year’s ' + header.toLowerCase());
      }
    });
    startAnew(copy);
    expect(copy.server.openSchool().teachers.flatMap(one => one.goals)).toEqual([]);
  });
});

describe('a copy whose hidden tab somebody has deleted', () => {
  it('takes no plan of the original for its own, nor for somebody else’s', () => {
    const copy = openedNextAugust(aCopyOf(original));
    copy.spreadsheet.renameSheet(LEDGER, 'Put away');
    const found = copy.server.findLostPlans();
    expect(found).toMatchObject({ found: 0, others: [] });
    expect(found.sentence).toMatch(/6 links lead to plans of another workbook/);
    copy.server.linkLostPlans({ token: found.token });
    expect(
      shown(copy, LEDGER)
        .slice(1)
        .map(([artefact]) => artefact),
    ).not.toContain('plan');
    const headers = shown(copy, 'Roster')[0] ?? [];
    for (let row = 2; row <= shown(copy, 'Roster').length; row += 1) {
      copy.spreadsheet.setCell('Roster', row, headers.indexOf('Plan') + 1, '');
    }
    expect(copy.server.preflight({ kind: 'createPlans' }).items).toBe(6);
  });
});

describe('a workbook that is no copy', () => {
  it('is never emptied', () => {
    const workspace = openedAt(original);
    typeInRoster(workspace, 'Eze, Obinna', 'Subject', 'Algebra');
    const before = workspace.spreadsheet.tables();
    expect(() => workspace.server.lookAtCopy()).toThrow(/Everything is done/);
    expect(workspace.server.startAnew({ token: '' })).toEqual({ started: false });
    expect(workspace.spreadsheet.tables()).toEqual(before);
  });
});
