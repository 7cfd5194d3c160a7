import type { Language } from '../language.ts';

/** From rigid to free: a form with hours and receipts, the structured plan, one open page. */
export type PlanShape = 'structured' | 'onePage' | 'formal';

/** Coaching plans are agreed; formal plans are signed as received, and a leader reads them. */
export type PlanKind = 'coaching' | 'formal';

/** The rubric component a goal is linked to. */
export interface PlanComponent {
  /** As the school writes it: "2.3", "3b". */
  readonly id: string;
  readonly name: string;
  /** Where the component can be read, `https://…`. */
  readonly link?: string;
  /** True while the link is an idea of coach or add-on that the teacher has not confirmed. */
  readonly suggested: boolean;
}

/** One goal with what success looks, sounds and feels like; any of the lists may be empty. */
export interface PlanGoal {
  readonly number: number;
  readonly text: string;
  readonly component: PlanComponent | null;
  /** The name of the school focus area it serves, or null. */
  readonly focus: string | null;
  readonly looksLike: readonly string[];
  readonly soundsLike: readonly string[];
  readonly feelsLike: readonly string[];
  /** Names of the colleagues who share this goal; empty unless it is a team's. */
  readonly team: readonly string[];
}

/** Something the teacher may keep or delete; never applied by itself. */
export interface PlanIdea {
  /** Null when it belongs to no one goal. */
  readonly goalNumber: number | null;
  readonly kind: 'component' | 'criterion' | 'step' | 'question';
  readonly text: string;
  /** Why it is offered; may be empty. */
  readonly reason: string;
}

/** One step beyond all-staff meetings; texts as they are to be read, '' where open. */
export interface PlanStep {
  /** The number of its goal, or null. */
  readonly goal: number | null;
  readonly step: string;
  /** "Peer visit", "Self-paced course" … in the plan's language. */
  readonly kind: string;
  readonly with: string;
  readonly by: string;
  /** As the PD menu or the step says, "4"; '' where nobody said. */
  readonly hours: string;
}

/** One round of the year's check-ins. */
export interface PlanCheckIn {
  /** The round's name: "Goal-setting". */
  readonly round: string;
  /** "Mon, Oct 6, 10:00", or null while no time is agreed. */
  readonly when: string | null;
  /** Read instead of `when` while there is none: "Sep 14 – Oct 2". */
  readonly window: string;
  readonly with: string;
}

/**
 * Everything one plan says apart from its template's fixed words. All texts are decided, in the
 * plan's language, and are shown literally, whatever signs they contain; a line break in a text
 * stays a line break.
 */
export interface PlanContent {
  readonly language: Language;
  readonly shape: PlanShape;
  readonly kind: PlanKind;
  readonly schoolName: string;
  /** "2026–27". */
  readonly schoolYear: string;
  readonly teacherName: string;
  readonly firstName: string;
  /** "Grade 6 ELA"; '' when the roster names none. */
  readonly role: string;
  /** In the roster's order; empty when there is no coach yet. */
  readonly coachNames: readonly string[];
  /** "Mon, Oct 6, 10:00", or null while none is set. */
  readonly nextCheckIn: string | null;
  /** The leader's own words on why, one entry a paragraph. */
  readonly why: readonly string[];
  /** "Jordan Ames, Principal"; '' where nobody signs. */
  readonly leader: string;
  /** Whose plan it is, who owns the file, who can see what, from the real permissions. */
  readonly ownership: string;
  /** The year's one or two focus areas, by name. */
  readonly focusAreas: readonly string[];
  /** None (room to write them is left), one or two. */
  readonly goals: readonly PlanGoal[];
  readonly ideas: readonly PlanIdea[];
  readonly portfolio: readonly string[];
  readonly actionSteps: readonly PlanStep[];
  readonly checkIns: readonly PlanCheckIn[];
}

/** The same before anybody looked for ideas: what a plan is compared by when it is read. */
export type PlanWithoutIdeas = Omit<PlanContent, 'ideas'>;
