import { counted } from '../../counted.ts';

/** What is said of who made what, and of what to do when somebody leaves. */
export interface HandoverWords {
  /** Instead of an address where nobody knows whose add-on made it. */
  readonly somebody: string;
  made(of: {
    readonly mine: boolean;
    readonly plans: number;
    readonly template: boolean;
    readonly keepsCalendar: boolean;
  }): string;
  /** In order: what whoever leaves does, and what to do where they are gone. */
  readonly steps: readonly { readonly title: string; readonly text: string }[];
}

const plans = counted('en-US')('plan', 'plans');

export const handoverWords: HandoverWords = {
  somebody: 'Another leader',
  made: ({ mine, plans: count, template, keepsCalendar }) =>
    [
      (mine ? 'You: ' : '') + plans(count),
      ...(template ? ['the school’s plan template'] : []),
      ...(keepsCalendar ? ['the calendar of check-ins'] : []),
    ].join(', ') +
    (mine || count === 0
      ? '.'
      : '. Only their add-on can read these plans into the sheet. Everyone they are shared with can open them.'),
  steps: [
    {
      title: 'Before somebody leaves: read',
      text: 'They press “Read plans” once more and settle what stands side by side. After that the sheet cannot follow their plans.',
    },
    {
      title: 'Move the folder',
      text: 'In Drive they move their folder “Growth Plans” into a shared drive of the school, where whoever stays is a Content manager; or make one of those the owner of each file. Links, text and sharing stay as they are. If the add-on’s maker stays a member, it goes on working there.',
    },
    {
      title: 'Hand over check-ins and template',
      text: 'They hand the calendar of check-ins over. Somebody else takes over the template under “What plans look like”.',
    },
    {
      title: 'If they are gone already',
      text: 'Ask your administrator to transfer their Drive files before the account is deleted. Plans keep their links. What is written in them stays there and no longer comes into the sheet; plans that are not made yet are made by whoever stays.',
    },
  ],
};
