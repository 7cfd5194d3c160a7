import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readBaseline,
  writeBaseline,
  type Baseline,
} from '../../../../src/core/plan/living/baseline.ts';
import { readLog } from '../../../../src/core/plan/living/followUp.ts';
import { readDocument } from '../../../../src/core/plan/living/livingDocument.ts';
import { reconcile, sidesOf, type SheetSide } from '../../../../src/core/plan/living/reconcile.ts';
import {
  readSections,
  sectionIds,
  sentSections,
  type SectionId,
} from '../../../../src/core/plan/living/sections.ts';
import { acceptedBaseline, settle, type Choice } from '../../../../src/core/plan/living/settle.ts';
import { canonical, exactly, fingerprint } from '../../../../src/core/plan/living/text.ts';
import {
  replaceText,
  updateLog,
  type LogBase,
  type WantedCheckIn,
} from '../../../../src/core/plan/living/write.ts';
import { planAddresses } from '../../../../src/document/planAddresses.ts';
import {
  applyRequests,
  jsonOf,
  modelOf,
  paragraphsIn,
  personsSigns,
  tablesIn,
  type DocsModel,
  type ModelBlock,
} from '../../../builders/aDocsModel.ts';
import { aPlan, planJson } from '../../../builders/aLivingPlan.ts';
import { drawn } from '../../../builders/cases.ts';

const BOOK = planAddresses(aPlan());
const CONTENT = aPlan({ why: [], ideas: [] });
const FRESH = JSON.stringify(modelOf(planJson(CONTENT)));
const ROUNDS = ['Goal-setting', 'Mid-year', 'Year-end'].map(name => ({ id: name, name }));

/** One teacher's plan, row and ledger, and what has happened to them. */
interface School {
  model: DocsModel;
  cells: Map<SectionId, string>;
  /** What the ledger holds; null before the first reading. */
  kept: string | null;
  log: LogBase;
  /** Both texts of each section when they were last known to be settled, in this test's own words. */
  settled: Map<SectionId, { plan: string; cell: string }>;
  wanted: WantedCheckIn[];
  words: number;
  flowed: number;
  asked: number;
}

function open(): School {
  const cells = new Map(sentSections(CONTENT));
  return {
    model: JSON.parse(FRESH) as DocsModel,
    cells,
    kept: null,
    log: Object.fromEntries(
      CONTENT.checkIns.map(one => [one.round, exactly(one.when ?? one.window)]),
    ),
    settled: new Map(),
    wanted: CONTENT.checkIns.map(one => ({
      round: one.round,
      name: one.round,
      when: one.when ?? one.window,
      with: one.with,
    })),
    words: 0,
    flowed: 0,
    asked: 0,
  };
}

const sent = (): Baseline =>
  new Map(
    sectionIds.map(id => {
      const print = fingerprint(sentSections(CONTENT).get(id) ?? '');
      return [id, { base: { document: print, sheet: print, ours: true }, open: null }];
    }),
  );

// What stands in a cell stands in a plan made from it, in this school.
const sheetOf = ({ cells }: School): SheetSide => ({
  cell: id => ({ text: cells.get(id) ?? '', writable: true }),
  expected: id => cells.get(id) ?? '',
  asCell: (_, text) => text,
  mayFlow: () => true,
});

/** Where a reading is cut off, or somebody works at the same time. */
type Mishap =
  'none' | 'kill before sheet' | 'kill after sheet' | 'kill after log' | 'teacher' | 'leader';

