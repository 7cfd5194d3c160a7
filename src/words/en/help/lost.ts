import { counted } from '../../counted.ts';

/** What is said when the hidden tab is gone and plans are found again. */
export interface LostWords {
  /** What was found; others: names of teachers whose plan this person's add-on cannot open. */
  found(count: number, others: readonly string[]): string;
  nothing(others: readonly string[]): string;
  /** After it: links that lead to plans of another workbook. */
  elsewhere(count: number): string;
  linked(count: number, others: number, checkIns: number): string;
}

const plans = counted('en-US')('plan', 'plans');

const theirs = (others: readonly string[]): string =>
  others.length === 0
    ? ''
    : ' Your add-on cannot open the plans of ' +
      others.join(', ') +
      ': another leader’s add-on made them, or they are deleted. Their links stay as they are; whoever made them presses the same button.';

export const lostWords: LostWords = {
  found: (count, others) =>
    'I found ' +
    plans(count) +
    ' of this roster in your Drive. Linking them again changes no plan and shares nothing.' +
    theirs(others),
  nothing: others => 'I found no plan of this roster in your Drive.' + theirs(others),
  elsewhere: count =>
    ' ' +
    counted('en-US')('link leads', 'links lead')(count) +
    ' to plans of another workbook. If this one is a copy, empty its column “Plan”: then it starts anew.',
  linked: (count, others, checkIns) =>
    plans(count) +
    ' linked again.' +
    (others > 0 ? ' ' + plans(others) + ' of others kept as links.' : '') +
    ' Read the plans next: where plan and sheet differ, you are asked.' +
    (checkIns > 0
      ? ' The calendar of check-ins cannot be found again: before new invitations you are told what to do.'
      : ''),
};
