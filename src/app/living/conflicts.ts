import type { Language } from '../../core/language.ts';
import { PlanError } from '../../core/errors.ts';
import type { Ledger, LedgerEntry } from '../../core/ledger/ledger.ts';
import type { Baseline } from '../../core/plan/living/baseline.ts';
import type { OpenKind, Sides } from '../../core/plan/living/mergeSection.ts';
import { readFollowUp } from '../../core/plan/living/followUp.ts';
import { broughtLines } from '../../core/plan/living/kept.ts';
import { readDocument } from '../../core/plan/living/livingDocument.ts';
import { reconcile, sidesOf } from '../../core/plan/living/reconcile.ts';
import { readSections, sectionIds, type SectionId } from '../../core/plan/living/sections.ts';
import { mayGoToPlan, settle, type Choice } from '../../core/plan/living/settle.ts';
import { exactly } from '../../core/plan/living/text.ts';
import { replaceText } from '../../core/plan/living/write.ts';
import { valueOrThrow } from '../needs/valueOrThrow.ts';
import { withLock } from '../runs/withLock.ts';
import type { Needs } from '../needs/needs.ts';
import { stampNow } from '../needs/author.ts';
import { refuseIfBusy, save } from '../runs/slice.ts';
import { schoolNow, type SchoolNow } from './schoolNow.ts';
import { openLedger } from '../school/readSchool.ts';
import type { Teacher } from '../../core/roster/teacher.ts';
import { showStatus } from '../plans/showStatus.ts';
import { bookFinder } from '../plans/addressBooks.ts';
import { consentHolds } from './withConsent.ts';
import {
  baselineOf,
  markOf,
  openSections,
  readingDone,
  sectionsNote,
} from '../../core/plan/living/readings.ts';
import { rememberedOrder, teacherSheet } from '../plans/sheetSide.ts';
import type { CellPlace } from '../../core/table/sheetTable.ts';

/** Plans looked at in one go: a person settles a few at a time. */
const PLANS_AT_ONCE = 20;

/** A section that waits for a person, with both sides as they are now. */
export interface Conflict {
  readonly teacher: Teacher;
  readonly plan: LedgerEntry<'plan'>;
  readonly id: SectionId;
  readonly why: OpenKind | 'missing';
  readonly sides: Sides;
  readonly place: CellPlace | null;
  readonly choices: readonly Choice[];
  readonly token: string;
}

export interface Conflicts {
  readonly conflicts: readonly Conflict[];
  readonly more: number;
  readonly closed: readonly { readonly key: string; readonly code: string; readonly by: string }[];
  readonly language: Language;
}

/** Reads both sides of everything that waits for a person. Changes nothing. */
export function openConflicts(needs: Needs): Conflicts {
  const ledger = openLedger(needs);
  const waiting = ledger.all('reading').filter(entry => openSections(entry).length > 0);
  const mine = waiting.filter(entry => ledger.get('plan', entry.key)?.maker === needs.me());
  const now = mine.slice(0, PLANS_AT_ONCE);
  const school = schoolNow(needs, ledger);
  const looked = look(needs, ledger, school, now);
  return {
    conflicts: looked.flatMap(one => (one.kind === 'open' ? one.conflicts : [])),
    more: mine.length - now.length,
    closed: [
      ...looked.flatMap(one =>
        one.kind === 'closed' ? [{ key: one.key, code: one.code, by: '' }] : [],
      ),
      ...waiting
        .filter(entry => !mine.includes(entry))
        .map(entry => ({
          key: entry.key,
          code: 'PLAN_OF_SOMEONE_ELSE',
          by: ledger.get('plan', entry.key)?.maker ?? '',
        })),
    ],
    language: school.making.school.language,
  };
}

type Looked =
  | { readonly kind: 'closed'; readonly key: string; readonly code: string }
  | {
      readonly kind: 'open';
      readonly conflicts: readonly Conflict[];
      readonly revision: string | null;
      readonly baseline: Baseline;
    };

