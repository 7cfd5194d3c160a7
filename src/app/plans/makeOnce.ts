import { testEventId, testFileKey } from '../../core/ledger/eventId.ts';
import type { Ledger, LedgerEntry } from '../../core/ledger/ledger.ts';
import { newEntry, done } from '../../core/ledger/entries.ts';
import { withLock } from '../runs/withLock.ts';
import type { Needs, PlanFile, Sent } from '../needs/needs.ts';
import { stampNow, authorNow } from '../needs/author.ts';
import { valueOrThrow } from '../needs/valueOrThrow.ts';
import { LISTING_LAG_MS, LONGEST_EXECUTION_MS } from './createPlans.ts';
import { refuseIfBusy, save } from '../runs/slice.ts';
import { openLedger } from '../school/readSchool.ts';

/** Something made to try things out. */
export interface TestArtefact {
  readonly kind: 'plan' | 'invitation' | 'sample';
  readonly title: string;
  /** The file; '' for an invitation. */
  readonly url: string;
}

/** What is to be there once. */
export interface Wanted {
  readonly kind: 'plan' | 'sample';
  /** The ledger's key; the entry is also told apart by who runs it. */
  readonly key: string;
  readonly title: string;
  find(): PlanFile | undefined;
  make(): Sent<{ readonly id: string; readonly url: string }>;
}

const partOf = (needs: Needs, kind: TestArtefact['kind']): string => kind + ' ' + needs.me();

/** The ledger's entry for what this person tries out. */
export function testEntry(
  needs: Needs,
  { kind, key, title }: Pick<Wanted, 'key' | 'title'> & Pick<TestArtefact, 'kind'>,
): LedgerEntry<'test'> {
  const part = partOf(needs, kind);
  return newEntry('test', { key, part, state: 'intended', note: { title } }, authorNow(needs));
}

/**
 * Makes a file unless it is there: an earlier try without an answer is looked up first, since
 * creation has no idempotent id. Errors: GOOGLE_REFUSED, GOOGLE_UNSURE, GOOGLE_BUSY, QUOTA_TODAY.
 */
export function makeOnce(needs: Needs, ledger: Ledger, wanted: Wanted): TestArtefact {
  const { kind, key, title } = wanted;
  const before = ledger.get('test', key, partOf(needs, kind));
  const made = (entry: LedgerEntry<'test'>, id: string, url: string): TestArtefact => {
    if (entry.state !== 'done' || entry.id !== id) {
      ledger.put(done(entry, stampNow(needs), id, { url }));
      save(needs, ledger);
    }
    return { kind, title: entry.note.title ?? '', url };
  };
  if (before?.state === 'done' || before?.state === 'intended') {
    let file = wanted.find();
    if (!file && waitForListing(needs, [before])) file = wanted.find();
    if (file) return made(before, file.id, file.url);
  }
  const entry = testEntry(needs, { kind, key, title });
  ledger.put(entry);
  save(needs, ledger);
  const sent = wanted.make();
  if (sent.kind === 'refused' || sent.kind === 'later') {
    ledger.put({ ...entry, state: 'gone' });
    save(needs, ledger);
  }
  const { id, url } = valueOrThrow(sent);
  return made(entry, id, url);
}

/**
 * Waits until a listing would show what these entries made; false where it would already. A request
 * may have been sent as late as its execution could last.
 */
export function waitForListing(needs: Needs, entries: readonly LedgerEntry[]): boolean {
  const now = needs.clock.now();
  const sent = entries.map(({ state, at }) =>
    state === 'done' ? Date.parse(at) : Math.min(now, Date.parse(at) + LONGEST_EXECUTION_MS),
  );
  const wait = Math.max(...sent) + LISTING_LAG_MS - now;
  if (wait > 0) needs.clock.wait(wait);
  return wait > 0;
}

const mine = (needs: Needs, ledger: Ledger): LedgerEntry<'test'>[] =>
  ledger
    .all('test')
    .filter(one => one.maker === needs.me() && (one.state === 'done' || one.state === 'intended'));

const kindOf = (entry: LedgerEntry<'test'>): TestArtefact['kind'] =>
  entry.part.split(' ')[0] as TestArtefact['kind'];

/** What this person has made to try things out. */
export function testsOf(needs: Needs, ledger: Ledger): TestArtefact[] {
  return mine(needs, ledger)
    .filter(entry => entry.state === 'done')
    .map(entry => ({
      kind: kindOf(entry),
      title: entry.note.title ?? '',
      url: entry.note.url ?? '',
    }));
}

/**
 * Puts this person's test plans into the bin and takes the test invitation off the calendar; the
 * sample school stays. Safe to repeat. Errors: RUN_BUSY and Google's.
 */
export function removeTests(needs: Needs): { removed: number } {
  return withLock(needs, () => {
    const ledger = openLedger(needs);
    refuseIfBusy(needs, ledger, null);
    const entries = mine(needs, ledger);
    const gone = (entry: LedgerEntry<'test'>): void =>
      ledger.put({ ...entry, state: 'gone', at: stampNow(needs) });

    const plans = entries.filter(entry => kindOf(entry) === 'plan');
    if (plans.length > 0) {
      const lost = plans.filter(entry => entry.state === 'intended');
      if (lost.length > 0) waitForListing(needs, lost);
      binPlans(needs, ledger, plans);
      plans.forEach(gone);
      save(needs, ledger);
    }
    const invitations = entries.filter(entry => kindOf(entry) === 'invitation');
    for (const entry of invitations) {
      const id = testEventId(needs.workbook.id(), needs.me(), entry.note.generation ?? 1);
      const [answer] = needs.calendars.cancel(entry.note.calendar ?? '', [id]);
      valueOrThrow(answer ?? { kind: 'unsure', message: 'no answer' });
      gone(entry);
      save(needs, ledger);
    }
    return { removed: plans.length + invitations.length };
  });
}

function binPlans(needs: Needs, ledger: Ledger, plans: readonly LedgerEntry<'test'>[]): void {
  const keys = new Set(plans.map(entry => testFileKey(needs.workbook.id(), entry.key)));
  const years = ledger
    .all('folder')
    .filter(one => one.state === 'done' && one.key.indexOf('year ') === 0)
    .map(one => one.id);
  const listed = needs.files.documentsIn(years).filter(file => keys.has(file.fileKey));
  const ids = new Set([
    ...listed.map(file => file.id),
    ...plans.flatMap(entry => (entry.state === 'done' ? [entry.id] : [])),
  ]);
  for (const answer of needs.files.bin([...ids])) {
    // A file that somebody deleted for good is as gone as one in the bin.
    if (answer.kind === 'refused' && /notFound|^404$/.test(answer.reason)) continue;
    valueOrThrow(answer);
  }
}
