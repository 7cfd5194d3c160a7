const KNOWN =
  'email name first last teacher staff role position subject grade department coach instructional planning period ' +
  'conference goal component dimension indicator rubric standard domain focus area priority looks sounds feels like ' +
  'portfolio artifact evidence action steps status mentor objective professional growth content level address';
const words = KNOWN.split(' ').filter(word => word.length > 3);
const known = new Set(words);

/** Plain words with the slips of typing in well-known header words put right ("emial", "deparment"). */
export function corrected(text: string): string {
  return text
    .split(' ')
    .map(word => (known.has(word) || word.length < 4 ? word : (nearest(word) ?? word)))
    .join(' ');
}

function nearest(word: string): string | null {
  const allowed = word.length >= 8 ? 2 : 1;
  for (const candidate of words) {
    if (Math.abs(candidate.length - word.length) > allowed || candidate[0] !== word[0]) continue;
    if (candidate.length < 5 && candidate.length >= word.length) continue;
    if (slips(word, candidate) <= allowed) return candidate;
  }
  return null;
}

/** Letters added, lost, changed, or two neighbours swapped (optimal string alignment). */
function slips(from: string, to: string): number {
  let before: number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1] ? 0 : 1;
      let least = Math.min((row[j - 1] ?? 0) + 1, (above[j] ?? 0) + 1, (above[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) {
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      }
      row.push(least);
    }
    before = above;
    above = row;
  }
  return above[to.length] ?? 0;
}
