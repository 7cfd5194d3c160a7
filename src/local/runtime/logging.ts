import type { Execution } from '../world/gate.ts';
import { strict } from './strict.ts';

/** A line that the script logged. */
export interface LogLine {
  readonly level: 'log' | 'info' | 'warn' | 'error';
  readonly text: string;
  /** Virtual epoch milliseconds. */
  readonly at: number;
}

/** Logger and console, usable in every authorization mode; they write to the execution's log. */
export function createLogging(execution: Execution, lines: LogLine[]) {
  const write =
    (level: LogLine['level']) =>
    (...values: unknown[]): void => {
      lines.push({ level, text: values.map(textOf).join(' '), at: execution.now() });
    };
  return {
    Logger: strict('Logger', { log: write('log') }),
    console: strict('console', {
      log: write('log'),
      info: write('info'),
      warn: write('warn'),
      error: write('error'),
    }),
  };
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return String(value);
  // Errors have no enumerable members.
  const stack = (value as { stack?: unknown }).stack;
  if (typeof stack === 'string') return stack;
  return JSON.stringify(value);
}
