import type { ReviewWords } from '../en/review.ts';

export const reviewWords: ReviewWords = { mark: '(sugerido)' };
