const THING =
  '(?:goals?|metas?|objetivos?|objectives?|slos?|sgos?|components?|componentes?|dimensions?|dimension(?:es)?|indicators?|indicador(?:es)?|' +
  'focus(?: areas?)?|enfoques?|priorit(?:y|ies)|prioridad|rubrics?|rubricas?|standards?|domains?|strands?|elements?|' +
  'artifacts?|portfolio|evidence|evidencia|steps?|pasos?|plan|like|success|one|g)';
const ORDINALS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:first|1 ?st|primary|primer[oa]?)$/, 1],
  [/\b(?:second|2 ?nd|secondary|segund[oa]|another|other|additional|otra)$/, 2],
  [/\b(?:third|3 ?rd|tercer[oa]?)$/, 3],
  [/\b(?:fourth|4 ?th|cuart[oa])$/, 4],
];
const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  uno: 1,
  una: 1,
  i: 1,
  a: 1,
  two: 2,
  dos: 2,
  ii: 2,
  b: 2,
  three: 3,
  tres: 3,
  iii: 3,
  c: 3,
  four: 4,
  cuatro: 4,
  iv: 4,
};
// A number after one of these counts something else than goals.
const COUNTS_SOMETHING_ELSE =
  /\b(?:quarter|semester|sem|q|s|t|trimester|trim|term|year|yr|period|per|phase|fase|cycle|day|dia|week|page|item|question|q no|grade|gr|ay|sy|fy) \d{1,2}\b/g;

/** The goal that a header's plain words speak of, from 1; null where they do not say. */
export function goalNumber(words: string): number | null {
  const text = words
    .replace(COUNTS_SOMETHING_ELSE, ' ')
    .replace(/\b(?:19|20)\d\d(?: \d\d)?\b/g, ' ');
  const goal = new RegExp(
    '\\b(?:goals?|metas?|objetivos?|slos?|sgos?|g) (?:no |num |number |n )?([1-9])\\b(?! (?:\\d|or|o|to|a|y|and|goals?|metas?)\\b)',
  ).exec(text);
  if (goal) return Number(goal[1]);
  const named =
    /\b(?:goal|meta|objetivo|slo|sgo) (one|uno|una|two|dos|three|tres|four|cuatro|i{1,3}|iv|a|b|c)(?: |$)/.exec(
      text,
    );
  if (named && endsLabel(text, named[0])) return WORDS[named[1] ?? ''] ?? null;
  const ordinal = new RegExp(
    '\\b([a-z0-9]+(?: ?(?:st|nd|rd|th))?) (?:\\w+ ){0,2}?' + THING + '\\b',
    'g',
  );
  for (let match = ordinal.exec(text); match; match = ordinal.exec(text)) {
    for (const [word, number] of ORDINALS) if (word.test(match[1] ?? '')) return number;
    ordinal.lastIndex = match.index + 1;
  }
  const digit = new RegExp('\\b' + THING + ' (?:no |num |number |n )?([1-9])\\b(?! \\d)').exec(
    text,
  );
  if (digit) return Number(digit[1]);
  const leading =
    new RegExp('^([1-9]) (?:\\w+ ){0,2}?' + THING + '\\b').exec(text) ??
    /(?:^| )([1-4])$/.exec(text);
  return leading ? Number(leading[1]) : null;
}

/** "Goal A" and "Goal I" number a goal; "goal a teacher sets" and "goal I have" do not. */
function endsLabel(text: string, found: string): boolean {
  const letter = /\b(a|i)\s*$/.test(found);
  if (!letter) return true;
  const after = text.slice(text.indexOf(found) + found.length);
  return (
    after.split(' ').filter(Boolean).length <= 2 && !/^(have|want|will|teacher|am)/.test(after)
  );
}
