import { PlanError } from '../../core/errors.ts';
import type { Ledger, LedgerEntry } from '../../core/ledger/ledger.ts';
import { newEntry } from '../../core/ledger/entries.ts';
import { hashId } from '../../core/ledger/opaqueKey.ts';
import { builtInShape, planShapeOf } from '../../core/school/settings.ts';
import type { Language } from '../../core/language.ts';
import { valueOrThrow } from '../needs/valueOrThrow.ts';
import { keepBook } from './addressBooks.ts';
import type { Needs, PlanFile } from '../needs/needs.ts';
import { authorNow } from '../needs/author.ts';
import { readSchoolSettings } from '../school/readSchool.ts';

// The school's template is a Google Doc, and only the add-on of whoever made it can open it
// (`drive.file`). So that every coach's run can use it, the hidden tab keeps a copy of what was last
// found in order; a cell holds 50,000 characters at most.
const CHUNK = 40_000;

export const TEMPLATE_LANGUAGES: readonly Language[] = ['en', 'es'];

/** The entry of the school's own template in a language; null where there is none. */
export function templateEntry(ledger: Ledger, language: Language): LedgerEntry<'template'> | null {
  const entry = ledger.get('template', language);
  return entry && entry.state !== 'gone' ? entry : null;
}

/** The copy in the hidden tab, .docx in base64; null where none was in order yet. */
export function keptTemplate(ledger: Ledger, language: Language): string | null {
  const first = ledger.get('template', language, 'copy 1');
  const count = first?.note.of ?? 0;
  let docx = '';
  for (let at = 1; at <= count; at += 1) {
    docx += ledger.get('template', language, 'copy ' + at)?.note.text ?? '';
  }
  return docx !== '' && hashId(docx) === first?.note.hash ? docx : null;
}

/** Keeps a copy; the caller saves the ledger. Nothing is written where it is kept already. */
export function keepTemplate(needs: Needs, ledger: Ledger, language: Language, docx: string): void {
  const hash = hashId(docx);
  if (keptTemplate(ledger, language) === docx) return;
  const of = Math.ceil(docx.length / CHUNK);
  for (let at = 1; at <= of; at += 1) {
    const note = { of, hash, text: docx.slice((at - 1) * CHUNK, at * CHUNK) };
    const copy = { key: language, part: 'copy ' + at, state: 'known', note } as const;
    ledger.put(newEntry('template', copy, authorNow(needs)));
  }
}

/**
 * The document as it is now, .docx in base64. Errors: TEMPLATE_GONE, TEMPLATE_BROKEN (too large for
 * Drive to hand out), and Google's.
 */
export function exportTemplate(needs: Needs, entry: LedgerEntry<'template'>): string {
  const [answer] = needs.files.exportDocuments([entry.id], 'docx');
  const sent = answer ?? { kind: 'unsure' as const, message: 'no answer' };
  if (sent.kind === 'refused' && /notFound|^404$/.test(sent.reason)) {
    throw new PlanError('TEMPLATE_GONE', { name: entry.note.name ?? '' });
  }
  if (sent.kind === 'refused' && sent.reason === 'exportSizeLimitExceeded') {
    // Drive hands out ten megabytes at most.
    throw new PlanError('TEMPLATE_BROKEN', {
      kind: 'too_big',
      tag: '10',
      heading: '',
      text: '',
      meant: '',
    });
  }
  return valueOrThrow(sent);
}

/**
 * Before anything is made from the school's template: takes it over as it is now, once a run, and
 * checks it. Where somebody else made it, the copy that was in order last stands. The caller saves
 * the ledger. Errors: TEMPLATE_NOT_MADE, TEMPLATE_BROKEN, TEMPLATE_OF_SOMEONE_ELSE, TEMPLATE_GONE.
 */
export function takeTemplates(needs: Needs, ledger: Ledger): void {
  const { settings } = readSchoolSettings(needs);
  if (planShapeOf(settings) !== 'ours') return;
  const entries = TEMPLATE_LANGUAGES.flatMap(language => {
    const entry = templateEntry(ledger, language);
    return entry?.state === 'done' ? [{ language, entry }] : [];
  });
  if (entries.length === 0) throw new PlanError('TEMPLATE_NOT_MADE');
  for (const { language, entry } of entries) {
    if (entry.maker === needs.me()) {
      const docx = exportTemplate(needs, entry);
      const [first] = needs.checkTemplate(docx);
      if (first) throw new PlanError('TEMPLATE_BROKEN', { ...first });
      keepTemplate(needs, ledger, language, docx);
    } else if (keptTemplate(ledger, language) === null) {
      throw new PlanError('TEMPLATE_OF_SOMEONE_ELSE', { by: entry.maker });
    }
  }
}

/** The key on the file of a school's own template. */
export const templateFileKey = (needs: Needs, language: Language): string =>
  hashId('template', needs.workbook.id(), language, needs.me());

/**
 * Notes the school's own templates of this person again, which are among `files`, in a ledger that
 * lost them, and where things stand in plans made from them.
 */
export function linkTemplates(needs: Needs, ledger: Ledger, files: readonly PlanFile[]): void {
  const { settings } = readSchoolSettings(needs);
  for (const language of TEMPLATE_LANGUAGES) {
    const file = files.find(one => one.fileKey === templateFileKey(needs, language));
    if (!file || ledger.get('template', language)) continue;
    const note = { name: file.name, url: file.url };
    const found = { key: language, state: 'done', id: file.id, note } as const;
    ledger.put(newEntry('template', found, authorNow(needs)));
    const [sent] = needs.files.exportDocuments([file.id], 'docx');
    if (sent?.kind !== 'done' || needs.checkTemplate(sent.value).length > 0) continue;
    keepTemplate(needs, ledger, language, sent.value);
    const shape = builtInShape(settings);
    keepBook(needs, ledger, { language, shape, kind: settings.planKind }, sent.value);
  }
}

/**
 * What the plans of this execution are filled into: the school's template in the plan's language, or
 * null for the built-in one, which also stands in for a language that the school has none in.
 */
export function planTemplates(needs: Needs, ledger: Ledger): (language: Language) => string | null {
  const { settings } = readSchoolSettings(needs);
  if (planShapeOf(settings) !== 'ours') return () => null;
  const kept = new Map(
    TEMPLATE_LANGUAGES.map(language => [
      language,
      templateEntry(ledger, language)?.state === 'done' ? keptTemplate(ledger, language) : null,
    ]),
  );
  return language => kept.get(language) ?? null;
}
