import { describe, expect, it } from 'vitest';
import { execute, spreadsheet } from './open.ts';

describe('writes wait in a buffer', () => {
  it('and are lost when the execution ends before a flush', () => {
    const document = spreadsheet();
    const killed = execute(document);
    const sheet = killed.book.getActiveSheet();
    sheet.getRange(1, 1).setValues([['kept']]);
    killed.app.flush();
    sheet.getRange(2, 1).setValues([['lost']]);
    killed.book.insertSheet('Lost', 1);
    const after = execute(document).book;
    expect(after.getActiveSheet().getRange(1, 1, 2, 1).getValues()).toEqual([['kept'], ['']]);
    expect(after.getSheetByName('Lost')).toBeNull();
    expect(after.insertSheet('Lost', 1).getName()).toBe('Lost');
  });

  it('and become real at the end of an execution that was not killed', () => {
    const document = spreadsheet();
    const first = execute(document);
    first.book
      .getActiveSheet()
      .getRange(1, 1)
      .setValues([['done']]);
    first.commit();
    expect(execute(document).book.getActiveSheet().getRange(1, 1).getValues()).toEqual([['done']]);
  });

  it('and are seen by a read of the same execution, which costs a flush', () => {
    const { book, ops } = execute(spreadsheet());
    const range = book.getActiveSheet().getRange(1, 1);
    range.setValues([['a']]);
    range.setFontWeight('bold');
    expect(range.getValues()).toEqual([['a']]);
    range.getDisplayValues();
    expect(ops).toEqual([
      'sheets.look',
      'sheets.write',
      'sheets.write',
      'sheets.flush',
      'sheets.read',
      'sheets.read',
    ]);
  });

  it('and a flush with nothing to write costs nothing', () => {
    const { app, ops } = execute(spreadsheet());
    app.flush();
    expect(ops).toEqual([]);
  });

  it('and hold what was given at the time, not what became of it', () => {
    const { book } = execute(spreadsheet());
    const day = new Date(Date.UTC(2026, 8, 1, 5));
    const rows: unknown[][] = [['a', day]];
    const range = book.getActiveSheet().getRange(1, 1, 1, 2).setValues(rows);
    day.setUTCFullYear(1999);
    rows[0]?.splice(0, 1, 'b');
    expect(range.getDisplayValues()).toEqual([['a', '9/1/2026']]);
  });

  it('so that of two executions at once each sees what the other has flushed, and no more', () => {
    const document = spreadsheet();
    const [coach, principal] = [execute(document), execute(document)];
    const seen = () => principal.book.getActiveSheet().getRange(1, 1).getValues();
    coach.book
      .getActiveSheet()
      .getRange(1, 1)
      .setValues([['coach']]);
    expect(seen()).toEqual([['']]);
    coach.app.flush();
    expect(seen()).toEqual([['coach']]);
    principal.book
      .getActiveSheet()
      .getRange(1, 1)
      .setValues([['principal']]);
    principal.commit();
    coach.commit();
    expect(seen()).toEqual([['principal']]);
  });

  it('and fail at the flush where another execution took the rows away', () => {
    const document = spreadsheet();
    const [coach, principal] = [execute(document), execute(document)];
    coach.book
      .getActiveSheet()
      .getRange(1000, 1)
      .setValues([['late']]);
    principal.book.getActiveSheet().deleteRows(900, 50);
    principal.commit();
    expect(() => coach.commit()).toThrow('outside the dimensions');
  });

  it('and fail at the flush where another execution made a tab of that name', () => {
    const document = spreadsheet();
    const [coach, principal] = [execute(document), execute(document)];
    coach.book.insertSheet('Settings', 1);
    principal.book.insertSheet('Settings', 1);
    principal.commit();
    expect(() => coach.commit()).toThrow('already exists');
  });
});
