import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, fingerprint, NOTHING } from '../../../../src/core/plan/living/text.ts';

describe('the canonical form of a text', () => {
  it.each([
    ['several blanks', 'one  two\u00a0 three ', 'one two three'],
    ['typographic quotes', '“It’s fine”', '"It\'s fine"'],
    ['bullets of any shape', '● Students talk\n- Students ask', 'Students talk\nStudents ask'],
    ['accents in one sign or two', 'cafe\u0301', 'café'],
    ['soft and hard line breaks', 'a\vb\r\nc', 'a\nb\nc'],
    ['empty lines', 'a\n\n\nb\n', 'a\nb'],
    ['signs nobody sees', 'plan\u200bned\u00ad', 'planned'],
    ['signs that no document can hold', 'a\u0007b\ue000\ud83cc', 'abc'],
  ])('does not know %s apart', (_, typed, same) => {
    expect(canonical(typed)).toBe(same);
    expect(fingerprint(typed)).toBe(fingerprint(same));
  });

  it.each([
    ['words', 'Students ask', 'Students answer'],
    ['capitals', 'us', 'US'],
    ['a minus and a number', '-5 points', '5 points'],
    ['signs of other scripts', 'می\u200cخواهم', 'میخواهم'],
    ['emoji', 'well done 🌱', 'well done'],
    ['lines', 'a b', 'a\nb'],
  ])('knows %s apart', (_, one, other) => {
    expect(fingerprint(one)).not.toBe(fingerprint(other));
  });

  it('is its own canonical form, and empty only for what shows nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const once = canonical(text);
        expect(canonical(once)).toBe(once);
        expect(fingerprint(text) === NOTHING).toBe(once === '');
      }),
    );
  });
});
