import { describe, expect, it } from 'vitest';
import { buildPlanDocx } from '../../src/document/planDocx.ts';
import { wallCard, withRoomToWrite, zipped } from '../../src/document/records.ts';
import { openZip } from '../../src/document/zip.ts';
import { aPlan } from './fiveTeachers.ts';
import { byLibreOffice, hasLibreOffice, partOf, textByMammoth, wordsOnly } from './readers.ts';

const GOAL = 'Students explain their reasoning to a partner in every lesson.';
const card = (goal: string, name = 'Maya Chen') =>
  wallCard({ language: 'en', lead: 'What I am working on', goal, name });

describe('a wall card', () => {
  it('holds the goal and the name, literally, and nothing else', async () => {
    const goal = `${GOAL}\n{teacher} <b> & "so"`;
    const text = await textByMammoth(card(goal));
    expect(wordsOnly(text)).toBe(wordsOnly(`What I am working on ${goal} Maya Chen`));
  });

  it('writes a Hebrew goal from right to left', () => {
    expect(partOf(card('שאלה אחת בכל שיעור'), 'word/document.xml')).toContain('<w:bidi/>');
  });

  it.skipIf(!hasLibreOffice())(
    'is one page, whatever the length of the goal',
    () => {
      const cards = {
        short: card('Listen.'),
        long: card(GOAL),
        longer: card(`${GOAL} `.repeat(10)),
      };
      for (const [name, { pages }] of byLibreOffice(cards)) expect(pages, name).toBe(1);
    },
    120_000,
  );
});

describe('a copy to write by hand', () => {
  it('has the same words, and room in every row with an open cell', async () => {
    const plan = buildPlanDocx(aPlan());
    const copy = withRoomToWrite(plan);
    expect(await textByMammoth(copy)).toBe(await textByMammoth(plan));
    const heights = partOf(copy, 'word/document.xml').match(/<w:trHeight w:val="1300"/g) ?? [];
    // One open step, three check-ins, three rows under Agreed, two to look back on.
    expect(heights).toHaveLength(9);
  });
});

describe('an archive', () => {
  it('holds every file under a name of its own, byte for byte', () => {
    const plan = buildPlanDocx(aPlan());
    const zip = openZip(
      zipped([
        { name: 'Maya Chen.docx', file: plan },
        { name: 'maya chen.docx', file: plan },
      ]),
    );
    expect(Object.keys(zip.files)).toEqual(['Maya Chen.docx', 'maya chen (2).docx']);
    const kept = zip.file('Maya Chen.docx')?.asBytes() ?? [];
    expect(Buffer.from(kept).toString('base64')).toBe(plan);
  });
});
