import { expect, it } from 'vitest';
import type { SpreadsheetDocument } from '../../../src/local/world/execution.ts';
import { strict } from '../../../src/local/runtime/strict.ts';
import { toyWorld, type Toy } from './toyWorld.ts';

/** One cell whose writes stay in a buffer until a flush or the end of the execution. */
function oneCell(): SpreadsheetDocument & { readonly value: () => unknown } {
  let kept: unknown = 0;
  return {
    id: 'sheet-1',
    value: () => kept,
    session(host) {
      let buffered = kept;
      const flush = (): void => {
        if (buffered !== kept) host.call('sheets.flush', () => (kept = buffered));
      };
      const range = strict('Range', {
        getValue: () => host.call('sheets.read', () => buffered),
        getDate: () => host.newDate(86_400_000),
        isDate: (value: unknown) => host.isDate(value),
        isSame: (other: unknown) => other === range,
        setValue: (value: unknown) =>
          host.call('sheets.write', () => {
            buffered = value;
            return range;
          }),
        fail() {
          throw new TypeError('a bug of the stand-in');
        },
      });
      return { app: strict('SpreadsheetApp', { getRange: () => range, flush }), commit: flush };
    },
  };
}

const source = `
const cell = () => SpreadsheetApp.getRange();
function write(value) { cell().setValue(value); }
function writeAndThrow(value) { cell().setValue(value); throw new Error('later'); }
function writeFlushWrite() { cell().setValue(1); SpreadsheetApp.flush(); cell().setValue(2); send([]); Session.getActiveUser(); }
function dates() {
  const date = cell().getDate();
  return [date instanceof Date, date.getTime(), cell().isDate(date), cell().isDate(new Date()), cell().isDate('x')];
}
function same() { return [cell().isSame(cell()), cell().isSame({}), cell() === cell(), cell().setValue([[1]]) === cell()]; }
function bug() { try { cell().fail(); } catch (error) { return 'hidden'; } }
`;

function open(): { toy: Toy; cell: ReturnType<typeof oneCell> } {
  const cell = oneCell();
  return { cell, toy: toyWorld(source, { spreadsheet: cell }) };
}

it('keeps what was written when the execution ends, also by an error', () => {
  const { toy, cell } = open();
  toy.run('write', 'a');
  expect(cell.value()).toBe('a');
  expect(() => toy.run('writeAndThrow', 'b')).toThrow('Error: later');
  expect(cell.value()).toBe('b');
});

it('loses what was not flushed when the execution is killed', () => {
  const { toy, cell } = open();
  const at = { op: 'session.getActiveUser', nth: 1 };
  toy.world.faults.set([{ at, when: 'before', kind: 'kill' }]);
  expect(() => toy.run('writeFlushWrite')).toThrow('server error');
  expect(cell.value()).toBe(1);
});

it('loses what was written when the kill comes as the execution ends', () => {
  const { toy, cell } = open();
  toy.world.faults.set([{ at: { op: 'sheets.flush', nth: 1 }, when: 'before', kind: 'kill' }]);
  expect(() => toy.run('write', 'a')).toThrow('server error');
  expect(cell.value()).toBe(0);
});

it('hands over dates of the execution’s own realm, and knows dates of any', () => {
  expect(open().toy.run('dates')).toEqual([true, 86_400_000, true, true, false]);
});

it('gives a service object back as the object it was', () => {
  expect(open().toy.run('same')).toEqual([true, false, true, true]);
});

it('shows a bug of a stand-in even when the script hides it', () => {
  expect(() => open().toy.run('bug')).toThrow('a bug of the stand-in');
});

it.each(['kill', 'cut'])('never commits an execution that ended by a %s', way => {
  let commits = 0;
  const session = () => ({ app: {}, commit: () => void (commits += 1) });
  const toy = toyWorld(
    `function job(ms) { Utilities.sleep(ms); Session.getActiveUser(); Utilities.sleep(ms); }`,
    { spreadsheet: { id: 'sheet-1', session } },
  );
  toy.run('job', 1);
  expect(commits).toBe(1);
  const at = { op: 'session.getActiveUser', nth: 1 };
  if (way === 'kill') toy.world.faults.set([{ at, when: 'before', kind: 'kill' }]);
  expect(() => toy.run('job', 200_000)).toThrow();
  expect(commits).toBe(1);
});

it('lets no left-over callback of a finished execution do anything', async () => {
  const toy = toyWorld(`
    function start() { Promise.resolve().then(() => MailApp.sendEmail(
      { to: 'a@b.example', subject: 's', body: 'b' })).catch(() => undefined); }
  `);
  toy.run('start');
  await new Promise(resolve => setTimeout(resolve, 0));
  expect(toy.world.mails()).toEqual([]);
  expect(toy.world.calls.counts()).toEqual({});
});
