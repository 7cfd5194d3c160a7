import { planningTokens, type PlanningToken } from './planningTokens.ts';

/** One stretch of planning time, as far as a cell says it. */
export interface PlanningPeriod {
  /** Rotation days ("A", "B", "1" … "6", "red"); null: every day of the rotation. */
  readonly dayTypes: readonly string[] | null;
  /** 1 for Monday to 5 for Friday; null: any weekday. */
  readonly weekdays: readonly number[] | null;
  /** The bell period's name ("3", "C"); null where the cell gives clock times. */
  readonly period: string | null;
  /** `HH:MM` in 24 hours, null where the cell names a period. */
  readonly from: string | null;
  readonly to: string | null;
}

interface Open {
  dayTypes: string[];
  weekdays: number[];
  period: string | null;
  from: string | null;
  to: string | null;
}

/**
 * The planning periods in a cell: "P3", "3rd", "Period 3 & 5", "A3/B7", "A: 3, B: 5", "Day 1: 2",
 * "10:05-10:50", "Mon/Wed 2nd". Empty where the text names none.
 */
export function planningPeriods(text: string): PlanningPeriod[] {
  return assembled(planningTokens(text)).map(({ dayTypes, weekdays, ...when }) => ({
    dayTypes: dayTypes.length ? dayTypes : null,
    weekdays: weekdays.length ? weekdays : null,
    ...when,
  }));
}

function assembled(tokens: readonly PlanningToken[]): Open[] {
  const found: Open[] = [];
  let days: string[] = [];
  let weekdays: number[] = [];
  let used = false;
  let separated = true;
  const emit = (period: string | null, from: string | null, to: string | null): void => {
    found.push({ dayTypes: [...days], weekdays: [...weekdays], period, from, to });
    used = true;
    separated = false;
  };
  tokens.forEach((token, index) => {
    if (token.kind === 'word') return;
    if (token.kind === 'separator') separated = token.hard || separated || token.text !== '-';
    else if (token.kind === 'time') emit(null, token.from, token.to);
    else if (token.kind === 'period') {
      const before = tokens[index - 1];
      const last = found[found.length - 1];
      if (before?.kind === 'separator' && before.text === '-' && last?.period) {
        for (const period of between(last.period, token.text)) emit(period, null, null);
      } else emit(token.text, null, null);
    } else if (token.kind === 'letter' && !isDay(tokens, index)) emit(token.text, null, null);
    else {
      // "3rd (A day)": a day right after periods that have none belongs to them.
      if (!separated && attachBack(found, token)) return;
      if (used) {
        days = [];
        weekdays = [];
        used = false;
      }
      if (token.kind === 'weekday') weekdays.push(token.number);
      else days.push(token.text);
    }
  });
  return found;
}

/** A bare letter is a rotation day where a period follows it ("A/B 4"), else the period's own name. */
function isDay(tokens: readonly PlanningToken[], index: number): boolean {
  for (let next = index + 1; next < tokens.length; next++) {
    const token = tokens[next];
    if (token?.kind === 'period' || token?.kind === 'time' || token?.kind === 'day') return true;
    if (token?.kind !== 'letter' && !(token?.kind === 'separator' && !token.hard)) return false;
  }
  return false;
}

function attachBack(found: readonly Open[], token: PlanningToken): boolean {
  let attached = false;
  for (let index = found.length - 1; index >= 0; index--) {
    const period = found[index];
    if (!period || period.dayTypes.length || (period.weekdays.length && token.kind !== 'weekday'))
      break;
    if (token.kind === 'weekday') period.weekdays.push(token.number);
    else if (token.kind === 'day' || token.kind === 'letter') period.dayTypes.push(token.text);
    attached = true;
    if (token.kind === 'weekday') break;
  }
  return attached;
}

/** Periods after `first` up to `last`: "3-5" is 3, 4 and 5. */
function between(first: string, last: string): string[] {
  const [from, to] = [Number(first), Number(last)];
  if (!(to > from && to - from < 9)) return [last];
  return Array.from({ length: to - from }, (_, index) => String(from + index + 1));
}
