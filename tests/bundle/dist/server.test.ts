import { readdirSync, readFileSync } from 'node:fs';
import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { apiNames } from '../../../src/contract/api.ts';
import { freeNames, refusedSyntax, topFunctions } from '../../builders/freeNames.ts';

const server = readFileSync('dist/server.js', 'utf8');

/** Functions that Google calls by name: the menu's line, two simple triggers and the hourly one. */
const CALLED_BY_GOOGLE = ['onInstall', 'onOpen', 'openPanel', 'tick'];

// What Apps Script's V8 has: ECMAScript, console, and the services that the manifest asks for.
const ECMASCRIPT =
  'Array ArrayBuffer BigInt Boolean Date Error Float32Array Float64Array Function Int8Array Int32Array Intl JSON Map Math NaN Number Object Promise RangeError Reflect RegExp Set String Symbol TypeError Uint16Array Uint32Array Uint8Array WeakMap encodeURIComponent globalThis isNaN parseInt';
const APPS_SCRIPT =
  'CacheService HtmlService LockService MailApp ScriptApp Session SpreadsheetApp UrlFetchApp Utilities console';

/**
 * Host names that libraries try and do without: how often each may be read, all behind `typeof` or
 * inside `try`, or in a branch for an engine that Apps Script has not been since Rhino.
 */
const TRIED_BY_LIBRARIES: Readonly<Record<string, number>> = {
  // docxtemplater: Node's Buffer, after `typeof Buffer`.
  Buffer: 2,
  // fflate: "is there one?", after `typeof TextDecoder`.
  TextDecoder: 1,
};

describe('dist/server.js', () => {
  it('declares the contract’s functions, the menu’s and the triggers’, and no other', () => {
    expect(topFunctions(server)).toEqual([...apiNames, ...CALLED_BY_GOOGLE].toSorted());
  });

  it('needs nothing from outside but ECMAScript and Apps Script', () => {
    const there = new Set((ECMASCRIPT + ' ' + APPS_SCRIPT).split(' '));
    const foreign = freeNames(server).filter(({ name }) => !there.has(name));
    const used = Object.fromEntries(foreign.map(one => [one.name, one.used]));
    expect(Object.keys(used).toSorted()).toEqual(Object.keys(TRIED_BY_LIBRARIES).toSorted());
    for (const [name, times] of Object.entries(used)) {
      expect(times, name).toBeLessThanOrEqual(TRIED_BY_LIBRARIES[name] ?? 0);
    }
  });

  it('loads in a context with no host globals and touches none', () => {
    const context = vm.createContext(vm.constants.DONT_CONTEXTIFY);
    vm.runInContext('delete globalThis.console; delete globalThis.WebAssembly;', context);
    const started = performance.now();
    vm.runInContext(server, context);
    const first = performance.now() - started;
    const kinds = [...apiNames, ...CALLED_BY_GOOGLE].map(name =>
      vm.runInContext('typeof ' + name, context),
    );
    expect(new Set(kinds)).toEqual(new Set(['function']));
    console.log(`server.js: ${kilobytes(server)} kB, starts in ${first.toFixed(0)} ms here`);
  });

  it('has no syntax that Apps Script refuses', () => {
    expect(refusedSyntax(server)).toEqual([]);
    expect(refusedSyntax('class A { #b = 1n; static { a?.b ?? c } }')).toHaveLength(4);
  });
});

describe('dist', () => {
  it('holds the three files that are pushed, and each is small enough', () => {
    expect(readdirSync('dist').toSorted()).toEqual([
      'appsscript.json',
      'server.js',
      'sidebar.html',
    ]);
    expect(kilobytes(server)).toBeLessThanOrEqual(950);
    expect(kilobytes(readFileSync('dist/sidebar.html', 'utf8'))).toBeLessThanOrEqual(150);
  });
});

describe('the search for names from outside', () => {
  it('sees a use, a question with typeof, and no name that the script declares', () => {
    const script = `var a = b; typeof c; typeof d; d.e; (function f(g, {h: i = j}) { f(g, i, arguments); try {} catch (k) { k } })(a);
      class L { m() { return L } } for (const n of a) n; o: for (;;) { break o } q = { r: 1, s, a };`;
    expect(freeNames(script)).toEqual([
      { name: 'b', asked: 0, used: 1 },
      { name: 'c', asked: 1, used: 0 },
      { name: 'd', asked: 1, used: 1 },
      { name: 'j', asked: 0, used: 1 },
      { name: 'q', asked: 0, used: 1 },
      { name: 's', asked: 0, used: 1 },
    ]);
  });
});

function kilobytes(text: string): number {
  return Buffer.byteLength(text) / 1000;
}
