import { describe, expect, it } from 'vitest';
import { decideSync } from '../../../../src/core/schedule/sync/decideSync.ts';
import { isMassCancel } from '../../../../src/core/schedule/sync/massCancel.ts';
import { actual, at, LATER, MONDAY, NOW, published, wanted } from './aCheckIn.ts';

const NOTHING = { write: 'none', mail: false, adopt: null, ask: null, guests: null };
const declinedBy = (email: string) =>
  actual({
    guests: actual().guests.map(one =>
      one.email === email ? { ...one, answer: 'declined' } : one,
    ),
  });

describe('published, wanted, actual', () => {
  it('does nothing when all three are the same', () => {
    expect(decideSync(published(), wanted(), actual(), NOW)).toMatchObject(NOTHING);
  });

  it('does nothing after a read that failed, whatever is wanted', () => {
    for (const want of [wanted(), wanted(LATER), null]) {
      expect(decideSync(published(), want, 'unknown', NOW)).toMatchObject(NOTHING);
      expect(decideSync(null, want, 'unknown', NOW)).toMatchObject(NOTHING);
    }
  });

  it('inserts what was never published, with a mail', () => {
    expect(decideSync(null, wanted(), 'absent', NOW)).toMatchObject({
      write: 'insert',
      mail: true,
    });
  });

  it('takes its own insert whose answer was lost for done', () => {
    const there = actual({ shown: 'sent' });
    expect(decideSync(null, wanted(), there, NOW)).toMatchObject(NOTHING);
  });

  it('asks about an id that is taken by an event somebody deleted', () => {
    expect(decideSync(null, wanted(), 'cancelled', NOW)).toMatchObject({
      ask: 'deleted',
      write: 'none',
    });
  });

  it('moves what is wanted elsewhere, with one mail, and leaves the guests out of the patch', () => {
    const move = decideSync(published(), wanted(LATER), actual(), NOW);
    expect(move).toMatchObject({
      write: 'patch',
      time: true,
      text: false,
      guests: null,
      mail: true,
    });
  });

  it('changes a text without a mail', () => {
    const edit = decideSync(published(), wanted({ text: 'new' }), actual(), NOW);
    expect(edit).toMatchObject({
      write: 'patch',
      text: true,
      time: false,
      guests: null,
      mail: false,
    });
  });

  it('leaves a text alone that a person edited', () => {
    const edited = actual({ shown: 'bring the rubric' });
    expect(decideSync(published(), wanted({ text: 'new' }), edited, NOW)).toMatchObject(NOTHING);
  });

  it('adopts a time that a person gave it, and drops the wish for another', () => {
    const moved = actual(LATER);
    const both = { ...NOTHING, adopt: LATER };
    expect(decideSync(published(), wanted(), moved, NOW)).toMatchObject(both);
    expect(decideSync(published(), wanted(at(MONDAY + 1)), moved, NOW)).toMatchObject(both);
  });

  it.each(['cancelled', 'absent'] as const)('asks about a published event that is %s', gone => {
    expect(decideSync(published(), wanted(), gone, NOW)).toMatchObject({
      ...NOTHING,
      ask: 'deleted',
    });
    expect(decideSync(published(), null, gone, NOW)).toMatchObject(NOTHING);
  });

  it('puts a decline before the coach once, by whichever of the two', () => {
    for (const email of [published().teacher, published().coach]) {
      const no = declinedBy(email);
      expect(decideSync(published(), wanted(), no, NOW)).toMatchObject({
        ...NOTHING,
        ask: 'declined',
      });
      const asked = published({ askedAbout: MONDAY });
      expect(decideSync(asked, wanted(), no, NOW)).toMatchObject(NOTHING);
    }
  });

  it('asks whoever declined again when the time changes, and keeps the other answer', () => {
    const no = declinedBy(published().coach);
    expect(decideSync(published(), wanted(LATER), no, NOW).guests).toEqual([
      { email: published().teacher, answer: 'accepted' },
      { email: published().coach, answer: 'needsAction' },
    ]);
  });

  it('does not mind a guest of somebody else who declines', () => {
    const third = { email: 'third@school.example', answer: 'declined' as const };
    const more = actual({ guests: [...actual().guests, third] });
    expect(decideSync(published(), wanted(), more, NOW)).toMatchObject(NOTHING);
  });

  it('replaces the event for another coach', () => {
    const other = wanted({ coach: 'gus@school.example' });
    expect(decideSync(published(), other, actual(), NOW)).toMatchObject({
      write: 'replace',
      mail: true,
    });
  });

  it('changes an address among the guests and keeps everyone else with their answers', () => {
    const married = wanted({ teacher: 'obi.eze@school.example' });
    const decision = decideSync(published(), married, actual(), NOW);
    expect(decision).toMatchObject({ write: 'patch', time: false, mail: true });
    expect(decision.guests).toEqual([
      { email: published().coach, answer: 'needsAction' },
      { email: 'obi.eze@school.example', answer: 'needsAction' },
    ]);
  });

  it('cancels what is to come of somebody who left, and nothing that has begun', () => {
    expect(decideSync(published(), null, actual(), NOW)).toMatchObject({
      write: 'cancel',
      mail: true,
    });
    expect(decideSync(published(), null, actual(), MONDAY)).toMatchObject(NOTHING);
    expect(decideSync(published(), wanted(LATER), actual(), MONDAY)).toMatchObject(NOTHING);
  });
});

describe('cancelling many at once', () => {
  it.each([
    [0, 40, false],
    [1, 6, false],
    [2, 6, false],
    [3, 6, true],
    [4, 40, false],
    [5, 40, true],
    [1, 1, true],
    [40, 40, true],
  ])('%i of %i people: asks %s', (leaving, people, asks) => {
    expect(isMassCancel(leaving, people)).toBe(asks);
  });
});
