import { describe, expect, it } from 'vitest';
import { errorSentences as english } from '../../src/words/en/help/errors.ts';
import { sidebarWords as englishPanel } from '../../src/words/en/panel/panel.ts';
import { errorSentences as spanish } from '../../src/words/es/help/errors.ts';
import { sidebarWords as spanishPanel } from '../../src/words/es/panel/panel.ts';

const codes = Object.keys(english) as (keyof typeof english)[];
const tomorrow = { when: '' };

describe('a sentence that names a button', () => {
  const resuming = codes.filter(code => /press resume/i.test(english[code](tomorrow)));

  it.each(resuming)('%s calls it as the panel does, in both languages', code => {
    expect(english[code](tomorrow)).toMatch(
      new RegExp(`press ${englishPanel.buttons.resume}`, 'i'),
    );
    expect(spanish[code](tomorrow)).toMatch(
      new RegExp(`pulse ${spanishPanel.buttons.resume}`, 'i'),
    );
  });
});
