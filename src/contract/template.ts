/** The school's own plan template, and records of plans. Plain JSON. */

import type { Language } from '../core/language.ts';
import type { Answer } from './answer.ts';

/** The school's own template in one language. */
export interface OwnTemplateView {
  readonly language: Language;
  readonly name: string;
  readonly url: string;
  /** Whose add-on can open it. */
  readonly maker: string;
  readonly mine: boolean;
  /** Whether plans can be made from it now, by anybody. */
  readonly ready: boolean;
  /** What is in the way, where, and what to do; one sentence each. */
  readonly findings: readonly { readonly kind: string; readonly sentence: string }[];
}

export interface TemplateView {
  readonly shape: 'structured' | 'onePage' | 'formal' | 'ours';
  readonly own: readonly OwnTemplateView[];
}

/** The calls about templates. */
export interface TemplateApi {
  /** Puts an editable template into the year's folder and lets plans be made from it. */
  makeTemplateOurs(ask: {
    /** The school's language where none is named. */
    readonly language?: Language | null;
    /** A document of one's own where somebody else's add-on made the first. */
    readonly takeOver?: boolean | null;
  }): Answer<TemplateView>;
  /** Looks at the school's template as it is now. */
  checkTemplate(): Answer<TemplateView>;
  /** Back to a built-in one: `structured`, `one page`, `formal`, or '' for what goes with the kind. */
  useBuiltInTemplate(ask: { readonly shape: string }): Answer<TemplateView>;
}
