import type { Board, Clock, Needs, Turn } from '../app/needs/needs.ts';
import type { Day } from '../core/day.ts';
import { localOf } from '../core/schedule/year/time.ts';
import { buildPlanDocx, builtInTemplate, fillPlanTemplate } from '../document/planDocx.ts';
import { wallCard, withRoomToWrite, zipped } from '../document/records.ts';
import { checkTemplate } from '../document/templateCheck.ts';
import { planAddresses } from '../document/planAddresses.ts';
import { buildXlsx } from '../document/xlsx.ts';
import { googleCalendars } from '../google/calendar.ts';
import { googleDocuments } from '../google/docs.ts';
import { sendUntil } from '../google/restClient.ts';
import { driveFiles } from '../google/drive.ts';
import { driveRemovals } from '../google/removals.ts';
import { caches, locks, session, utilities } from '../google/globals.ts';
import { googleMail } from '../google/mail.ts';
import { hourlyTrigger } from '../google/hourly.ts';
import { keepPace } from '../google/pacer.ts';
import { openWorkbook } from '../google/workbook.ts';
import { PlanError } from '../core/errors.ts';
import type { Language } from '../core/language.ts';

// How long progress and a wish to pause are remembered: the longest that Google's cache allows.
const SIX_HOURS_S = 6 * 3600;
const TURN_WAIT_MS = 2_000;

const clock: Clock = {
  now: () => Date.now(),
  today: (timeZone): Day => localOf(Date.now(), timeZone).day,
  wait: milliseconds => utilities().sleep(milliseconds),
  sendUntil,
};

const board = (): Board => {
  const cache = caches().getDocumentCache();
  if (!cache) throw new PlanError('NO_DOCUMENT');
  return {
    read: name => cache.get(name),
    write: (name, text) => cache.put(name, text, SIX_HOURS_S),
    wipe: name => cache.remove(name),
  };
};

let taken = false;

const turn: Turn = {
  take(work) {
    const lock = locks().getDocumentLock();
    if (!lock) throw new PlanError('NO_DOCUMENT');
    // Once taken it is kept for the whole execution: Google lets go of it at its end.
    taken = taken || lock.tryLock(TURN_WAIT_MS);
    if (!taken) return null;
    try {
      return { value: work() };
    } finally {
      keepPace();
    }
  },
};

const HOURLY = 'gp.hourly.';
const ME = 'gp.me';
let person = '';

/** Who runs this; asked once in six hours, since the cache asked here is each person's own. */
function me(): string {
  if (person) return person;
  const mine = caches().getUserCache();
  person = mine.get(ME) ?? '';
  if (person) return person;
  person = session().getEffectiveUser().getEmail().toLowerCase();
  mine.put(ME, person, SIX_HOURS_S);
  return person;
}

/** The language in which this person uses Google, where we have it; else English. */
export function personLanguage(): Language {
  return session().getActiveUserLocale().toLowerCase().slice(0, 2) === 'es' ? 'es' : 'en';
}

const log: Needs['log'] = (code, cause) => console.error(code, cause);

/** Everything the actions need, met with Google. Made anew in each execution, never at load. */
export function wire(): Needs {
  const notes = board();
  const trigger = (): string => HOURLY + me();
  return {
    workbook: openWorkbook(),
    files: driveFiles,
    documents: googleDocuments,
    calendars: googleCalendars,
    removals: driveRemovals,
    mail: googleMail,
    clock,
    board: notes,
    turn,
    hourly: hourlyTrigger(
      () => notes.read(trigger()) !== null,
      there => (there ? notes.write(trigger(), 'there') : notes.wipe(trigger())),
      log,
    ),
    me,
    language: personLanguage,
    newKey: () => utilities().getUuid().split('-').join(''),
    log,
    planDocument: (content, template) =>
      template === null ? buildPlanDocx(content) : fillPlanTemplate(template, content),
    template: builtInTemplate,
    checkTemplate,
    wallCard,
    roomToWrite: withRoomToWrite,
    archive: zipped,
    addressBook: planAddresses,
    workbookFile: buildXlsx,
  };
}
