import type { Language } from '../core/language.ts';
import type { Answer } from './answer.ts';

/** Where a teacher stands with the launch message. */
export type LaunchState = 'ready' | 'sent' | 'unsure' | 'waits';

/** The message as one teacher gets it. */
export interface LaunchMessage {
  readonly to: string;
  readonly subject: string;
  /** Plain text, paragraphs divided by empty lines. */
  readonly body: string;
  readonly language: Language;
}

export interface LaunchView {
  /** Whose account sends: the person at the panel. */
  readonly from: string;
  /** The leader's own words; '' where the built-in ones stand in. */
  readonly why: string;
  /** Everyone who has a plan, in the roster's order. */
  readonly teachers: readonly {
    readonly key: string;
    readonly row: number;
    readonly name: string;
    readonly email: string | null;
    readonly state: LaunchState;
    /** Why it waits, or when it was sent. */
    readonly sentence: string | null;
  }[];
  /** The message of the row that was asked for, else of the first teacher; null with no plans. */
  readonly message: (LaunchMessage & { readonly row: number }) | null;
  /** Recipients that Google allows this account today; null where it does not say. */
  readonly left: number | null;
}

export interface LaunchApi {
  /** Everyone's state and one teacher's message. Changes nothing. */
  openLaunch(ask: { readonly row: number | null }): Answer<LaunchView>;
  /** Sends one teacher's message to the person at the panel, marked as a test. */
  sendTestMail(ask: { readonly row: number }): Answer<{ readonly to: string }>;
  /** What a person found out about a mail that may have left. Refused where it is known by now. */
  decideMail(ask: { readonly key: string; readonly was: 'sent' | 'again' }): Answer<LaunchView>;
}
