import type { ConflictReason } from '../../../core/schedule/conflicts.ts';

/** What is said about one coach's round. */
export interface CoachRoundWords {
  /** Why a check-in can no longer be met. */
  readonly conflict: Readonly<Record<ConflictReason, (teacher: string, coach: string) => string>>;
  /** Everybody without a time stays without one, whoever moves. */
  readonly nobodyMore: string;
  /** Nobody has to move for the people who get a time. */
  freeTimes(seated: number): string;
}

export const coachRoundWords: CoachRoundWords = {
  conflict: {
    coach_changed: (teacher, coach) => coach + ' is no longer a coach of ' + teacher + '.',
    no_school: () => 'Nobody meets on that day by the School calendar.',
    teacher_busy: teacher => 'By now ' + teacher + ' has something else at that time.',
    coach_busy: (_, coach) => 'By now ' + coach + ' has something else at that time.',
    twice: () => 'Another check-in is at the same time.',
  },
  nobodyMore: 'Nobody else can be given a time, even if others moved.',
  freeTimes: seated =>
    seated === 1
      ? 'A time has become free for 1 teacher; nobody has to move.'
      : 'Times have become free for ' + seated + ' teachers; nobody has to move.',
};