/** One reading as the run does it: read, compare, write cells, bring the log up to date, remember. */
function readPlans(school: School, mishap: Mishap, meanwhile: () => void): void {
  const document = readDocument(jsonOf(school.model));
  const reading = readSections(document, BOOK);
  if (mishap === 'teacher' || mishap === 'leader') meanwhile();
  const sheet = sheetOf(school);
  const baseline =
    school.kept === null ? acceptedBaseline(sent(), reading) : readBaseline(school.kept);
  const before = new Map(school.cells);
  const done = reconcile(reading, baseline, sheet);
  if (mishap === 'kill before sheet') return;
  for (const { id, text } of done.toSheet) school.cells.set(id, text);
  school.asked += done.open.length;
  check(school, reading, before);
  if (mishap === 'kill after sheet') return;
  const log = readLog(document, BOOK, ROUNDS);
  let logBase = school.log;
  if (log) {
    const update = updateLog(log, BOOK, school.wanted, school.log);
    // A document that somebody changed meanwhile refuses the requests; the next reading decides anew.
    if (document.revision === 'r' + school.model.revision) {
      applyRequests(school.model, update.requests, () => false);
      logBase = update.base;
    }
  }
  if (mishap === 'kill after log') return;
  school.log = logBase;
  school.kept = writeBaseline(done.baseline);
  for (const id of sectionIds) remember(school, id, reading, done.toSheet);
}

/** Nothing may flow where both sides changed since they were settled; what flows is the plan's text. */
function check(
  school: School,
  { sections }: ReturnType<typeof readSections>,
  before: ReadonlyMap<SectionId, string>,
): void {
  for (const id of sectionIds) {
    const [was, is] = [before.get(id) ?? '', school.cells.get(id) ?? ''];
    if (was === is) continue;
    const found = sections.get(id);
    expect(found, id).toMatchObject({ kind: 'found', text: is });
    const known = school.settled.get(id);
    const original = sentSections(CONTENT).get(id) ?? '';
    expect(canonical(was), `${id} changed in sheet and plan`).toBe(
      canonical(known ? known.cell : original),
    );
    school.flowed += 1;
  }
}

function remember(
  school: School,
  id: SectionId,
  { sections }: ReturnType<typeof readSections>,
  written: readonly { readonly id: SectionId }[],
): void {
  const found = sections.get(id);
  if (found?.kind !== 'found') return;
  const cell = school.cells.get(id) ?? '';
  const same = canonical(found.text) === canonical(cell);
  if (same || written.some(one => one.id === id)) {
    school.settled.set(id, { plan: found.text, cell });
  }
}

/** A person settles a question; the sheet's words take the place of ours alone. */
function decideOne(school: School, id: SectionId, choice: Choice): void {
  if (school.kept === null) return;
  const reading = readSections(readDocument(jsonOf(school.model)), BOOK);
  const baseline = new Map(readBaseline(school.kept));
  const sides = sidesOf(id, reading, baseline, sheetOf(school));
  if (!sides) return;
  const end = settle(sides, choice);
  if (end.kind === 'cannot') return;
  if (end.kind === 'toSheet') school.cells.set(id, end.text);
  if (end.kind === 'toPlan' && sides.document.kind === 'found' && sides.document.writable) {
    // What people have typed is never replaced, whatever is chosen.
    applyRequests(school.model, replaceText(sides.document.writable, end.text), () => false);
  }
  baseline.set(id, { base: end.base, open: null });
  school.kept = writeBaseline(baseline);
  const found = sides.document;
  school.settled.set(id, {
    plan:
      found.kind === 'found' && end.kind !== 'toPlan' ? found.text : (school.cells.get(id) ?? ''),
    cell: school.cells.get(id) ?? '',
  });
}

const cellParagraph = (text: string): ModelBlock => ({
  kind: 'p',
  text,
  who: 'p'.repeat(text.length),
  heading: 'NORMAL_TEXT',
});

