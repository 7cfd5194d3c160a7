import { describe, expect, it } from 'vitest';
import type { PromiseView } from '../../../src/contract/insights.ts';
import { sampleSchool } from '../../../src/local/school/sampleSchool.ts';
import { runOf } from '../../builders/aCheckInYear.ts';
import { aWorkspace } from '../../builders/aWorkspace.ts';

const isMaya = ({ name, kind }: PromiseView): boolean => name === 'Maya Chen' && kind === 'cover';

describe('the school’s insights', () => {
  const workspace = aWorkspace({}, sampleSchool());
  const { server } = workspace;

  it('change nothing, and show every goal in a group of five people or more', () => {
    const tabs = () => workspace.spreadsheet.tables();
    const before = tabs();
    const { goals, components, focusAreas, demand, kindred } = server.openInsights();
    expect(tabs()).toEqual(before);
    const sum = (all: readonly { readonly goals: number }[]): number =>
      all.reduce((so, one) => so + one.goals, 0);
    expect(sum(components)).toBe(goals);
    expect(sum(focusAreas)).toBe(goals);
    expect(components.every(one => one.goals >= 5)).toBe(true);
    expect(components[0]).toEqual({ is: 'one', name: '2.3 Communication', goals: 9 });
    expect(demand.find(one => one.kind === 'peerVisit')?.steps).toBeGreaterThan(10);
    expect(kindred[0]?.people.length).toBeGreaterThanOrEqual(3);
  });

  it('name what is asked for and not on the PD menu', () => {
    expect(server.openInsights().gaps.kinds).toEqual(['video']);
  });

  it('keep what was delivered through the making of plans, and give it back when taken back', () => {
    const promise = server.openInsights().promises.find(isMaya);
    if (!promise) throw new Error('Maya Chen’s visit asks for cover');
    const { key, part } = promise;
    expect(promise.state).toBe('open');
    server.keepPromise({ key, part, state: 'delivered' });
    runOf(workspace, 'createPlans');
    expect(server.openInsights().promises.find(isMaya)).toEqual({ ...promise, state: 'delivered' });
    const open = server.keepPromise({ key, part, state: 'open' });
    expect(open.find(isMaya)?.state).toBe('open');
  });

  it('refuse a step that stands there no more', () => {
    const keep = (): unknown => server.keepPromise({ key: 'k', part: 'p', state: 'delivered' });
    expect(keep).toThrow('no longer in the roster');
  });
});