function look(
  needs: Needs,
  ledger: Ledger,
  school: SchoolNow,
  entries: readonly LedgerEntry<'reading'>[],
): Looked[] {
  const bookOf = bookFinder(needs, ledger);
  const plans = entries.map(entry => ledger.get('plan', entry.key));
  const ids = plans.map(plan => plan?.id ?? '');
  const files = needs.documents.stand([], ids);
  const answers = needs.documents.read(ids);
  return entries.map((entry, at): Looked => {
    const { key } = entry;
    const [plan, answer, teacher] = [plans[at], answers[at], school.teacherOf(key)];
    if (!teacher || !plan) return { kind: 'closed', key, code: 'ROW_GONE' };
    const file = files.get(plan.id);
    if (file?.kind === 'done' && file.value.kind === 'trashed') {
      return { kind: 'closed', key, code: 'PLAN_TRASHED' };
    }
    if (answer?.kind !== 'done' || file?.kind !== 'done') {
      const refused = answer?.kind === 'refused' || file?.kind === 'refused';
      return { kind: 'closed', key, code: refused ? 'PLAN_DELETED' : 'GOOGLE_BUSY' };
    }
    const document = readDocument(answer.value);
    const book = bookOf(plan, document);
    const reading = readSections(document, book);
    const { mayShare } = readFollowUp(document, book, school.rounds);
    const leave = { mayShare: consentHolds(school, mayShare), mayWrite: school.mayWrite };
    const sheet = teacherSheet(school.making, teacher, rememberedOrder(plan), leave);
    const baseline = baselineOf(plan, entry, file.value.mark, reading);
    const { open } = reconcile(reading, baseline, sheet.side);
    return {
      kind: 'open',
      revision: document.revision,
      baseline,
      conflicts: open.flatMap(({ id, why }): Conflict[] => {
        const sides = sidesOf(id, reading, baseline, sheet.side);
        if (!sides) return [];
        const text = sides.document.kind === 'found' ? sides.document.text : sides.document.why;
        return [
          {
            teacher,
            plan,
            id,
            why,
            sides,
            place: sheet.placeOf(id),
            choices: choicesOf(sides),
            token: exactly([plan.id, id, text, sides.sheet].join('\n')),
          },
        ];
      }),
    };
  });
}

function choicesOf(sides: Sides): Choice[] {
  const plan = sides.document.kind === 'found' && sides.writable;
  return [
    ...(plan ? ['plan' as const] : []),
    ...(mayGoToPlan(sides) ? ['sheet' as const] : []),
    'both',
  ];
}

/**
 * Carries out a person's choice for one section, if both sides still are what the person saw.
 * Errors: RUN_BUSY, PLAN_OF_SOMEONE_ELSE, CHANGED_SINCE_SHOWN, CANNOT_SETTLE, those of a closed plan.
 */
export function settleConflict(
  needs: Needs,
  ask: {
    readonly key: string;
    readonly section: string;
    readonly choice: Choice;
    readonly token: string;
  },
): { readonly kind: 'toSheet' | 'toPlan' | 'leave'; readonly language: Language } {
  return withLock(needs, () => {
    const ledger = openLedger(needs);
    refuseIfBusy(needs, ledger, null);
    const entry = ledger.get('reading', ask.key);
    const by = ledger.get('plan', ask.key)?.maker ?? '';
    if (!entry || !(sectionIds as readonly string[]).includes(ask.section)) {
      throw new PlanError('CHANGED_SINCE_SHOWN');
    }
    if (by !== needs.me()) throw new PlanError('PLAN_OF_SOMEONE_ELSE', { by });
    const school = schoolNow(needs, ledger);
    const [looked] = look(needs, ledger, school, [entry]);
    if (!looked || looked.kind === 'closed') throw new PlanError(looked?.code ?? 'ROW_GONE');
    const conflict = looked.conflicts.find(one => one.id === ask.section);
    if (!conflict || conflict.token !== ask.token) throw new PlanError('CHANGED_SINCE_SHOWN');
    if (!conflict.choices.includes(ask.choice)) throw new PlanError('CANNOT_SETTLE');
    const { sides, place, plan, id } = conflict;
    const end = settle(sides, ask.choice);
    if (end.kind === 'cannot') throw new PlanError('CANNOT_SETTLE');
    // Portfolio pieces go with the teacher's leave: which of them came from the plan is kept, and noted
    // before they are written, since afterwards nobody could tell.
    const before = entry.note.pieces ?? '';
    const brought = id === 'portfolio' && end.kind === 'toSheet';
    const pieces = brought ? broughtLines(sides.sheet, end.text, before) : before;
    if (pieces !== before) {
      ledger.put({ ...entry, note: { ...entry.note, pieces } });
      save(needs, ledger);
    }
    if (end.kind === 'toSheet' && place) {
      needs.workbook.writeCells(school.making.school.roster.sheet ?? '', [
        { ...place, text: end.text },
      ]);
    }
    const writable = sides.document.kind === 'found' ? sides.document.writable : null;
    if (end.kind === 'toPlan' && writable && looked.revision !== null) {
      const sent = needs.documents.write(plan.id, looked.revision, replaceText(writable, end.text));
      if (sent.kind === 'refused') throw new PlanError('CHANGED_SINCE_SHOWN', {}, sent.message);
      valueOrThrow(sent);
    }
    const baseline = new Map(looked.baseline);
    for (const one of looked.conflicts) {
      baseline.set(one.id, { base: one.sides.base, open: one.why });
    }
    baseline.set(id, { base: end.base, open: null });
    const sections = sectionsNote(baseline);
    valueOrThrow(
      needs.documents.mark([{ id: plan.id, mark: markOf(sections) }])[0] ?? {
        kind: 'unsure',
        message: '',
      },
    );
    const note = { sections, pieces, cleared: '' };
    ledger.put(readingDone(entry, stampNow(needs), note));
    save(needs, ledger);
    showStatus(needs, ledger, schoolNow(needs, ledger).making.school);
    return { kind: end.kind, language: school.making.school.language };
  });
}
