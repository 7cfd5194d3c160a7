import Docxtemplater from 'docxtemplater';
import { PlanError } from '../core/errors.ts';
import type { Language } from '../core/language.ts';
import type { PlanContent, PlanKind, PlanShape } from '../core/plan/planContent.ts';
import { documentWords as en, type DocumentWords } from '../words/en/plan/document.ts';
import { documentWords as es } from '../words/es/plan/document.ts';
import { withDirections } from './direction.ts';
import { docxParts } from './parts.ts';
import { planTemplate } from './planTemplate.ts';
import { relationshipsPath, withLinks } from './relationships.ts';
import { richTags } from './richTags.ts';
import { templateData, type TagRow, type TagValue } from './templateData.ts';
import { openZip, packed, zipOf, type Zip } from './zip.ts';

const WORDS: Record<Language, DocumentWords> = { en, es };

/** Which of the built-in templates. */
export interface BuiltIn {
  readonly language: Language;
  readonly shape: PlanShape;
  readonly kind: PlanKind;
}

/** A built-in template, a valid docxtemplater .docx that a school can edit; base64. */
export function builtInTemplate(which: BuiltIn): string {
  return packed(zipOf(builtInParts(which)));
}

/** One teacher's plan from the built-in template of its language, shape and kind: a .docx, base64. */
export function buildPlanDocx(plan: PlanContent): string {
  return filled(zipOf(builtInParts(plan)), templateData(plan, WORDS[plan.language]));
}

/**
 * One teacher's plan from a template (.docx, base64) that uses the built-in one's tags. Throws a
 * PlanError `TEMPLATE_TAG_UNKNOWN` with the tag where it uses another; docxtemplater's own errors
 * where a tag is broken.
 */
export function fillPlanTemplate(template: string, plan: PlanContent): string {
  return filled(openZip(template), templateData(plan, WORDS[plan.language]));
}

function builtInParts({ language, shape, kind }: BuiltIn): Record<string, string> {
  return docxParts(planTemplate(WORDS[language], shape, kind));
}

function filled(zip: Zip, data: TagRow): string {
  const targets = new Map<string, string[]>();
  const document = new Docxtemplater(zip, {
    paragraphLoop: true,
    linebreaks: true,
    errorLogging: false,
    modules: [richTags(targets)],
    parser: tag => ({ get: scope => valueOf(scope, tag) }),
    nullGetter: part => {
      throw new PlanError('TEMPLATE_TAG_UNKNOWN', { tag: part.value });
    },
  });
  document.render(data);
  for (const path of Object.keys(zip.files).filter(isTextPart)) {
    zip.file(path, withDirections(zip.files[path]?.asText() ?? ''));
  }
  for (const [part, urls] of targets) {
    const path = relationshipsPath(part);
    zip.file(path, withLinks(zip.files[path]?.asText() ?? null, urls));
  }
  return packed(zip);
}

/** Only what a template's tag may name: the row's own values, never what objects inherit. */
function valueOf(scope: TagRow | TagValue, tag: string): TagValue | undefined {
  if (tag === '.') return scope as TagValue;
  if (typeof scope !== 'object' || !Object.prototype.hasOwnProperty.call(scope, tag)) {
    return undefined;
  }
  return (scope as TagRow)[tag];
}

function isTextPart(path: string): boolean {
  return /^word\/(?:document|header\d*|footer\d*)\.xml$/.test(path);
}
