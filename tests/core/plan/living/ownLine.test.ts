import { describe, expect, it } from 'vitest';
import {
  readDocument,
  type LivingDocument,
} from '../../../../src/core/plan/living/livingDocument.ts';
import { findOwnLine, lineNote } from '../../../../src/core/plan/living/ownLine.ts';
import { words } from '../../../../src/words/index.ts';

const OPENING = 'This plan belongs to ';
const OURS = OPENING + 'Ines. The file is in the Drive of Noor.';

/** A plan of plain paragraphs, one after the other. */
function plan(...texts: readonly string[]): LivingDocument {
  let at = 1;
  const content = texts.map(text => {
    const startIndex = at;
    at += text.length + 1;
    const elements = [{ startIndex, endIndex: at, textRun: { content: text + '\n' } }];
    return { startIndex, endIndex: at, paragraph: { elements } };
  });
  return readDocument({ revisionId: 'r', body: { content } });
}

const find = (...texts: readonly string[]) =>
  findOwnLine(plan(...texts), OPENING, [lineNote(OURS)]);

describe('a line of ours in a plan', () => {
  it('is found alone and beside words of the school’s own', () => {
    expect(find('Why', OURS)).toEqual({ tab: null, start: 5, end: 5 + OURS.length });
    expect(find('Mind: ' + OURS + ' Ask Noor.')).toMatchObject({ start: 7, end: 7 + OURS.length });
  });

  it('is not found once a sign of it was changed, nor where it stands twice', () => {
    expect(find(OURS.replace('Noor', 'Nour'))).toBeNull();
    expect(find(OURS, OURS)).toBeNull();
    expect(find('Why')).toBeNull();
  });
});

describe('the sentence on who can open a plan', () => {
  const about = {
    firstName: 'Ines',
    owner: 'Noor',
    kind: 'coaching',
    on: 'Sep 3, 2026',
    shared: true,
    readers: [{ name: 'Ines', role: 'writer' }],
    open: null,
  } as const;

  it.each(['en', 'es'] as const)(
    'opens with the words by which it is found again: %s',
    language => {
      const { access, accessOpening } = words(language).plan;
      expect(access(about).indexOf(accessOpening)).toBe(0);
      expect(access({ ...about, owner: null }).indexOf(accessOpening)).toBe(0);
    },
  );

  it('names nobody in a shared drive, whose members nobody tells us', () => {
    const text = words('en').plan.access({ ...about, owner: null, readers: [] });
    expect(text).toContain('The file is in a shared drive.');
    expect(text).not.toContain('nobody else');
  });

  it('claims that nobody else can open it only where there is no link', () => {
    const { access } = words('en').plan;
    const link = { domain: null, role: 'reader' } as const;
    expect(access(about)).toContain('nobody else can open it');
    expect(access({ ...about, open: link })).toMatch(/anyone with the link can read it\.$/);
    const domain = { domain: 'larkfield.example', role: 'writer' } as const;
    expect(access({ ...about, open: domain })).toContain('everyone at larkfield.example can edit');
  });
});
