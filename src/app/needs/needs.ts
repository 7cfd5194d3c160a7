import type { AddressBook } from '../../core/plan/living/addresses.ts';
import type { PlanContent } from '../../core/plan/planContent.ts';
import type { TemplateFinding } from '../../core/plan/templateFinding.ts';
import type { Language } from '../../core/language.ts';
import type { Board, Clock, Hourly, Turn } from './around.ts';
import type { Calendars } from './calendars.ts';
import type { Documents } from './documents.ts';
import type { Files } from './files.ts';
import type { Mail } from './mail.ts';
import type { Workbook } from './workbook.ts';
import type { Removals } from './removals.ts';

export type * from './around.ts';
export type * from './calendars.ts';
export type * from './documents.ts';
export type * from './files.ts';
export type * from './mail.ts';
export type * from './sent.ts';
export type * from './workbook.ts';

/**
 * What the actions in this folder require from the outside. `src/google` meets these with Google;
 * nothing here knows how.
 */

/** Everything an action may use. */
export interface Needs {
  readonly workbook: Workbook;
  readonly files: Files;
  readonly documents: Documents;
  readonly calendars: Calendars;
  readonly removals: Removals;
  readonly mail: Mail;
  readonly clock: Clock;
  readonly board: Board;
  readonly turn: Turn;
  readonly hourly: Hourly;
  /** The person who runs this, lower-case. */
  me(): string;
  /** The language in which this person uses Google, where we have it; else English. */
  language(): Language;
  newKey(): string;
  /** Keeps what broke underneath for the log; people read the code's sentence. */
  log(code: string, cause: unknown): void;
  /** The plan as .docx in base64; from a template (.docx in base64), or the built-in one. */
  planDocument(content: PlanContent, template: string | null): string;
  /** A built-in template as .docx in base64. */
  template(which: Pick<PlanContent, 'language' | 'shape' | 'kind'>): string;
  /** One goal to hang up, as .docx in base64. */
  wallCard(card: {
    readonly language: PlanContent['language'];
    readonly lead: string;
    readonly goal: string;
    readonly name: string;
  }): string;
  /** The document (.docx in base64) with room to write by hand. */
  roomToWrite(docx: string): string;
  /** Files (base64) as one .zip in base64. */
  archive(files: readonly { readonly name: string; readonly file: string }[]): string;
  /** What keeps a template (.docx in base64) from being filled. */
  checkTemplate(docx: string): TemplateFinding[];
  /** Where everything stands in plans of this form; in those of a template (.docx in base64). */
  addressBook(
    form: Pick<PlanContent, 'language' | 'shape' | 'kind'>,
    template: string | null,
  ): AddressBook;
  /** Tabs with their rows as .xlsx in base64. */
  workbookFile(
    tabs: readonly { readonly name: string; readonly rows: readonly (readonly string[])[] }[],
  ): string;
}
