/** Cancelling the check-ins of more than this share of people at once is asked about. */
const MOST = 0.1;
/** So many may go without a question even where they are more than that share. */
const ALWAYS_FINE = 2;

/**
 * Whether so many people would lose their check-ins that the roster is more likely to be read wrong
 * (filtered, half deleted) than to be right. `people` are those with check-ins to come.
 */
export function isMassCancel(leaving: number, people: number): boolean {
  if (leaving === 0) return false;
  return leaving === people || (leaving > ALWAYS_FINE && leaving > people * MOST);
}
