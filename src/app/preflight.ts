import { hashId } from '../core/ledger/opaqueKey.ts';
import type { Ledger } from '../core/ledger/ledger.ts';
import type { Needs } from './needs.ts';
import { runItems } from './runItems.ts';
import { estimateSeconds, type RunKind } from './runs/run.ts';
import { openLedger, readSchool, type NotPlanned, type School } from './school.ts';

/** A run in numbers, before anything has changed. */
export interface RunForecast {
  readonly kind: RunKind;
  /** Stands for what the person saw: a run starts only while it is still true. */
  readonly token: string;
  readonly items: number;
  readonly documents: number;
  readonly shares: number;
  readonly events: number;
  readonly invitationMails: number;
  readonly minutes: number;
  readonly leftOut: readonly NotPlanned[];
  readonly coachMinutes: readonly { readonly email: string; readonly minutes: number }[];
  readonly school: School;
}

/** Says what a run of this kind would do now. Changes nothing. */
export function preflight(needs: Needs, kind: RunKind): RunForecast {
  const ledger = openLedger(needs);
  return forecast(needs, ledger, readSchool(needs, ledger), kind);
}

/** The forecast of a school that has been read already. */
export function forecast(needs: Needs, ledger: Ledger, school: School, kind: RunKind): RunForecast {
  const { entries, leftOut } = runItems(needs, ledger, school, kind, '');
  const count = (which: RunKind): number => (which === kind ? entries.length : 0);
  const minutes = new Map<string, number>();
  for (const { artefact, note } of entries) {
    if (artefact !== 'checkIn') continue;
    const coach = String(note['coach']);
    const length = (Number(note['end']) - Number(note['start'])) / 60_000;
    minutes.set(coach, (minutes.get(coach) ?? 0) + length);
  }
  return {
    kind,
    token: hashId(kind, ...entries.map(entry => entry.key + ' ' + entry.part)),
    items: entries.length,
    documents: count('createPlans'),
    shares: count('sharePlans'),
    events: count('sendInvites'),
    // Calendar mails each guest of each event once.
    invitationMails: count('sendInvites') * 2,
    minutes: Math.ceil(estimateSeconds(kind, entries.length) / 60),
    leftOut: kind === 'createPlans' ? [...school.leftOut, ...leftOut] : leftOut,
    coachMinutes: [...minutes].map(([email, total]) => ({ email, minutes: total })),
    school,
  };
}
