import type { RestAnswer } from '../world/service.ts';
import { jsonAnswer } from '../world/service.ts';

/** An answer other than success, in the style of Google's newer APIs. */
export class DocsError extends Error {
  readonly code: number;
  readonly status: string;
  constructor(code: number, status: string, message: string) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

/**
 * 400 INVALID_ARGUMENT. Texts about indexes past the end, insertion outside paragraphs, the last
 * newline, empty ranges, undeletable ranges, table starts, empty masks and links without a type are
 * worded as in answers of the live API that people have published; the others are own words.
 * `where` is "requests[0].insertText". */
export function invalid(where: string, message: string): DocsError {
  return new DocsError(400, 'INVALID_ARGUMENT', `Invalid ${where}: ${message}`);
}

/** The body that docs.googleapis.com sends with an error (https://cloud.google.com/apis/design/errors). */
export function docsErrorAnswer(error: DocsError): RestAnswer {
  const { code, message, status } = error;
  return jsonAnswer(code, { error: { code, message, status } });
}
