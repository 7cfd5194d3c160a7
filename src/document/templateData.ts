import type { PlanComponent, PlanContent, PlanGoal, PlanStep } from '../core/plan/planContent.ts';
import type { DocumentWords } from '../words/en/plan/document.ts';
import { legalText } from './xmlText.ts';

/** A text that leads somewhere when it is clicked. */
export class LinkedText {
  constructor(
    readonly text: string,
    readonly url: string,
  ) {}
}

/** What a tag can stand for: a text, a link, a list or a list of rows with tags of their own. */
export type TagValue = string | boolean | LinkedText | readonly string[] | readonly TagRow[];
export interface TagRow {
  readonly [tag: string]: TagValue;
}

/** Room for two goals to be written by hand in a plan that has none yet. */
const OPEN_GOALS = ['1', '2'];
/** Open lines where a list has no entry yet. */
const OPEN_LINE = [''];
const OPEN_PIECES = ['', ''];
const OPEN_STEP: TagRow = { goal: '', step: '', kind: '', with: '', by: '', hours: '' };
const OPEN_LINES = ['', '', ''];

/** The values of every tag a plan template may use, made legal for XML. */
export function templateData(plan: PlanContent, words: DocumentWords): TagRow {
  const numbers = plan.goals.length > 0 ? plan.goals.map(goal => String(goal.number)) : OPEN_GOALS;
  const success = [
    ...plan.goals.flatMap(goal => successLines(goal, plan.goals, words)),
    ...(plan.portfolio.length > 0
      ? [words.portfolio.heading + ': ' + plan.portfolio.join('; ')]
      : []),
  ];
  return {
    school: legalText(plan.schoolName),
    schoolYear: legalText(plan.schoolYear),
    teacher: legalText(plan.teacherName),
    firstName: legalText(plan.firstName),
    role: legalText(plan.role) || words.none,
    coaches: legalText(plan.coachNames.join(', ')) || words.open,
    nextCheckIn: legalText(plan.nextCheckIn ?? '') || words.open,
    ownership: legalText(plan.ownership),
    hasWhy: plan.why.length > 0,
    why: plan.why.map(legalText),
    leader: plan.leader ? [legalText(plan.leader)] : [],
    leaderName: legalText(plan.leader),
    focusAreas: plan.focusAreas.length > 0 ? [legalText(plan.focusAreas.join(' · '))] : [],
    goals: plan.goals.map(goal => ({
      number: String(goal.number),
      text: legalText(goal.text),
      component: goal.component ? componentText(goal.component) : '',
      suggested: goal.component?.suggested ? OPEN_LINE : [],
      focus: legalText(goal.focus ?? ''),
      team: goal.team.length > 0 ? [legalText(goal.team.join(', '))] : [],
    })),
    noGoals: plan.goals.length === 0,
    openGoals: plan.goals.length > 0 ? [] : OPEN_GOALS.map(number => ({ number })),
    criteria: plan.goals.map(criteriaOf),
    goalNumbers: numbers.map(number => ({ number })),
    portfolio: plan.portfolio.length > 0 ? plan.portfolio.map(legalText) : OPEN_PIECES,
    hasIdeas: plan.ideas.length > 0,
    ideas: plan.ideas.map(idea => ({
      hasGoal: idea.goalNumber !== null,
      goal: idea.goalNumber === null ? '' : String(idea.goalNumber),
      kind: words.ideas[idea.kind],
      text: legalText(idea.text),
      hasReason: idea.reason !== '',
      reason: legalText(idea.reason),
    })),
    steps: plan.actionSteps.length > 0 ? plan.actionSteps.map(stepRow) : [OPEN_STEP, OPEN_STEP],
    hoursInAll: hoursInAll(plan.actionSteps),
    noSuccess: success.length === 0,
    successLines: orOpen(success),
    noSteps: plan.actionSteps.length === 0,
    stepLines: orOpen(plan.actionSteps.map(stepLine)),
    checkInLines: orOpen(
      plan.checkIns.map(one =>
        [one.when ?? one.window, one.round, one.with].filter(Boolean).join(' · '),
      ),
    ),
    checkIns: plan.checkIns.map(checkIn => ({
      round: legalText(checkIn.round),
      when: legalText(checkIn.when ?? checkIn.window) || words.open,
      with: legalText(checkIn.with),
    })),
  };
}

function criteriaOf(goal: PlanGoal): TagRow {
  return {
    number: String(goal.number),
    looksLike: lines(goal.looksLike),
    soundsLike: lines(goal.soundsLike),
    feelsLike: lines(goal.feelsLike),
  };
}

function stepRow(step: PlanStep): TagRow {
  return {
    goal: step.goal === null ? '' : String(step.goal),
    step: legalText(step.step),
    kind: legalText(step.kind),
    with: legalText(step.with),
    by: legalText(step.by),
    hours: legalText(step.hours),
  };
}

function lines(texts: readonly string[]): readonly string[] {
  return texts.length > 0 ? texts.map(legalText) : OPEN_LINE;
}

/** The lines, or open ones to write on. */
function orOpen(lines: readonly string[]): readonly string[] {
  return lines.length > 0 ? lines.map(legalText) : OPEN_LINES;
}

/** "Goal 1 · Looks like: pairs turned to each other; text open". */
function successLines(
  goal: PlanGoal,
  goals: readonly PlanGoal[],
  { success, goals: words }: DocumentWords,
): string[] {
  const lead = goals.length > 1 ? words.number + ' ' + goal.number + ' · ' : '';
  const senses = [
    [success.looksLike, goal.looksLike],
    [success.soundsLike, goal.soundsLike],
    [success.feelsLike, goal.feelsLike],
  ] as const;
  return senses.flatMap(([sense, texts]) =>
    texts.length > 0 ? [lead + sense + ': ' + texts.join('; ')] : [],
  );
}

function stepLine({ step, kind, with: whom, by }: PlanStep): string {
  const more = [kind, whom, by].filter(text => text !== '' && text !== '–');
  return more.length > 0 ? step + ' (' + more.join(', ') + ')' : step;
}

/** The sum where every step says its hours as a number; else left open. */
function hoursInAll(steps: readonly PlanStep[]): string {
  const hours = steps.map(step => Number.parseFloat(step.hours.replace(',', '.')));
  if (hours.length === 0 || hours.some(Number.isNaN)) return '';
  return String(Math.round(hours.reduce((sum, each) => sum + each, 0) * 100) / 100);
}

/** Only an address of the web becomes a link; anything else could run when clicked. */
function componentText({ id, name, link }: PlanComponent): string | LinkedText {
  const text = legalText(`${id} ${name}`.trim());
  const url = legalText(link ?? '').trim();
  return /^https?:\/\/[^\s]+$/i.test(url) ? new LinkedText(text, url) : text;
}
