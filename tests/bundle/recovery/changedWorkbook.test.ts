import { describe, expect, it } from 'vitest';
import type { Answer, ApiName } from '../../../src/contract/api.ts';
import { createSpreadsheet } from '../../../src/local/sheets/spreadsheet.ts';
import { startYear } from '../../../src/local/cli/yearStart.ts';
import { aWorkspace, LEADER, type TestWorkspace } from '../../builders/aWorkspace.ts';
import { quiet } from '../../builders/wholeJob.ts';

describe('a workbook that is not what it was', () => {
  const finished = aWorkspace();
  startYear(finished.server, quiet);
  const CALLS: readonly [ApiName, object?][] = [
    ['openSchool'],
    ['preflight', { kind: 'createPlans' }],
    ['startRun', { kind: 'createPlans', token: '' }],
    ['proposeCheckIns', { rounds: 'all', windows: 'none' }],
  ];

  function refusals(workspace: TestWorkspace, code: string): string[] {
    const before = workspace.spreadsheet.tables();
    const sentences = CALLS.map(([name, ask]) => {
      const asked = ask === undefined ? [] : [ask];
      const as = { person: LEADER, authMode: 'FULL' } as const;
      const answer = workspace.world.run(name, asked, as) as Answer<unknown>;
      expect(answer, name).toMatchObject({ ok: false, code });
      return answer.ok ? '' : answer.sentence;
    });
    expect(workspace.spreadsheet.tables()).toEqual(before);
    expect(workspace.drive.documents()).toEqual([]);
    return sentences;
  }

  it('is refused as a copy, whose plans belong to the original', () => {
    const copy = createSpreadsheet({
      bytes: finished.spreadsheet.save(),
      id: 'copy-of-little-fork',
      name: 'Copy of Little Fork Elementary',
      timeZone: 'America/Denver',
      locale: 'en_US',
      identity: 'new',
    });
    const workspace = aWorkspace({ workbook: copy.save(), workbookId: 'copy-of-little-fork' });
    for (const one of refusals(workspace, 'COPIED_WORKBOOK')) expect(one).toContain('copy');
  });

  it.each([
    [1, 'plam'],
    [9, '{"url":'],
  ])('is refused with the row where somebody changed column %d of the ledger', (column, text) => {
    const workspace = aWorkspace({ workbook: finished.spreadsheet.save() });
    workspace.spreadsheet.setCell('Growth Plans data', 5, column, text);
    for (const one of refusals(workspace, 'LEDGER_DAMAGED')) expect(one).toContain('Row 5 ');
  });
});
