import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PlanError } from '../../../src/core/errors.ts';
import { csvRows, csvTable } from '../../../src/core/roster/csv.ts';
import { readRoster } from '../../../src/core/roster/readRoster.ts';
import { textOfBytes } from '../../../src/core/roster/textBytes.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...all: number[]): Uint8Array => Uint8Array.from(all);

describe('the text of a file', () => {
  it('reads UTF-8 with and without its byte order mark', () => {
    expect(textOfBytes(utf8('Peña 山'))).toBe('Peña 山');
    expect(textOfBytes(utf8('\ufeffPeña'))).toBe('Peña');
  });

  it('reads bytes that are no UTF-8 as Windows-1252, 0x80 to 0x9f included', () => {
    // “I’m” – €5 … Peña
    const text = bytes(
      0x93,
      0x49,
      0x92,
      0x6d,
      0x94,
      0x20,
      0x96,
      0x20,
      0x80,
      0x35,
      0x20,
      0x85,
      0x20,
      0x50,
      0x65,
      0xf1,
      0x61,
    );
    expect(textOfBytes(text)).toBe('“I’m” – €5 … Peña');
    const all = Array.from({ length: 32 }, (_, at) => 0x80 + at);
    expect(textOfBytes(bytes(...all))).toBe(
      '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ',
    );
  });

  it('reads UTF-16 of both orders, with a mark or by its zero bytes', () => {
    expect(textOfBytes(bytes(0xff, 0xfe, 0x41, 0, 0xf1, 0))).toBe('Añ');
    expect(textOfBytes(bytes(0xfe, 0xff, 0, 0x41, 0, 0xf1))).toBe('Añ');
    expect(textOfBytes(bytes(0x4e, 0, 0x61, 0, 0x6d, 0, 0x65, 0))).toBe('Name');
  });

  it.each(['%PDF-1.7', 'PK\u0003\u0004', 'a\u0000\u0000b'])(
    'refuses a file that is no text: %j',
    start => {
      expect(() => textOfBytes(utf8(start))).toThrow(PlanError);
    },
  );

  it('decodes every valid UTF-8 text exactly', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
        fc.pre(!text.includes('\0') && !/^(%PDF|PK\u0003|GIF8|\{\\rtf|\ufeff)/.test(text));
        expect(textOfBytes(utf8(text))).toBe(text);
      }),
    );
  });
});

describe('the records of a file', () => {
  it('takes quoted line breaks, doubled quotes and separators as part of a cell', () => {
    expect(csvRows('a,"b\nc",d\n1,"say ""hi"", Ann",3')).toEqual([
      ['a', 'b\nc', 'd'],
      ['1', 'say "hi", Ann', '3'],
    ]);
  });

  it.each([',', ';', '\t', '|'])('finds the separator %j', separator => {
    const text = [
      ['Name', 'Email'],
      ['Park, Jo', 'jo@x.test'],
      ['Li; An', 'an@x.test'],
    ]
      .map(row => row.map(cell => `"${cell}"`).join(separator))
      .join('\r\n');
    expect(csvRows(text)).toEqual([
      ['Name', 'Email'],
      ['Park, Jo', 'jo@x.test'],
      ['Li; An', 'an@x.test'],
    ]);
  });

  it('prefers the separator that cuts all rows alike over commas in names', () => {
    expect(csvRows('Name;Email\nPark, Jo;jo@x.test\nLi, An;an@x.test')[1]).toEqual([
      'Park, Jo',
      'jo@x.test',
    ]);
  });

  it.each(['\n', '\r\n', '\r'])('ends records at %j, with or without a last one', newline => {
    expect(csvRows(['a,b', '', 'c,d'].join(newline))).toEqual([['a', 'b'], [''], ['c', 'd']]);
    expect(csvRows(['a,b', 'c,d', ''].join(newline))).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('keeps a quote that is never closed as an ordinary character', () => {
    expect(csvRows('a,"b\nc,d')).toEqual([
      ['a', '"b'],
      ['c', 'd'],
    ]);
  });

  it('fills up short rows and keeps cells of 50,000 characters', () => {
    const long = 'x'.repeat(50_000);
    const table = csvTable(utf8(`a,b,c\n${long}\n`), 'staff');
    expect(table.display[1]).toEqual([long, '', '']);
  });

  it('gives back what was written, whatever is in the cells', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'é', '"', ',', '\n', '\r', ' ', ';', '=', '山'),
      maxLength: 8,
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 6 }), rows => {
        const all = [['Name', 'Email', 'Coach'], ...rows];
        const text = all
          .map(row => row.map(each => `"${each.replaceAll('"', '""')}"`).join(','))
          .join('\r\n');
        expect(csvRows(text)).toEqual(all);
      }),
    );
  });

  it('reads random bytes, or says that they are no text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), random => {
        try {
          readRoster([csvTable(random, 'random')]);
        } catch (error) {
          expect(error).toBeInstanceOf(PlanError);
        }
      }),
      { numRuns: 300 },
    );
  });
});
