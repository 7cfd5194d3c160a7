import type { Ledger, LedgerEntry } from '../../core/ledger/ledger.ts';
import { newEntry } from '../../core/ledger/entries.ts';
import { hashId } from '../../core/ledger/opaqueKey.ts';
import type { AddressBook } from '../../core/plan/living/addresses.ts';
import type { LivingDocument } from '../../core/plan/living/livingDocument.ts';
import { bestBook } from '../../core/plan/living/reconcile.ts';
import type { PlanKind, PlanShape } from '../../core/plan/planContent.ts';
import type { Language } from '../../core/language.ts';
import type { Needs } from '../needs/needs.ts';
import { authorNow } from '../needs/author.ts';

const LANGUAGES: readonly Language[] = ['en', 'es'];
const SHAPES: readonly PlanShape[] = ['structured', 'onePage', 'formal'];
const KINDS: readonly PlanKind[] = ['coaching', 'formal'];

const FORMS = LANGUAGES.flatMap(language =>
  SHAPES.flatMap(shape => KINDS.map(kind => ({ language, shape, kind }))),
);

type Form = (typeof FORMS)[number];

/** A built-in template's name in the ledger: "en structured coaching". */
export const formOf = ({ language, shape, kind }: Form): string =>
  [language, shape, kind].join(' ');

const OWN = 'own ';

/**
 * Keeps where everything stands in plans of the school's template as it is today: the school may
 * change it afterwards, its plans stay as they were made. Answers its name; the caller saves.
 */
export function keepBook(needs: Needs, ledger: Ledger, form: Form, template: string): string {
  const version = hashId(template, form.language).slice(0, 10);
  if (!ledger.get('template', 'book', version)) {
    const note = { book: JSON.stringify(needs.addressBook(form, template)) };
    const known = { key: 'book', part: version, state: 'known', note } as const;
    ledger.put(newEntry('template', known, authorNow(needs)));
  }
  return OWN + version;
}

/**
 * Which template a plan was made from: the one that its entry in the ledger names, else the one that
 * fits it best.
 */
export function bookFinder(
  needs: Needs,
  ledger: Ledger,
): (plan: LedgerEntry<'plan'>, document: LivingDocument) => AddressBook {
  const known = new Map<string, AddressBook>();
  const once = (name: string, make: () => AddressBook): AddressBook => {
    let book = known.get(name);
    if (!book) known.set(name, (book = make()));
    return book;
  };
  const builtIn = (form: Form): AddressBook =>
    once(formOf(form), () => needs.addressBook(form, null));
  return (plan, document) => {
    const name = plan.note.form ?? '';
    const own = name.startsWith(OWN)
      ? ledger.get('template', 'book', name.slice(OWN.length))
      : null;
    if (own) return once(name, () => JSON.parse(own.note.book ?? '') as AddressBook);
    const said = FORMS.find(form => formOf(form) === name);
    if (said) return builtIn(said);
    const kept = ledger
      .of('template', 'book')
      .map(({ part, note }) => once(OWN + part, () => JSON.parse(note.book ?? '') as AddressBook));
    return bestBook(document, [...FORMS.map(builtIn), ...kept]);
  };
}
