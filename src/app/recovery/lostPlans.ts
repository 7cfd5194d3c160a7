import { PlanError } from '../../core/errors.ts';
import type { Ledger } from '../../core/ledger/ledger.ts';
import { newEntry } from '../../core/ledger/entries.ts';
import type { Notes } from '../../core/ledger/notes.ts';
import { matchPlans, type FoundPlan } from '../../core/ledger/lostPlans.ts';
import { hashId } from '../../core/ledger/opaqueKey.ts';
import { withLock } from '../runs/withLock.ts';
import { lostLinks, type LinkedRow } from './lostLinks.ts';
import { goalOrder } from '../plans/sheetSide.ts';
import { meetWorkbook } from '../school/meetTeachers.ts';
import { keyOf } from '../school/keyOf.ts';
import type { Needs, PlacedFile } from '../needs/needs.ts';
import { authorNow } from '../needs/author.ts';
import { linkTemplates } from '../plans/ownTemplate.ts';
import { planMaking } from '../plans/planMaking.ts';
import { readersOf } from '../school/readers.ts';
import { rememberFolders } from '../plans/folders.ts';
import { refuseIfBusy, save } from '../runs/slice.ts';
import { openLedger, readSchool, type School } from '../school/readSchool.ts';
import { showStatus } from '../plans/showStatus.ts';
import { whoseItMayBe } from './whosePlan.ts';
import { lostCheckIns } from './lostCheckIns.ts';

/** What is left of plans that the ledger does not know, found without it. */
export interface LostPlans {
  /** Documents of this person's add-on. */
  readonly found: readonly { readonly plan: FoundPlan; readonly file: PlacedFile }[];
  /** Rows whose link leads to a document that this person's add-on cannot open. */
  readonly others: readonly LinkedRow[];
  /** How many links lead to plans of another workbook, as in a copy. They are left alone. */
  readonly elsewhere: number;
  /** Check-ins that the visible tab says were sent, of which the ledger knows nothing. */
  readonly checkIns: number;
  /** Stands for what was found: nothing is linked unless it still is so. */
  readonly token: string;
  readonly school: School;
}

/** Looks for plans that the ledger does not know. Changes nothing. */
export function findLostPlans(needs: Needs): LostPlans {
  const ledger = openLedger(needs);
  return look(needs, ledger, readSchool(needs, ledger), needs.files.everyDocument());
}

/**
 * Links the plans that were found to their teachers again, with folders, shares and the school's
 * template, so that nothing is made or shared a second time. Their texts have no base any more: the
 * next reading asks where plan and sheet differ. Safe to repeat. Errors: CHANGED_SINCE_PREFLIGHT,
 * RUN_BUSY, and Google's.
 */
export function linkLostPlans(needs: Needs, token: string): LostPlans {
  return withLock(needs, () => {
    const ledger = openLedger(needs);
    refuseIfBusy(needs, ledger, null);
    const school = readSchool(needs, ledger);
    const files = needs.files.everyDocument();
    const seen = look(needs, ledger, school, files);
    if (seen.token !== token) throw new PlanError('CHANGED_SINCE_PREFLIGHT');
    meetWorkbook(needs, ledger, school.roster.sheet ?? '', seen.checkIns);
    link(needs, ledger, school, seen);
    linkTemplates(needs, ledger, files);
    save(needs, ledger);
    showStatus(needs, ledger, readSchool(needs, ledger));
    return seen;
  });
}

function look(
  needs: Needs,
  ledger: Ledger,
  school: School,
  every: readonly PlacedFile[],
): LostPlans {
  const files = every.filter(({ fileKey }) => fileKey !== '');
  const plans = ledger.all('plan').filter(({ maker }) => maker !== '');
  const known = new Set(plans.map(({ id }) => id));
  const lost = new Map(files.filter(({ id }) => !known.has(id)).map(file => [file.id, file]));
  const keyed = [...lost.values()].map(file => ({
    ...file,
    maybe: whoseItMayBe(file),
  }));
  const people = school.people.map(({ person }) => person);
  const found = matchPlans(needs.workbook.id(), people, keyed)
    .filter(({ key }) => {
      const entry = ledger.get('plan', key);
      return entry?.state !== 'done' || entry.maker === '';
    })
    .flatMap(plan => {
      const file = lost.get(plan.file);
      return file ? [{ plan, file }] : [];
    });
  const mine = new Set(found.map(({ plan }) => plan.file));
  const links = lostLinks(needs, ledger, school).filter(
    ({ id, key }) => !mine.has(id) && !found.some(({ plan }) => plan.key === key),
  );
  // One's own documents, and no key of theirs fits: they were made for the original of a copy.
  const others = links.filter(({ id }) => found.length > 0 || !lost.has(id));
  return {
    found,
    others,
    elsewhere: links.length - others.length,
    checkIns: lostCheckIns(needs, ledger),
    token: hashId(
      'lost',
      ...found.map(({ plan }) => plan.file + ' ' + plan.key),
      ...others.map(({ id, key }) => id + ' ' + key),
    ),
    school,
  };
}

function link(needs: Needs, ledger: Ledger, school: School, { found, others }: LostPlans): void {
  const author = authorNow(needs);
  const me = author.maker;
  const making = planMaking(needs, ledger, school);
  const byKey = new Map(
    school.people.map(one => [keyOf(needs, ledger, one.known, one.person), one]),
  );
  const teachers = new Map(school.teachers.map(one => [one.person.row, one]));
  const meet = (key: string, note: Notes['teacher']): void => {
    if (ledger.get('teacher', key)) return;
    ledger.put(newEntry('teacher', { key, state: 'known', note }, author));
  };
  const folders = needs.files.everyFolder();
  const ofPlans = new Set(found.map(({ file }) => file.folder));
  rememberFolders(needs, ledger, school.settings.schoolYear, folders, ofPlans);
  for (const { plan, file } of found) {
    const { key, generation, whose } = plan;
    const person = byKey.get(key)?.person;
    meet(key, {
      name: person?.name ?? whose.name,
      email: whose.email ?? '',
      staffId: person?.staffId ?? '',
    });
    const teacher = person && teachers.get(person.row);
    const note = {
      url: file.url,
      folder: folders.find(({ id }) => id === file.folder)?.name ?? '',
      ...(generation > 1 ? { generation } : {}),
      ...(teacher ? { goals: goalOrder(making, teacher).join(',') } : {}),
    };
    ledger.put(newEntry('plan', { key, state: 'done', id: file.id, note }, author));
    const expected = new Set([
      whose.email,
      ...(teacher ? readersOf(school.settings, teacher, me).map(({ email }) => email) : []),
    ]);
    for (const { id, email, role } of file.permissions) {
      if (role === 'owner' || !expected.has(email)) continue;
      const share = { key, part: email, state: 'done', id, note: { role } } as const;
      ledger.put(newEntry('share', share, author));
    }
  }
  // Whose add-on made them is not written anywhere: until they look themselves, it is nobody's.
  for (const { id, url, key, name, email } of others) {
    meet(key, { name, email: email ?? '', staffId: '' });
    const plan = { key, state: 'done', id, note: { url } } as const;
    ledger.put(newEntry('plan', plan, { ...author, maker: '' }));
  }
}