/** What a teacher or a coach does in the document; numbers choose where. */
function edit(school: School, what: number, where: number, extra: number): void {
  const { model } = school;
  const all = paragraphsIn(model.body);
  const one = all[where % all.length];
  const tables = tablesIn(model.body);
  const table = tables[where % Math.max(1, tables.length)];
  const word = ` w${(school.words += 1)}🌱`;
  if (!one) return;
  switch (what % 9) {
    case 0:
    case 1: {
      let at = extra % (one.text.length + 1);
      if (/[\udc00-\udfff]/.test(one.text.charAt(at))) at += 1;
      one.text = one.text.slice(0, at) + word + one.text.slice(at);
      one.who = one.who.slice(0, at) + 'p'.repeat(word.length) + one.who.slice(at);
      break;
    }
    case 2: {
      const at = extra % (one.text.length + 1);
      [one.text, one.who] = [one.text.slice(0, at), one.who.slice(0, at)];
      break;
    }
    case 3:
      [one.text, one.who] = [word, 'p'.repeat(word.length)];
      break;
    case 4: {
      const place = extra % model.body.length;
      if (model.body.length > 3) model.body.splice(place, 1);
      break;
    }
    case 5: {
      const columns = table?.rows[0]?.length ?? 0;
      const row = Array.from({ length: columns }, (_, at) => ({
        blocks: [cellParagraph(at === 0 ? String(1 + (extra % 3)) : word)],
      }));
      table?.rows.splice(1 + (extra % table.rows.length), 0, row);
      break;
    }
    case 6:
      if (table && table.rows.length > 1) table.rows.splice(extra % table.rows.length, 1);
      break;
    case 7:
      // Pasted: a copy of a table of the plan, in it what people had typed there.
      if (table) model.body.splice(extra % model.body.length, 0, structuredClone(table));
      break;
    default:
      model.body.splice(extra % model.body.length, 0, cellParagraph(word));
  }
  model.revision += 1;
}

const step = fc.record({
  act: fc.nat(13),
  where: fc.nat(400),
  extra: fc.nat(60),
  mishap: fc.constantFrom<Mishap>(
    'none',
    'none',
    'none',
    'kill before sheet',
    'kill after sheet',
    'kill after log',
    'teacher',
    'leader',
  ),
});

function lead(school: School, where: number): void {
  const id = sectionIds[where % sectionIds.length] ?? 'portfolio';
  school.cells.set(id, where % 5 === 0 ? '' : `the sheet's w${(school.words += 1)}`);
}

const totals = { runs: 0, flowed: 0, asked: 0, signs: 0 };

describe('a plan on which several people work', () => {
  it('keeps every sign of people, and takes nothing where both changed, in 10,000 interleavings', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 3, maxLength: 12 }), steps => {
        const school = open();
        readPlans(school, 'none', () => undefined);
        for (const { act, where, extra, mishap } of steps) {
          if (act < 6) edit(school, act * 3 + extra, where, extra);
          else if (act < 8) lead(school, where);
          else {
            const before = personsSigns(school.model);
            if (act < 12) {
              const meanwhile = (): void =>
                mishap === 'teacher' ? edit(school, extra, where, extra) : lead(school, where);
              readPlans(school, mishap, meanwhile);
              if (mishap !== 'teacher') expect(personsSigns(school.model)).toBe(before);
            } else if (act === 12) {
              const choices: readonly Choice[] = ['plan', 'sheet', 'both'];
              decideOne(
                school,
                sectionIds[where % sectionIds.length] ?? '1.text',
                choices[extra % 3] ?? 'both',
              );
            } else {
              school.wanted = [
                ...school.wanted.map(one => ({ ...one, when: 'Tue, Oct ' + (extra % 28) })),
                ...(extra % 4 === 0 && school.wanted.length < 3
                  ? [{ round: 'Year-end', name: 'Year-end', when: 'May 4', with: 'Dana Rivera' }]
                  : []),
              ];
            }
          }
        }
        // With nobody at work any more, readings come to rest. The first may write dates into a log that
        // somebody pasted under another heading, whose text goes into the sheet with the second.
        readPlans(school, 'none', () => undefined);
        readPlans(school, 'none', () => undefined);
        const quiet = [JSON.stringify(school.model.body), JSON.stringify([...school.cells])];
        readPlans(school, 'none', () => undefined);
        expect([JSON.stringify(school.model.body), JSON.stringify([...school.cells])]).toEqual(
          quiet,
        );
        totals.runs += 1;
        totals.flowed += school.flowed;
        totals.asked += school.asked;
        totals.signs += personsSigns(school.model).length;
      }),
      { numRuns: Number(process.env['INTERLEAVINGS'] ?? drawn(1_000)) },
    );
  }, 600_000);

  it('did carry words into the sheet, and did ask', () => {
    expect(totals.flowed).toBeGreaterThan(totals.runs / 10);
    expect(totals.asked).toBeGreaterThan(totals.runs);
    expect(totals.signs).toBeGreaterThan(totals.runs);
  });
});
