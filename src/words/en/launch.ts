import { listed } from '../listed.ts';

/** The launch message, as a teacher gets it; plain text. */
export interface LaunchWords {
  subject(schoolYear: string): string;
  hello(firstName: string): string;
  /** Stands above the plan's link. */
  readonly link: string;
  /** `owner` is '' where the file is the teacher's own. */
  access(about: {
    readonly owner: string;
    readonly others: readonly string[];
    readonly kind: 'coaching' | 'formal';
  }): string;
  /** Subject of a test mail to oneself. */
  test(subject: string, teacher: string): string;
}

const together = listed('and');

export const launchWords: LaunchWords = {
  subject: schoolYear => 'Your learning plan for ' + schoolYear,
  hello: firstName => 'Hello ' + firstName + ',',
  link: 'Here is your plan. Change in it whatever you like:',
  access: ({ owner, others, kind }) =>
    [
      'It belongs to you.',
      ...(kind === 'coaching' ? ['It is for coaching, not evaluation.'] : []),
      ...(owner ? ['The file is in the Drive of ' + owner + '.'] : []),
      ...(others.length > 0 ? ['It is shared with you and ' + together(others) + '.'] : []),
    ].join(' '),
  test: (subject, teacher) => 'Test: ' + subject + ' (' + teacher + ')',
};
