/** What happens when whoever keeps the check-in calendar leaves. Plain JSON. */

import type { Answer } from './answer.ts';
import type { CalendarView } from './calendar.ts';

/** What taking over from somebody would do. */
export interface KeeperView {
  readonly keeper: string;
  /** Hand this back to do it. */
  readonly token: string;
  /** Check-ins to come that no calendar shows any more: they would wait to be sent again. */
  readonly gone: number;
  /** Those that may still be on people's calendars: they stay as they are. */
  readonly stand: number;
  readonly lines: readonly string[];
}

/**
 * Whoever keeps the calendar hands it over by a run of the kind `handOverCheckIns`: it cancels what
 * is to come, which then waits at the same times for somebody else to send it. Where that person is
 * gone already, somebody else takes over.
 */
export interface KeeperApi {
  /** Looks at the calendars of the people concerned. Changes nothing. */
  lookAtKeeper(ask: { readonly keeper: string }): Answer<KeeperView>;
  /** From now on others send what that person would have sent; nothing is sent by this call. */
  takeOver(ask: { readonly keeper: string; readonly token: string }): Answer<CalendarView>;
}
