import { describe, expect, it } from 'vitest';
import { localServer } from '../../../src/local/server.ts';
import { runOf } from '../../builders/aCheckInYear.ts';
import { aWorkspace, reopened, snapshotOf } from '../../builders/aWorkspace.ts';

const COACH = 'coach.elsewhere@cedarhollow.example';

/** Six teachers with plans and proposed check-ins, nothing shared. */
const made = (() => {
  const workspace = aWorkspace();
  expect(workspace.server.openSchool().places).toEqual({
    ...{ folder: null, links: null, checkIns: 'Check-ins' },
  });
  workspace.server.setUp();
  workspace.server.proposeCheckIns({ rounds: 'all', windows: 'around_lunch' });
  expect(workspace.server.openSchool().toInvite).toBe(0);
  runOf(workspace, 'createPlans');
  return snapshotOf(workspace);
})();

describe('what the panel leads to once there are plans', () => {
  it('is the folder of whoever made them, and the first link in the sheet', () => {
    const { server, drive, spreadsheet, world } = reopened(made);
    const { folder, links } = server.openSchool().places;
    const id = folder?.replace('https://drive.google.com/drive/folders/', '') ?? '';
    expect(drive.folder(id)?.inIt.map(one => one.isFolder)).toContain(true);
    const tab = spreadsheet.tables().find(one => one.name === links?.tab);
    expect(tab?.display[(links?.row ?? 0) - 1]?.[(links?.column ?? 0) - 1]).toBe('Open plan');
    const theirs = localServer(world, COACH).openSchool().places;
    expect(theirs).toMatchObject({ folder: null, links });
  });
});

describe('the numbers before sharing and inviting', () => {
  it('count plans and the people who get them, and invitations as they would be sent', () => {
    const workspace = reopened(made);
    const { server, world } = workspace;
    const shares = server.preflight({ kind: 'sharePlans' });
    expect(shares).toMatchObject({ documents: 6, shares: 12, items: 12 });
    const { toInvite } = server.openSchool();
    expect(toInvite).toBe(server.preflight({ kind: 'sendInvites' }).items);
    expect(toInvite).toBe(18);
    runOf(workspace, 'sendInvites');
    expect(server.openSchool().toInvite).toBe(0);
    expect(localServer(world, COACH).openSchool().toInvite).toBe(0);
  });
});
