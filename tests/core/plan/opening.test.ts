import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstNameOf, roleLine, whyParagraphs } from '../../../src/core/plan/opening.ts';

describe('how a plan addresses its teacher', () => {
  it.each([
    ['Maya', 'Maya Chen', 'Maya'],
    ['María José', 'María José Ríos', 'María José'],
    ['', 'Obinna Eze', 'Obinna'],
    ['', 'Cher', 'Cher'],
    ['', '', ''],
  ])('by the first name: %j, %j', (firstName, name, called) => {
    expect(firstNameOf({ person: { firstName, name } })).toBe(called);
  });
});

describe('what somebody teaches', () => {
  it.each([
    ['6', 'ELA', 'Grade 6 ELA'],
    ['6-8', 'Art', 'Grade 6-8 Art'],
    ['6, 7 & 8', '', 'Grade 6, 7 & 8'],
    ['Kindergarten', 'Reading', 'Kindergarten Reading'],
    ['6th', 'Math', '6th Math'],
    ['K-2', '', 'K-2'],
    ['', 'Band', 'Band'],
    ['', '', 'Counselor'],
  ])('grade %j and subject %j', (grade, subject, line) => {
    expect(roleLine('Counselor', grade, subject, 'Grade')).toBe(line);
  });

  it('is nothing where the roster says nothing', () => {
    expect(roleLine('', '', '', 'Grade')).toBe('');
  });
});

describe('the words on why', () => {
  const fill = (text: string, focus: readonly string[] = ['Talk', 'Belonging']) =>
    whyParagraphs(text, 'Maya', focus, 'and');

  it('are filled in, wherever and however often a blank stands', () => {
    expect(fill('{name}, this is for you, {name}: {focus areas}.')).toEqual([
      'Maya, this is for you, Maya: Talk and Belonging.',
    ]);
    expect(fill('We work on {focus areas}.', ['Talk'])).toEqual(['We work on Talk.']);
  });

  it('stay as they are where a blank is called otherwise', () => {
    expect(fill('{Name} and {focus}')).toEqual(['{Name} and {focus}']);
  });

  it('are one entry a paragraph, without empty lines', () => {
    expect(fill('One.\n\n  \n Two. \n')).toEqual(['One.', 'Two.']);
    expect(fill(' \n ')).toEqual([]);
    expect(fill('{focus areas}', [])).toEqual([]);
  });

  it('take a name literally, whatever signs it contains', () => {
    expect(whyParagraphs('Dear {name}', '$& $1 {name}', [], 'and')).toEqual(['Dear $& $1 {name}']);
  });

  it('lose no word of the leader', () => {
    const word = fc.stringMatching(/^[a-zñé.,]{1,8}$/);
    fc.assert(
      fc.property(fc.array(fc.array(word, { minLength: 1 }), { maxLength: 4 }), paragraphs => {
        const text = paragraphs.map(words => words.join(' ')).join('\n\n');
        expect(whyParagraphs(text, 'Maya', [], 'and').join(' ')).toBe(
          paragraphs.map(words => words.join(' ')).join(' '),
        );
      }),
    );
  });
});
