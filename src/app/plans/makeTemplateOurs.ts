import { PlanError } from '../../core/errors.ts';
import type { TemplateFinding } from '../../core/plan/templateFinding.ts';
import { builtInShape, SETTING_ROWS } from '../../core/school/settings.ts';
import { words } from '../../words/index.ts';
import type { Language } from '../../core/language.ts';
import { valueOrThrow } from '../needs/valueOrThrow.ts';
import { withLock } from '../runs/withLock.ts';
import { meetWorkbook } from '../school/meetTeachers.ts';
import type { Needs } from '../needs/needs.ts';
import { authorNow } from '../needs/author.ts';
import {
  exportTemplate,
  keepTemplate,
  keptTemplate,
  TEMPLATE_LANGUAGES,
  templateEntry,
  templateFileKey,
} from './ownTemplate.ts';
import { refuseIfBusy, save } from '../runs/slice.ts';
import { openLedger, readSchoolSettings } from '../school/readSchool.ts';
import { writeSettings } from '../school/settingsTab.ts';
import { waitForListing } from './makeOnce.ts';
import { testFolder } from './testPlan.ts';
import { newEntry, done } from '../../core/ledger/entries.ts';

/** The school's own template in one language, and how it stands. */
export interface OwnTemplate {
  readonly language: Language;
  readonly name: string;
  readonly url: string;
  readonly maker: string;
  /** Whether a copy that was in order is kept for everybody's runs. */
  readonly ready: boolean;
  readonly findings: readonly TemplateFinding[];
}

/**
 * Puts the built-in template as an editable Google Doc into the year's folder and lets plans be made
 * from it; a second time the same document. With `takeOver` a document of one's own is made from the
 * kept copy where somebody else made the first. Errors: TEMPLATE_OF_SOMEONE_ELSE, RUN_BUSY,
 * TAB_PROTECTED, those of folders, and Google's.
 */
export function makeTemplateOurs(
  needs: Needs,
  ask: { readonly language?: Language | null; readonly takeOver?: boolean | null },
): OwnTemplate[] {
  withLock(needs, () => {
    const ledger = openLedger(needs);
    refuseIfBusy(needs, ledger, null);
    const { settings } = readSchoolSettings(needs);
    const language = ask.language ?? settings.language;
    const before = templateEntry(ledger, language);
    const theirs = before?.state === 'done' && before.maker !== needs.me();
    if (theirs && !ask.takeOver) {
      throw new PlanError('TEMPLATE_OF_SOMEONE_ELSE', { by: before.maker });
    }
    const roster = ledger.all('workbook')[0]?.note.roster ?? '';
    meetWorkbook(needs, ledger, roster);
    const folder = testFolder(needs, ledger, settings.schoolYear);
    const fileKey = templateFileKey(needs, language);
    const name = words(language).template.fileName(settings.schoolName);
    const entry = newEntry(
      'template',
      { key: language, state: 'intended', note: { name } },
      authorNow(needs),
    );
    // A lost answer to an earlier try is looked up first: creation has no id of our own.
    const find = () => needs.files.documentsIn([folder]).find(one => one.fileKey === fileKey);
    let file: { id: string; url: string } | undefined = find();
    if (!file && before?.state === 'intended' && waitForListing(needs, [before])) file = find();
    if (!file) {
      ledger.put(theirs ? before : entry);
      save(needs, ledger);
      const shape = builtInShape(settings);
      const docx =
        keptTemplate(ledger, language) ??
        needs.template({ language, shape, kind: settings.planKind });
      const [answer] = needs.files.createDocuments([{ name, folder, fileKey, docx }]);
      file = valueOrThrow(answer ?? { kind: 'unsure', message: 'no answer' });
    }
    if (before?.state !== 'done' || before.id !== file.id) {
      ledger.put(done(entry, entry.at, file.id, { url: file.url }));
    }
    save(needs, ledger);
    chooseShape(needs, 'ours');
  });
  return checkTemplates(needs);
}

/**
 * Looks at the school's template as it is now, and keeps a copy where it is in order. What somebody
 * else made cannot be opened: it is ready as long as a copy is kept. Errors: TEMPLATE_GONE, Google's.
 */
export function checkTemplates(needs: Needs): OwnTemplate[] {
  return withLock(needs, () => {
    const ledger = openLedger(needs);
    const found = TEMPLATE_LANGUAGES.flatMap((language): OwnTemplate[] => {
      const entry = templateEntry(ledger, language);
      if (entry?.state !== 'done') return [];
      let findings: TemplateFinding[] = [];
      if (entry.maker === needs.me()) {
        const docx = exportTemplate(needs, entry);
        findings = needs.checkTemplate(docx);
        if (findings.length === 0) keepTemplate(needs, ledger, language, docx);
      }
      return [
        {
          language,
          name: entry.note.name ?? '',
          url: entry.note.url ?? '',
          maker: entry.maker,
          ready: findings.length === 0 && keptTemplate(ledger, language) !== null,
          findings,
        },
      ];
    });
    save(needs, ledger);
    return found;
  });
}

function chooseShape(needs: Needs, value: string): void {
  const row = SETTING_ROWS.find(({ field }) => field === 'planShape');
  if (row) writeSettings(needs, [{ label: row.label, value, guidance: row.guidance }]);
}
