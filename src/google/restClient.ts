import { PlanError } from '../core/errors.ts';
import type { Sent } from '../app/needs/needs.ts';
import { isWithdrawn, NO_PERMISSION } from '../app/needs/withdrawn.ts';
import { http, script, utilities } from './globals.ts';
import { pacerFor, type Lane } from './pacer.ts';
import type { UsedFetchRequest, UsedHttpResponse } from './surface.ts';

/** One request to one of Google's REST services. */
export interface WireRequest {
  readonly method: UsedFetchRequest['method'];
  readonly url: string;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly payload?: string;
  /** The answer is a file, not JSON: its bytes come as `base64`. */
  readonly file?: true;
}

/** What came back: the JSON body of a 2xx, or the reason why not. */
export type WireAnswer = Sent<Readonly<Record<string, unknown>>>;

/** How a group of requests is sent. */
export interface Sending {
  readonly lane: Lane;
  /** True when sending twice does no harm (a GET, a client-made id, a permission of one person). */
  readonly repeatable: boolean;
}

const TRIES = 5;
// A wait asked for beyond this is the person's, not the slice's; and nothing is tried again late in
// an execution, which Google ends after six minutes.
const LONGEST_WAIT_MS = 30_000;
const LAST_TRY_MS = 4 * 60_000;
const FIRST_BACKOFF_MS = 1_000;

/** The token of this execution; it outlives any execution. */
let token = '';

let latest = Date.now() + LAST_TRY_MS;

/** Nothing leaves after this moment (epoch milliseconds): it comes back as `later`. */
export function sendUntil(moment: number): void {
  latest = moment;
}

/**
 * Sends requests side by side, in order, paced to the lane's sustained limit. What Google puts off
 * goes to the front of the queue and is waited for with growing, jittered pauses, more slowly from
 * then on; server errors and lost waves are repeated only where that is safe, and come back as
 * `unsure` where it is not.
 */
export function sendAll(requests: readonly WireRequest[], sending: Sending): WireAnswer[] {
  const answers: (WireAnswer | undefined)[] = requests.map(() => undefined);
  const tries = requests.map(() => 0);
  // Asked for before the pace is counted: it takes its time.
  token = token || script().getOAuthToken();
  const pacer = pacerFor(sending.lane);
  let queue = requests.map((_, index) => index);
  while (queue.length > 0) {
    const group = queue.slice(0, pacer.width());
    queue = queue.slice(group.length);
    if (!pacer.take(group.length, latest)) break;
    const got = fetchTogether(
      group.map(index => requests[index] as WireRequest),
      sending,
    );
    group.forEach((index, place) => {
      answers[index] = got[place];
      tries[index] = (tries[index] ?? 0) + 1;
    });
    if (got.some(answer => answer.kind === 'later' && answer.daily)) break;
    if (got.some(answer => answer.kind === 'later')) pacer.slower();
    else if (got.every(answer => answer.kind !== 'unsure')) pacer.wentWell();
    const again = group.filter(
      index => worthRepeating(answers[index], sending) && (tries[index] ?? 0) < TRIES,
    );
    if (again.length === 0) continue;
    const wait = backoff(Math.max(...again.map(index => tries[index] ?? 0)), again, answers);
    pacer.rest(wait);
    if (wait > LONGEST_WAIT_MS) break;
    queue = again.concat(queue);
  }
  return answers.map(answer => answer ?? notSent(answers));
}

/** What did not leave: for the day, where Google said so to another of the same requests. */
function notSent(answers: readonly (WireAnswer | undefined)[]): WireAnswer {
  const daily = answers.some(answer => answer?.kind === 'later' && answer.daily);
  return { kind: 'later', daily, message: 'not sent' };
}

/** One request; throws a PlanError (GOOGLE_REFUSED, GOOGLE_UNSURE, GOOGLE_BUSY) unless it is done. */
export function sendOne(request: WireRequest, sending: Sending): Readonly<Record<string, unknown>> {
  const [answer] = sendAll([request], sending);
  return bodyOf(answer);
}

