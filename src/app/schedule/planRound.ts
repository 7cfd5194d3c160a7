import { hashId } from '../../core/ledger/opaqueKey.ts';
import { PlanError } from '../../core/errors.ts';
import type { LedgerEntry } from '../../core/ledger/ledger.ts';
import type { CheckInProposal } from '../../core/schedule/proposal.ts';
import type { Spread } from '../../core/schedule/solver/solve.ts';
import { timeOf } from '../../core/schedule/sync/published.ts';
import { proposeCheckIns } from '../../core/schedule/proposeCheckIns.ts';
import { SETTING_ROWS, SPREAD_NAMES } from '../../core/school/settings.ts';
import {
  openRound,
  readCoachRound,
  requestFor,
  stays,
  type CoachRound,
  type RoundWanted,
} from './coachRound.ts';
import { withLock } from '../runs/withLock.ts';
import { saveProposedCheckIns } from '../checkIns/saveProposedCheckIns.ts';
import { meetTeachers } from '../school/meetTeachers.ts';
import type { Needs } from '../needs/needs.ts';
import { neededBy } from './planCheckIns.ts';
import { openRuns } from '../runs/run.ts';
import { save } from '../runs/slice.ts';
import { writeSettings } from '../school/settingsTab.ts';
import { peopleMeet, rememberRounds } from '../school/year.ts';

/** How a coach's round is planned. */
export interface RoundWishes extends RoundWanted {
  /** All times that nobody chose or sent are looked for anew, not only those that are missing. */
  readonly again: boolean;
  /** Kept in the Settings tab; null leaves it as it is. */
  readonly spread: Spread | null;
}

/** Somebody who gets a time, or another one; instants are epoch milliseconds. */
export interface Seat {
  readonly key: string;
  readonly from: number | null;
  readonly start: number;
}

/** Who could be seated if others moved. */
export interface Seats {
  readonly at: CoachRound;
  readonly token: string;
  readonly seated: readonly Seat[];
  readonly moved: readonly Seat[];
}

/**
 * Finds times in one round for one coach's people and keeps them as planned; nothing is sent.
 * Everybody else's check-ins, locked ones and sent ones stay where they are. Errors: BUSY_NOW,
 * RUN_OPEN, NO_COACH_YET, ROUND_GONE, ROUND_NOT_OPEN, TAB_PROTECTED.
 */
export function planRound(needs: Needs, wishes: RoundWishes): void {
  withLock(needs, () => {
    if (wishes.spread) chooseSpread(needs, wishes.spread);
    const at = readCoachRound(needs, wishes);
    refuseDuringRun(at);
    const round = openRound(at, wishes.round);
    const now = needs.clock.now();
    const needed = neededBy(at.school.teachers, now, peopleMeet(at.year));
    const anew = (entry: LedgerEntry<'checkIn'>): boolean =>
      needed(entry) || (wishes.again && entry.state === 'planned' && !stays(entry, now));
    const proposal = proposeCheckIns({
      ...requestFor(needs, at, round, entry => (anew(entry) ? 'forget' : 'locked')),
      mayMoveOthers: false,
    });
    keepFor(needs, at, proposal, entry => entry === null || anew(entry));
  });
}

/**
 * Who could be seated if others moved, as few as possible; with the `token` of that answer they are.
 * Errors: as `planRound`, and CHANGED_SINCE_PREFLIGHT where the answer would be another by now.
 */
export function seatMore(needs: Needs, wanted: RoundWanted, token: string | null): Seats {
  return withLock(needs, () => {
    const at = readCoachRound(needs, wanted);
    refuseDuringRun(at);
    const round = openRound(at, wanted.round);
    const now = needs.clock.now();
    const needed = neededBy(at.school.teachers, now, peopleMeet(at.year));
    const proposal = proposeCheckIns({
      ...requestFor(needs, at, round, entry =>
        needed(entry) ? 'forget' : stays(entry, now) ? 'locked' : 'movable',
      ),
      mayMoveOthers: true,
    });
    const seats = seatsIn(at, proposal, round.id, needed);
    if (token === null || seats.token === '') return seats;
    if (token !== seats.token) throw new PlanError('CHANGED_SINCE_PREFLIGHT');
    keepFor(
      needs,
      at,
      proposal,
      entry => entry === null || needed(entry) || (entry.state === 'planned' && !stays(entry, now)),
    );
    return seats;
  });
}

/** A paused run holds check-ins as they are about to be sent. */
export function refuseDuringRun({ ledger }: CoachRound): void {
  if (openRuns(ledger).some(run => run.kind === 'sendInvites')) throw new PlanError('RUN_OPEN');
}

function chooseSpread(needs: Needs, spread: Spread): void {
  const row = SETTING_ROWS.find(one => one.field === 'spread');
  if (!row || !(spread in SPREAD_NAMES)) throw new PlanError('UNKNOWN_FIELD', { field: spread });
  writeSettings(needs, [{ ...row, value: SPREAD_NAMES[spread] }]);
}

function keepFor(
  needs: Needs,
  { ledger, school, year, caseload }: CoachRound,
  proposal: CheckInProposal,
  may: (entry: LedgerEntry<'checkIn'> | null) => boolean,
): void {
  meetTeachers(needs, ledger, school);
  const keys = new Set(caseload.map(({ key }) => key));
  saveProposedCheckIns(needs, ledger, proposal, (entry, key) => keys.has(key) && may(entry));
  rememberRounds(needs, ledger, year.rounds);
  save(needs, ledger);
}

function seatsIn(
  at: CoachRound,
  { checkIns }: CheckInProposal,
  round: string,
  needed: (entry: LedgerEntry<'checkIn'> | null) => boolean,
): Seats {
  const seated: Seat[] = [];
  const moved: Seat[] = [];
  const found = new Map(checkIns.map(one => [one.teacherKey, one]));
  for (const { key } of at.caseload) {
    const checkIn = found.get(key);
    if (!checkIn) continue;
    const before = at.ledger.get('checkIn', key, round);
    const start = checkIn.startInstant;
    if (needed(before)) seated.push({ key, from: null, start });
    else if (before && (before.note.start !== start || before.note.coach !== checkIn.coachEmail))
      moved.push({ key, from: timeOf(before).start, start });
  }
  const said = [...seated, ...moved].map(({ key, start }) => key + ' ' + start);
  const token = seated.length > 0 ? hashId('seats', round, ...said) : '';
  return { at, token, seated, moved: seated.length > 0 ? moved : [] };
}
