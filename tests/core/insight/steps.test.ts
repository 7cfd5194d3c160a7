import { describe, expect, it } from 'vitest';
import { pdDemand } from '../../../src/core/insight/demand.ts';
import { promisedSteps } from '../../../src/core/insight/promises.ts';
import type { PdOffer } from '../../../src/core/plan/pdMenu.ts';

const offer = (kind: string, title: string, hours: string): PdOffer => ({
  ...{ row: 2, kind, title, hours, link: '', components: [], focusAreas: [] },
});

const MENU = [
  offer('Self-paced course', 'Feedback students use', '4'),
  offer('Self-paced course', 'Number talks', '2,5'),
  offer('Visita a colega', 'Una clase de danza', ''),
  offer('Ciclo de acompañamiento', 'Seis semanas', '6'),
];

describe('what action steps ask for', () => {
  it('counts steps by kind, with the hours of a named offer or the mean of its kind', () => {
    const demand = pdDemand(
      ['Finish “Feedback students use” by Dec 4\nA course on argument', 'Visit Kavya Iyer'],
      MENU,
    );
    expect(demand).toEqual([
      { kind: 'course', steps: 2, hours: 7, offers: 2 },
      { kind: 'peerVisit', steps: 1, hours: null, offers: 1 },
    ]);
  });

  it('says that a menu offers nothing of a kind, and knows menus in Spanish', () => {
    const [visit] = pdDemand(['Visitar a Deniz'], [offer('Webinar', 'Number talks', '1')]);
    expect(visit).toEqual({ kind: 'peerVisit', steps: 1, hours: null, offers: 0 });
    const [coaching] = pdDemand(['Conversar con mi coach'], MENU);
    expect(coaching).toEqual({ kind: 'coaching', steps: 1, hours: 6, offers: 1 });
  });

  it('keeps steps of no known kind apart, at the end', () => {
    const kinds = pdDemand(['Try it\nTry it again\nVisit Noor'], MENU).map(one => one.kind);
    expect(kinds).toEqual(['peerVisit', null]);
  });
});

describe('what the school promises for a step', () => {
  it('is cover for a visit, a book to read, a place in a course, a coach’s time', () => {
    const steps = promisedSteps([
      'Visit Kavya Iyer by Oct 9\nRead the book on talk\nWorkshop in May\nCo-plan with Dana\nTry it',
    ]);
    expect(steps.map(({ kind, by }) => [kind, by])).toEqual([
      ['cover', 'Oct 9'],
      ['book', ''],
      ['place', ''],
      ['coaching', ''],
    ]);
  });

  it('stays the same promise when its date is moved, and is counted once for two goals', () => {
    const [before] = promisedSteps(['Visit Kavya Iyer by Oct 9']);
    const after = promisedSteps(['Visit Kavya  Iyer by Nov 20', 'visit Kavya Iyer']);
    expect(after).toHaveLength(1);
    expect(after[0]?.part).toBe(before?.part);
  });
});
