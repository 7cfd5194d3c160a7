/** What the add-on writes into the workbook's visible tabs and the calendar. */
export interface SheetWords {
  readonly planColumn: string;
  readonly statusColumn: string;
  /** Where the school has a column called so already. */
  readonly otherPlanColumn: string;
  readonly otherStatusColumn: string;
  readonly openPlan: string;
  readonly planned: string;
  readonly invited: string;
  readonly shared: string;
  readonly teacher: string;
  readonly email: string;
  readonly checkInsHeader: readonly string[];
  madeOn(day: string): string;
  sharedPartly(done: number, all: number): string;
}

export const sheetWords: SheetWords = {
  planColumn: 'Plan',
  statusColumn: 'Plan status',
  otherPlanColumn: 'Growth plan',
  otherStatusColumn: 'Growth plan status',
  openPlan: 'Open plan',
  planned: 'Planned',
  invited: 'Invited',
  shared: 'Shared',
  teacher: 'Teacher',
  email: 'Email',
  checkInsHeader: ['Teacher', 'Coach', 'Round', 'When', 'Invitation', 'RSVP', 'Took place'],
  madeOn: day => 'Made ' + day + ', not shared yet',
  sharedPartly: (done, all) => 'Shared with ' + done + ' of ' + all,
};

export interface CalendarWords {
  name(schoolYear: string): string;
  title(teacher: string, coach: string): string;
  description(questions: readonly string[], planUrl: string): string;
}

export const calendarWords: CalendarWords = {
  name: schoolYear => 'Growth check-ins ' + schoolYear,
  title: (teacher, coach) => 'Check-in: ' + teacher + ' and ' + coach,
  description: (questions, planUrl) =>
    [
      planUrl ? 'Your plan: ' + planUrl : '',
      ...questions.map(question => '• ' + question),
      'Does another time suit you better? Move this event, or tell each other.',
    ]
      .filter(line => line !== '')
      .join('\n'),
};
