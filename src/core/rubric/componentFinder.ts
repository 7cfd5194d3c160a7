import { cleanText } from '../table/cellText.ts';
import { UNIT, idFinder } from './componentIds.ts';
import { nameFinder } from './componentNames.ts';
import type { Recognition, Rubric } from './rubric.ts';
import { singleIdFinder } from './singleIds.ts';

export type ComponentFinder = (text: string) => Recognition;

const REMEMBERED = 4000;
const DOMAIN_ALONE = new RegExp(
  '^[\\s(]*(?:' + UNIT + '[\\s#.:]*)?(\\d{1,2}|[ivx]{1,4}|[a-z]{1,3})(?:[-. ]?([a-z]))?[\\s).:]*$',
  'iu',
);
const ID_LIKE = /\d\s?[.,\-–]\s?[\p{L}\p{N}]|\d[a-h](?!\p{L})/iu;
const DOMAINS_ALONE =
  /^[\s(]*(?:\d|[ivx]+)(?:(?:\s*[,&/+]\s*|\s+(?:and|or|y|o)\s+)(?:\d|[ivx]+))+[\s).]*$/i;
const SEVERAL_DOMAINS = /\b(?:domains|standards|dominios|areas)\s+(?:\d|[ivx]+)\b/i;

/** Prepares a rubric once; the finder then takes cells one after another and remembers them. */
export function componentFinder(rubric: Rubric): ComponentFinder {
  const ids = idFinder(rubric);
  const single = singleIdFinder(rubric);
  const names = nameFinder(rubric);
  const known = new Map<string, Recognition>();

  const recognise = (text: string): Recognition => {
    if (!text) return { kind: 'none', near: [] };
    let found = ids.find(text);
    if (!found.ids.length) found = single(text);
    if (!found.ids.length && !several(text)) found = ids.findApart(text);
    if (found.ids.length) {
      const also = names.named(found.rest);
      return oneOrMany([...found.ids, ...(also.alone ? also.ids : [])]);
    }
    return byName(text);
  };

  const byName = (text: string): Recognition => {
    const said = names.named(text);
    // "2.6" is a wrong id, not domain 2; "Domain 2: 9" neither.
    const domains = several(text) || (said.numbers.length === 1 && !ID_LIKE.test(text));
    const numbered = (domains ? said.numbers : []).reduce<string[]>(
      (all, number) => all.concat(ids.under([number])),
      [],
    );
    if (said.alone && said.ids.length) {
      const elsewhere = numbered.length > 0 && !said.ids.every(id => numbered.includes(id));
      return oneOrMany(elsewhere ? [...said.ids, ...numbered] : said.ids);
    }
    if (said.ids.length > 1) return oneOrMany(said.ids);
    if (said.alone && said.domains.length) {
      return oneOrMany(said.domains.reduce<string[]>((all, domain) => all.concat(domain), []));
    }
    const alone = DOMAIN_ALONE.exec(text);
    const under = alone ? ids.under([alone[1] ?? '', ...(alone[2] ? [alone[2]] : [])]) : [];
    if (under.length) return oneOrMany(under);
    if (said.alone && numbered.length) return oneOrMany(numbered);
    // Whole columns are asked about; what is near matters for the few that name nothing.
    return {
      kind: 'none',
      get near() {
        return names.near(text);
      },
    };
  };

  return cell => {
    const text = cleanText(cell.normalize('NFKC')).slice(0, 1000);
    const before = known.get(text);
    if (before) return before;
    if (known.size > REMEMBERED) known.clear();
    const recognition = recognise(text);
    known.set(text, recognition);
    return recognition;
  };
}

function several(text: string): boolean {
  return SEVERAL_DOMAINS.test(text) || DOMAINS_ALONE.test(text);
}

function oneOrMany(found: readonly string[]): Recognition {
  const ids = [...new Set(found)];
  const [only = ''] = ids;
  return ids.length === 1 ? { kind: 'one', id: only } : { kind: 'many', ids };
}