/** The body of an answer that has one; throws as `sendOne` does. */
export function bodyOf(answer: WireAnswer | undefined): Readonly<Record<string, unknown>> {
  if (answer?.kind === 'done') return answer.value;
  const message = answer?.message ?? '';
  if (answer?.kind === 'refused') {
    const code = isWithdrawn(answer) ? NO_PERMISSION : 'GOOGLE_REFUSED';
    throw new PlanError(code, { reason: answer.reason, message });
  }
  if (answer?.kind === 'later') {
    throw new PlanError(answer.daily ? 'QUOTA_TODAY' : 'GOOGLE_BUSY', { message });
  }
  throw new PlanError('GOOGLE_UNSURE', { message });
}

function worthRepeating(answer: WireAnswer | undefined, sending: Sending): boolean {
  if (!answer) return true;
  if (answer.kind === 'later') return !answer.daily;
  return answer.kind === 'unsure' && sending.repeatable;
}

function backoff(
  tries: number,
  again: readonly number[],
  answers: readonly (WireAnswer | undefined)[],
): number {
  let asked = 0;
  for (const index of again) {
    const wait = /retry after (\d+) s/.exec((answers[index] as { message?: string }).message ?? '');
    if (wait) asked = Math.max(asked, Number(wait[1]) * 1_000);
  }
  return Math.round(asked + FIRST_BACKOFF_MS * 2 ** (tries - 1) * (0.5 + Math.random()));
}

/** fetchAll throws a whole wave away when one member has no answer: any part of it may have happened. */
function fetchTogether(requests: readonly WireRequest[], sending: Sending): WireAnswer[] {
  let responses: UsedHttpResponse[];
  try {
    responses = http().fetchAll(
      requests.map(request => ({
        url: request.url,
        method: request.method,
        ...(request.contentType ? { contentType: request.contentType } : {}),
        ...(request.payload === undefined ? {} : { payload: request.payload }),
        headers: { ...request.headers, Authorization: 'Bearer ' + token },
        muteHttpExceptions: true as const,
      })),
    );
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    // The day's quota may run out in the middle of a wave: what must not be repeated stays unsure.
    const daily = sending.repeatable && /too many times for one day/i.test(message);
    return requests.map(() =>
      daily ? { kind: 'later', daily, message } : { kind: 'unsure', message },
    );
  }
  return responses.map((response, at) => judge(response, requests[at]?.file === true));
}

// Reasons of Drive, Docs and Calendar for "not now" among their 403s.
const RATE = [
  'rateLimitExceeded',
  'userRateLimitExceeded',
  'RATE_LIMIT_EXCEEDED',
  'sharingRateLimitExceeded',
];
const DAILY = ['dailyLimitExceeded', 'quotaExceeded', 'documentsCreatedLimitExceeded'];

function judge(response: UsedHttpResponse, file: boolean): WireAnswer {
  const status = response.getResponseCode();
  if (file && status >= 200 && status < 300) {
    return { kind: 'done', value: { base64: utilities().base64Encode(response.getContent()) } };
  }
  const text = response.getContentText();
  if (status >= 200 && status < 300) return readBody(text);
  const { reason, message } = readError(text, status);
  if (status === 429 || (status === 403 && RATE.includes(reason))) {
    const headers = response.getAllHeaders() as Record<string, string>;
    const wait = headers['Retry-After'] ?? headers['retry-after'];
    return { kind: 'later', daily: false, message: wait ? 'retry after ' + wait + ' s' : message };
  }
  if (status === 403 && DAILY.includes(reason)) return { kind: 'later', daily: true, message };
  if (status >= 500) return { kind: 'unsure', message: status + ' ' + message };
  return { kind: 'refused', reason, message, taken: status === 409 };
}

function readBody(text: string): WireAnswer {
  if (text === '') return { kind: 'done', value: {} };
  try {
    return { kind: 'done', value: JSON.parse(text) as Record<string, unknown> };
  } catch (cause) {
    return { kind: 'unsure', message: 'an answer that is not JSON: ' + String(cause) };
  }
}

interface GoogleError {
  readonly error?: {
    readonly message?: string;
    readonly status?: string;
    readonly errors?: readonly { readonly reason?: string }[];
  };
}

function readError(text: string, status: number): { reason: string; message: string } {
  try {
    const { error } = JSON.parse(text) as GoogleError;
    return {
      reason: error?.errors?.[0]?.reason ?? error?.status ?? String(status),
      message: error?.message ?? 'HTTP ' + status,
    };
  } catch {
    // A proxy's page instead of Google's JSON: the status is all there is.
    return { reason: String(status), message: 'HTTP ' + status };
  }
}
