import { describe, expect, it } from 'vitest';
import { type TestWorkspace } from '../../builders/aWorkspace.ts';
import {
  callAs,
  itemsOf,
  marksOf,
  preflightOf,
  rowOf,
  runOf,
  writesSince,
} from '../../builders/aCheckInYear.ts';
import {
  aTeacher,
  GUS,
  inTwoPlaces,
  joins,
  nothingMore,
  smallYear,
  standingWith,
} from '../../builders/aSmallYear.ts';

const ASSISTANT = 'assistant@fork.example';

describe('a round that left the tab', () => {
  const withoutSecondLook = (): TestWorkspace => {
    const workspace = smallYear();
    const row = rowOf(workspace, 'Check-in rounds', 'Second look');
    for (let column = 1; column <= 5; column += 1)
      workspace.spreadsheet.setCell('Check-in rounds', row, column, '');
    return workspace;
  };

  it('is asked about; its check-ins stand until a person takes them off', () => {
    const workspace = withoutSecondLook();
    const from = marksOf(workspace);
    const items = itemsOf(workspace.server.lookAtCalendar(), 'round_gone');
    expect(items).toHaveLength(4);
    expect(items.map(one => one.choices.map(each => each.decision))).toEqual(
      items.map(() => ['cancel', 'stay']),
    );
    expect(preflightOf(workspace, 'syncCheckIns').items).toBe(0);
    expect(writesSince(workspace, from)).toMatchObject({ calendar: [], mails: [] });
    const [one, other] = items;
    const decide = (key = '', decision: 'cancel' | 'stay') =>
      workspace.server.decideCheckIn({ key, round: 'second-look', decision, start: null });
    decide(one?.key, 'stay');
    expect(itemsOf(decide(other?.key, 'cancel'), 'round_gone')).toHaveLength(2);
    expect(preflightOf(workspace, 'syncCheckIns')).toMatchObject({ events: 1, invitationMails: 2 });
    runOf(workspace, 'syncCheckIns');
    expect(standingWith(workspace)).toHaveLength(7);
    nothingMore(workspace);
  });
});

describe('semester 2', () => {
  it('finds times for somebody new, and writes to nobody else', () => {
    const workspace = smallYear();
    const before = standingWith(workspace);
    joins(workspace, aTeacher('Ines Duarte', GUS, '2, 3'));
    const from = '2026-10-26';
    const seen = workspace.server.lookAtSemester({ from });
    expect(seen).toMatchObject({ moved: [], planned: 2, events: 0, mails: 0, unplaced: [] });
    workspace.server.startSemester({ from, token: seen.token });
    runOf(workspace, 'createPlans');
    const at = marksOf(workspace);
    expect(runOf(workspace, 'sendInvites')).toMatchObject({ done: 2 });
    const told = new Set(writesSince(workspace, at).mails.map(one => one.to));
    expect([...told].toSorted()).toEqual([GUS, 'ines@fork.example']);
    const others = standingWith(workspace).filter(one => !one.title.includes('Ines'));
    expect(others).toEqual(before);
    expect(inTwoPlaces(workspace)).toEqual([]);
    expect(workspace.server.lookAtSemester({ from })).toMatchObject({ moved: [], planned: 0 });
  });
});

describe('a test invitation of somebody else', () => {
  it('makes nobody a second keeper of check-ins', () => {
    const workspace = smallYear();
    expect(callAs(workspace, ASSISTANT, 'sendTestInvitation')).toMatchObject({ ok: true });
    joins(workspace, aTeacher('Ines Duarte', GUS, '2, 3'));
    runOf(workspace, 'createPlans');
    workspace.server.proposeCheckIns({ rounds: 'all', windows: 'none' });
    const theirs = callAs(workspace, ASSISTANT, 'preflight', { kind: 'sendInvites' });
    expect(theirs).toMatchObject({ value: { items: 0 } });
    expect(workspace.server.lookAtCalendar().keepers).toEqual([]);
    expect(preflightOf(workspace, 'sendInvites').items).toBe(2);
  });
});
