import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { execute, spreadsheet, typed } from './open.ts';

const day = (value: unknown): string => (value as Date).toISOString();

describe('setValues takes texts as if they were typed', () => {
  it.each([
    ['2.10', 2.1, '2.1'],
    ['007', 7, '7'],
    ['50%', 0.5, '50%'],
    ['1,200', 1200, '1,200'],
    ['$3.50', 3.5, '$3.50'],
    ['(5)', -5, '-5'],
    ['+5', 5, '5'],
    ['1e5', 100000, '1.00E+05'],
    ['TRUE', true, 'TRUE'],
    ['false', false, 'FALSE'],
  ])('%s becomes %s, shown as %s', (text, value, display) => {
    expect(typed(text)).toMatchObject({ value, display });
  });

  it.each([
    ['3-4', '2026-03-04T06:00:00.000Z', '3-4'],
    ['7/8', '2026-07-08T05:00:00.000Z', '7/8'],
    ['9/1/2026', '2026-09-01T05:00:00.000Z', '9/1/2026'],
    ['2026-09-01', '2026-09-01T05:00:00.000Z', '2026-09-01'],
    ['Sep 1', '2026-09-01T05:00:00.000Z', 'Sep 1'],
    ['September 1, 2026', '2026-09-01T05:00:00.000Z', 'September 1, 2026'],
    ['9:30', '1899-12-30T15:30:00.000Z', '9:30'],
    ['9:30 am', '1899-12-30T15:30:00.000Z', '9:30 AM'],
    ['9/1/2026 8:00', '2026-09-01T13:00:00.000Z', '9/1/2026 8:00'],
  ])('%s becomes the date %s, and still looks like %s', (text, instant, display) => {
    const result = typed(text);
    expect(day(result.value)).toBe(instant);
    expect(result.display).toBe(display);
  });

  it.each(['3b', '13/45', 'Domain 2: 3', '2.1.3', '1,2', 'Period 3', '555-0100', '- idea', '@x'])(
    '%s stays a text',
    text => {
      expect(typed(text)).toMatchObject({ value: text, display: text });
    },
  );

  it.each([
    ['=1+1', '=1+1'],
    ['=HYPERLINK("https://example.org")', '=HYPERLINK("https://example.org")'],
    ['+1 555 0100', '=+1 555 0100'],
  ])('%s becomes a formula', (text, formula) => {
    expect(typed(text).formula).toBe(formula);
  });

  it('makes a formula even in a plain-text cell', () => {
    expect(typed('=1+1', { format: '@' }).formula).toBe('=1+1');
  });

  it.each(['3-4', '2.10', 'TRUE', '007', '50%', '+1 555 0100'])(
    '%s stays as it is in a plain-text cell',
    text => {
      expect(typed(text, { format: '@' })).toMatchObject({ value: text, display: text });
    },
  );

  it('takes a leading apostrophe as "this is text"', () => {
    expect(typed("'007")).toMatchObject({ value: '007', display: '007' });
  });

  it('keeps a number format that the cell already has', () => {
    expect(typed('2.10', { format: '0.00' })).toMatchObject({ value: 2.1, display: '2.10' });
  });

  it.each([
    ['de_DE', '2,5', 2.5, '2,5'],
    ['de_DE', '1.200', 1200, '1.200'],
    ['de_DE', 'WAHR', true, 'WAHR'],
    ['fr_FR', '2,5', 2.5, '2,5'],
    ['fr_FR', 'VRAI', true, 'VRAI'],
  ])('in %s %s becomes %s', (locale, text, value, display) => {
    expect(typed(text, { locale })).toMatchObject({ value, display });
  });

  it('in de_DE 2.10 becomes the second of October', () => {
    const result = typed('2.10', { locale: 'de_DE', timeZone: 'Europe/Berlin' });
    expect(day(result.value)).toBe('2026-10-01T22:00:00.000Z');
  });

  it('reads 3/4 by the order of the locale', () => {
    expect(day(typed('3/4', { locale: 'en_US', timeZone: 'UTC' }).value)).toMatch(/^2026-03-04/);
    expect(day(typed('3/4', { locale: 'fr_FR', timeZone: 'UTC' }).value)).toMatch(/^2026-04-03/);
  });

  it('writes a Date as a day of the spreadsheet, in the form of its locale', () => {
    const at = new Date(Date.UTC(2026, 8, 1, 5));
    expect(typed(at)).toMatchObject({ value: at, display: '9/1/2026' });
    expect(typed(at, { locale: 'de_DE' }).display).toBe('01.09.2026');
  });

  it('empties a cell for null and for an empty text', () => {
    const { book } = execute(spreadsheet());
    const range = book
      .getActiveSheet()
      .getRange(1, 1, 1, 2)
      .setValues([['x', 'y']]);
    range.setValues([[null, '']]);
    expect(range.getValues()).toEqual([['', '']]);
    expect(book.getActiveSheet().getLastRow()).toBe(0);
  });

  it('gives back any plain text literally when it comes as rich text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.constantFrom('=1+1', '3-4', '2.10', 'TRUE', '@x', "'x", '_x0041_', ' a ', 'a\nb'),
          fc.string({ unit: 'grapheme', maxLength: 30 }),
        ),
        text => {
          const document = spreadsheet();
          const { app, book } = execute(document);
          const value = app.newRichTextValue().setText(text).build();
          book
            .getActiveSheet()
            .getRange(2, 2)
            .setRichTextValues([[value]]);
          app.flush();
          const again = execute(spreadsheet({ bytes: document.save() })).book.getActiveSheet();
          expect(again.getRange(2, 2).getValues()).toEqual([[text]]);
          expect(again.getRange(2, 2).getDisplayValues()).toEqual([[text]]);
        },
      ),
      { numRuns: 60 },
    );
  });
});
