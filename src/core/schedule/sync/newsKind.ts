/** What people may want to know or decide about a check-in on the calendar. */
export type NewsKind =
  | 'moved'
  | 'declined'
  | 'by_hand'
  | 'deleted'
  | 'calendar_deleted'
  | 'left'
  | 'coach_changed'
  | 'round_gone';
