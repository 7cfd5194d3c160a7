import { cleanText, isPlaceholder, isSheetError } from '../table/cellText.ts';

interface Marker {
  readonly at: number;
  readonly end: number;
  readonly number: number;
}

// "1) ", "(1) ", "1. ", "1 - ", "#1 ", "Goal 1: ", "Meta 1. ", at the start, after white space or ; ,
const MARKER =
  /(^|[\s;,])(?:(?:goal|meta|objetivo|objective|slo)\s*(?:#|no\.?|nº)?\s*([1-9])\s*[:.)\-–—]+|#([1-9])[:.)\-–—]?(?=\s)|\(([1-9])\)|([1-9])\s?\)|([1-9])\.(?!\d)|([1-9])\s?[-–—:](?=\s))\s*/giu;

/** The goal a cell holds, '' where it holds none (placeholders and spreadsheet errors are no goal). */
export function goalOf(cell: string): string {
  const text = cleanText(cell);
  return isPlaceholder(text) || isSheetError(text) ? '' : text;
}

/**
 * The goals in one cell: several where they are numbered ("1) … 2) …", "Goal 1: … Goal 2: …"),
 * else the whole text as one; a dash list is one goal. Empty for an empty cell or a placeholder.
 */
export function goalsInCell(cell: string): string[] {
  const text = goalOf(cell);
  if (!text) return [];
  return numberedParts(text).map(goalOf).filter(Boolean);
}

/** The numbered parts of a text in order, or the text alone where it is not numbered from 1. */
export function numberedParts(text: string): string[] {
  const markers = sequence(text);
  if (!markers.length) return [text];
  return markers.map((marker, index) => {
    const next = markers[index + 1];
    return text
      .slice(marker.end, next ? next.at : undefined)
      .replace(/[\s;,]+$/, '')
      .trim();
  });
}

function sequence(text: string): Marker[] {
  const found: Marker[] = [];
  MARKER.lastIndex = 0;
  for (let match = MARKER.exec(text); match; match = MARKER.exec(text)) {
    const number = Number(match.slice(2).find(Boolean));
    if (number === found.length + 1) {
      found.push({ at: match.index, end: match.index + match[0].length, number });
    }
  }
  const first = found[0];
  if (!first || found.length < 2) return [];
  return startsTheList(text.slice(0, first.at)) ? found : [];
}

/** Numbered goals begin the cell or follow a short lead-in ("My goals:"); steps inside a goal do not. */
function startsTheList(before: string): boolean {
  const lead = cleanText(before);
  return (
    lead === '' ||
    (lead.length <= 60 && /\b(?:goals|metas|objetivos|objectives)\b[^.]*:?$/i.test(lead))
  );
}
