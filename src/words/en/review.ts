/** What the add-on writes into the roster when a coach suggests a component. */
export interface ReviewWords {
  /** Ends a component that the teacher has not confirmed yet; `suggestedLink` knows it again. */
  readonly mark: string;
}

export const reviewWords: ReviewWords = { mark: '(suggested)' };
