import type { Notes } from '../core/ledger/notes.ts';
import type { RosterProblem } from '../core/roster/reading.ts';
import type { CheckInRound } from '../core/schedule/year/rounds.ts';
import type { Language } from '../core/language.ts';
import { alignmentWords as alignmentEn } from './en/alignment.ts';
import { aroundWords as aroundEn, type About, type PersonKind } from './en/around.ts';
import { coachRoundWords as coachRoundEn } from './en/checkIns/coachRound.ts';
import { calendarSyncWords as calendarSyncEn } from './en/checkIns/calendarSync.ts';
import { errorSentences as errorsEn, type Details, type ErrorSentences } from './en/help/errors.ts';
import { launchWords as launchEn } from './en/launch.ts';
import { handoverWords as handoverEn } from './en/help/handover.ts';
import { livingWords as livingEn } from './en/plan/living.ts';
import { lostWords as lostEn } from './en/help/lost.ts';
import { planWords as planEn } from './en/plan/plan.ts';
import { problems as problemsEn } from './en/help/problems.ts';
import { reviewWords as reviewEn } from './en/review.ts';
import { scheduleWords as scheduleEn, type UnplacedFacts } from './en/checkIns/schedule.ts';
import { schoolCalendarWords as calendarTabEn } from './en/workbook/schoolCalendar.ts';
import { setUpWords as setUpEn } from './en/workbook/setUp.ts';
import { calendarWords as calendarEn, sheetWords as sheetEn } from './en/workbook/sheet.ts';
import { tabWords as tabsEn } from './en/workbook/tabs.ts';
import { templateWords as templateEn } from './en/plan/template.ts';
import { undoWords as undoEn } from './en/help/undo.ts';
import { alignmentWords as alignmentEs } from './es/alignment.ts';
import { aroundWords as aroundEs } from './es/around.ts';
import { coachRoundWords as coachRoundEs } from './es/checkIns/coachRound.ts';
import { calendarSyncWords as calendarSyncEs } from './es/checkIns/calendarSync.ts';
import { errorSentences as errorsEs } from './es/help/errors.ts';
import { launchWords as launchEs } from './es/launch.ts';
import { handoverWords as handoverEs } from './es/help/handover.ts';
import { livingWords as livingEs } from './es/plan/living.ts';
import { lostWords as lostEs } from './es/help/lost.ts';
import { planWords as planEs } from './es/plan/plan.ts';
import { problems as problemsEs } from './es/help/problems.ts';
import { reviewWords as reviewEs } from './es/review.ts';
import { scheduleWords as scheduleEs } from './es/checkIns/schedule.ts';
import { schoolCalendarWords as calendarTabEs } from './es/workbook/schoolCalendar.ts';
import { setUpWords as setUpEs } from './es/workbook/setUp.ts';
import { calendarWords as calendarEs, sheetWords as sheetEs } from './es/workbook/sheet.ts';
import { tabWords as tabsEs } from './es/workbook/tabs.ts';
import { templateWords as templateEs } from './es/plan/template.ts';
import { undoWords as undoEs } from './es/help/undo.ts';

const CATALOGUES = {
  en: {
    alignment: alignmentEn,
    around: aroundEn,
    calendar: calendarEn,
    calendarSync: calendarSyncEn,
    calendarTab: calendarTabEn,
    coachRound: coachRoundEn,
    errors: errorsEn,
    launch: launchEn,
    handover: handoverEn,
    living: livingEn,
    lost: lostEn,
    plan: planEn,
    problems: problemsEn,
    review: reviewEn,
    schedule: scheduleEn,
    setUp: setUpEn,
    sheet: sheetEn,
    tabs: tabsEn,
    template: templateEn,
    undo: undoEn,
  },
  es: {
    alignment: alignmentEs,
    around: aroundEs,
    calendar: calendarEs,
    calendarSync: calendarSyncEs,
    calendarTab: calendarTabEs,
    coachRound: coachRoundEs,
    errors: errorsEs,
    launch: launchEs,
    handover: handoverEs,
    living: livingEs,
    lost: lostEs,
    plan: planEs,
    problems: problemsEs,
    review: reviewEs,
    schedule: scheduleEs,
    setUp: setUpEs,
    sheet: sheetEs,
    tabs: tabsEs,
    template: templateEs,
    undo: undoEs,
  },
};

type Catalogue = Omit<(typeof CATALOGUES)['en'], 'errors'> & { readonly errors: ErrorSentences };

/** Why a check-in has no time, as the ledger keeps it. */
type UnplacedNote = Pick<
  Notes['checkIn'],
  'reason' | 'fix' | Exclude<keyof UnplacedFacts, 'teacher' | 'round'>
>;

type Sentences = Readonly<Record<string, (facts: UnplacedFacts) => string>>;

/** Every sentence of the server side in one language. */
export interface Words extends Omit<Catalogue, 'errors'> {
  /** The sentence of an error code; one the catalogue does not know is said to be unexpected. */
  error(code: string, details: Details): string;
  roundName(round: CheckInRound): string;
  roundQuestions(round: CheckInRound): readonly string[];
  /** What is in the way and what helps, as one line. */
  problem(problem: RosterProblem): string;
  /** A note about a person: one of ours, or why the roster's word for the role gets no plan. */
  person(kind: string, about: About): string;
  /** Why someone gets a plan or not. */
  planReason(kind: string): string;
  /** Why somebody has no time yet, and what to ask; facts come from the ledger's note. */
  unplaced(note: UnplacedNote, teacher: string, round: string): string;
}

/** The catalogue of a language. */
export function words(language: Language): Words {
  const say: Catalogue = CATALOGUES[language];
  const { around, errors, problems, schedule, setUp } = say;
  const reason = (kind: string): string =>
    kind === 'home_elsewhere'
      ? setUp.homeElsewhere
      : (problems.planReasons[kind as keyof typeof problems.planReasons] ?? kind);
  return {
    ...say,
    error(code, details) {
      const known = code in errors ? errors[code as keyof typeof errors] : null;
      return known ? known(details) : errors.UNEXPECTED({ message: code });
    },
    roundName: round => round.name ?? schedule.roundName[round.kind](round.number),
    roundQuestions: round => round.questions ?? schedule.questions[round.kind],
    problem(problem) {
      const { sentence, fix } = problems.roster[problem.kind](problem);
      return sentence + ' ' + fix;
    },
    person(kind, about) {
      if (kind in around.people) return around.people[kind as PersonKind](about);
      return around.people.not_in_plan({ ...about, why: reason(kind) });
    },
    planReason: reason,
    unplaced(note, teacher, round) {
      const facts: UnplacedFacts = {
        teacher,
        coach: note.coach ?? '',
        period: note.period ?? '',
        round,
        minutes: note.minutes ?? 0,
        teacherMinutes: note.teacherMinutes ?? 0,
        perDay: note.perDay ?? 0,
        perWeek: note.perWeek ?? 0,
      };
      // A later version may know reasons that this one does not.
      const reasons: Sentences = schedule.unplaced;
      const fixes: Sentences = schedule.fix;
      const said = [reasons[note.reason ?? '']?.(facts), fixes[note.fix ?? '']?.(facts)];
      return said.filter(Boolean).join(' ');
    },
  };
}
