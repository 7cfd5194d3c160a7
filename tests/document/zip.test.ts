import { unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, inBase64 } from '../../src/document/base64.ts';
import { bytesOfText, textOf } from '../../src/document/utf8.ts';
import { openZip, packed, Zip } from '../../src/document/zip.ts';

const bytesUpTo = (maxLength: number) => fc.uint8Array({ maxLength, size: 'max' });

describe('base64', () => {
  it('is what Node writes, and is read as Node reads it', () => {
    fc.assert(
      fc.property(bytesUpTo(20_000), bytes => {
        const base64 = Buffer.from(bytes).toString('base64');
        expect(inBase64(bytes)).toBe(base64);
        expect(Buffer.from(bytesOf(base64)).equals(bytes)).toBe(true);
      }),
    );
  });

  it('is read where lines were broken', () => {
    expect(Buffer.from(bytesOf('UGxh\r\nbnM=\n')).toString()).toBe('Plans');
  });
});

describe('UTF-8', () => {
  it('is what TextEncoder writes, lone surrogates included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.nat(0xffff), (text, unit) => {
        const whole = text + String.fromCharCode(unit) + text;
        expect(bytesOfText(whole)).toEqual(new TextEncoder().encode(whole));
      }),
    );
  });

  it('is read as TextDecoder reads it, however long', () => {
    const long = '<w:p>Año – 𠮷田 🌱</w:p>'.repeat(3_000);
    expect(textOf(new TextEncoder().encode('\ufeff' + long))).toBe(long);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), text => {
        expect(textOf(new TextEncoder().encode(text))).toBe(
          new TextDecoder().decode(bytesOfText(text)),
        );
      }),
    );
  });

  it('says of what is none that it is none', () => {
    expect(textOf(Uint8Array.of(0x61, 0xff, 0x62, 0xe2, 0x82))).toBe('a\ufffdb\ufffd');
  });
});

const FILES = {
  'word/document.xml': '<w:p>Año – 🌱</w:p>'.repeat(50),
  'Yoshida 𠮷田.docx': 'its name is beyond U+FFFF',
  'empty.txt': '',
};
const zip = () => {
  const made = new Zip();
  for (const [name, text] of Object.entries(FILES)) made.file(name, text);
  return made.file('word/media/a.png', Uint8Array.of(0, 255));
};

describe('a zip', () => {
  it.each(['DEFLATE', 'STORE'] as const)(
    'is read by another program as it was (%s)',
    compression => {
      const read = unzipSync(Buffer.from(packed(zip(), compression), 'base64'));
      const texts = Object.entries(read).map(([name, bytes]) => [
        name,
        Buffer.from(bytes).toString(),
      ]);
      expect(Object.fromEntries(texts)).toMatchObject(FILES);
      expect(read['word/media/a.png']).toEqual(Uint8Array.of(0, 255));
    },
  );

  it.each([0, 6] as const)('of another program is read as it was (level %i)', level => {
    const files = Object.entries(FILES).map(([name, text]) => [name, Buffer.from(text)] as const);
    const other = zipSync(Object.fromEntries(files), { level, comment: 'of the folder' });
    const read = openZip(Buffer.from(other).toString('base64'));
    expect(Object.keys(read.files)).toEqual(Object.keys(FILES));
    for (const [name, text] of Object.entries(FILES)) expect(read.file(name)?.asText()).toBe(text);
  });

  it('finds by name and pattern, replaces and removes', () => {
    const one = zip().file('word/document.xml', 'new').remove('word/media/a.png');
    expect(one.file(/^word\//).map(({ name }) => name)).toEqual(['word/document.xml']);
    expect(one.file('word/document.xml')?.asText()).toBe('new');
    expect(one.file('word/media/a.png')).toBeNull();
    expect(one.file('constructor')).toBeNull();
  });

  it('carries the first moment that a zip knows as its time, whatever the clock says', () => {
    const bytes = Buffer.from(packed(zip()), 'base64');
    expect(bytes.readUInt32LE(10)).toBe(0x0021_0000);
  });

  it('is refused where it is none, or where its directory is broken', () => {
    expect(() => openZip(Buffer.from('no zip at all').toString('base64'))).toThrow('no zip');
    const bytes = Buffer.from(packed(zip()), 'base64');
    bytes.writeUInt32LE(7, bytes.length - 6);
    expect(() => openZip(bytes.toString('base64'))).toThrow('directory');
  });
});
