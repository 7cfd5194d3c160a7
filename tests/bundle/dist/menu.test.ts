import { describe, expect, it } from 'vitest';
import { readBuilt } from '../../../src/local/built.ts';
import type { AuthMode } from '../../../src/local/world/gate.ts';
import { aWorkspace, LEADER } from '../../builders/aWorkspace.ts';

const MENU = [{ caption: 'Open growth plans', functionName: 'openPanel' }];

describe('the menu', () => {
  for (const trigger of ['onOpen', 'onInstall']) {
    it.each<AuthMode>(['NONE', 'LIMITED', 'FULL'])(
      `${trigger} touches nothing but the menu in AuthMode.%s`,
      authMode => {
        const { world, spreadsheet } = aWorkspace();
        const before = spreadsheet.tables();
        const record = world.execute(trigger, [{ authMode }], { person: LEADER, authMode });
        expect(record).toMatchObject({ ended: 'returned', log: [] });
        expect(record.screen).toEqual({ menu: MENU, sidebar: null });
        expect(world.calls.all()).toEqual([]);
        expect(spreadsheet.tables()).toEqual(before);
      },
    );
  }

  it('leads to functions that exist', () => {
    const { world } = aWorkspace();
    const { screen } = world.execute('onOpen', [], { person: LEADER, authMode: 'NONE' });
    for (const line of screen.menu ?? []) {
      const record = world.execute(line?.functionName ?? '', [], {
        person: LEADER,
        authMode: 'FULL',
      });
      expect(record.ended).toBe('returned');
    }
  });

  it('opens the built panel, with a title', () => {
    const { world } = aWorkspace();
    const record = world.execute('openPanel', [], { person: LEADER, authMode: 'FULL' });
    expect(record.screen.sidebar).toEqual({
      title: 'Growth Plans',
      html: readBuilt().sidebar,
    });
    expect(world.calls.all().map(call => call.op)).toEqual(['ui.showSidebar']);
  });
});
