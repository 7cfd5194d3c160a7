import type { SampleSchool } from './sampleSchool.ts';

/** Prairie Dell: three teachers in a sheet that nobody has prepared, and no other tab. */
export function schoolOfThree(): SampleSchool {
  const coach = 'h.ostrander@prairiedell.example';
  return {
    name: 'Prairie Dell School',
    timeZone: 'America/Chicago',
    roster: {
      name: 'Teachers',
      rows: [
        ['Teacher', 'Email', 'Grade', 'Coach', 'Coach email', 'Planning period', 'Goal', 'Rubric'],
        [
          ...['Marisol Etcheverry', 'm.etcheverry@prairiedell.example', 'K–2'],
          ...['Hank Ostrander', coach, '9:10–9:50'],
          ...[
            'Every child reads aloud to a friend each day, and says one thing they liked.',
            '2.3',
          ],
        ],
        [
          ...['Tobias Nakamura', 't.nakamura@prairiedell.example', '3–5'],
          ...['Hank Ostrander', coach, '10:30–11:10'],
          ...['Math journals in which students correct themselves.', ''],
        ],
        [
          ...['Philippa Running Bear', 'p.runningbear@prairiedell.example', '6–8'],
          ...['Hank Ostrander', coach, '1:20–2:00', '', ''],
        ],
      ],
    },
    tabs: [],
    calendars: {},
  };
}
