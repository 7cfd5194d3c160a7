import type { CopiedWorkbook } from '../core/school/copiedWorkbook.ts';
import type { Answer } from './answer.ts';

export interface StartAnewApi {
  /** What this copied workbook holds of its original. Changes nothing. */
  lookAtCopy(): Answer<CopiedWorkbook>;
  /** Makes the copy a workbook of its own; false where it is one already. */
  startAnew(ask: { readonly token: string }): Answer<{ readonly started: boolean }>;
}
