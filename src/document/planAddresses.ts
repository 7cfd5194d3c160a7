import { addressesIn, type Address, type AddressBook } from '../core/plan/living/addresses.ts';
import { label } from '../core/plan/living/text.ts';
import type { Language } from '../core/language.ts';
import { documentWords as en, type DocumentWords } from '../words/en/plan/document.ts';
import { documentWords as es } from '../words/es/plan/document.ts';
import type { BuiltIn } from './planDocx.ts';
import { planTemplate } from './planTemplate.ts';
import { templateBlocks } from './templateBlocks.ts';
import { openZip } from './zip.ts';

const WORDS: Record<Language, DocumentWords> = { en, es };

/**
 * Where everything stands in a plan made from the built-in template, or from another (.docx in
 * base64): its tags as they stand in it, and the columns that people alone write in by the built-in
 * words.
 */
export function planAddresses(
  { language, shape, kind }: BuiltIn,
  template: string | null = null,
): AddressBook {
  const words = WORDS[language];
  const xml = template === null ? planTemplate(words, shape, kind).body : bodyOf(template);
  return { ...peoplesPlaces(words), ...addressesIn(templateBlocks(xml)) };
}

const bodyOf = (template: string): string =>
  openZip(template).file('word/document.xml')?.asText() ?? '';

/** Cells without a tag: people fill them in. */
function peoplesPlaces({ agreement, checkIns, lookingBack, goals }: DocumentWords): AddressBook {
  const place = (heading: string, column: string, key: string): Address => ({
    heading: label(heading),
    column: label(column),
    key: label(key),
    before: '',
    after: '',
    fixed: [],
  });
  return {
    'agreement.agreedBy': place(agreement.heading, agreement.agreedBy, agreement.who),
    'agreement.on': place(agreement.heading, agreement.on, agreement.who),
    // A row, not a column: the one in which the teacher says yes or no.
    'agreement.share': {
      ...place(agreement.heading, agreement.share, agreement.who),
      fixed: agreement.earlierShare.map(label),
    },
    'checkIns.tried': place(checkIns.heading, checkIns.tried, checkIns.date),
    'checkIns.changed': place(checkIns.heading, checkIns.changed, checkIns.date),
    'checkIns.next': place(checkIns.heading, checkIns.next, checkIns.date),
    'lookingBack.state': place(lookingBack.heading, lookingBack.state, goals.number),
    'lookingBack.changed': place(lookingBack.heading, lookingBack.changed, goals.number),
    'lookingBack.carry': place(lookingBack.heading, lookingBack.carry, goals.number),
  };
}
