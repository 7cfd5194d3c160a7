import { csvTab, plainCsv, type MessyRoster } from './messyRoster.ts';

/** Reports with titles, repeated headers and footers, and workbooks of many tabs. */
export const reportedRosters: readonly MessyRoster[] = [
  {
    name: 'a report with a title, a print date, repeated headers and page footers',
    csv: plainCsv,
    tabs: csvTab([
      ['Ridgeview Unified School District', '', '', '', ''],
      ['Staff Assignment Report', '', '', 'Printed 08/14/2026', ''],
      ['', '', '', '', ''],
      ['Employee', 'Assignment', 'Email', 'Room', 'Supervisor Phone'],
      ['Ito, Kenji', 'Math Teacher', 'kenji.ito@ridge.test', '101', '555-310-1000'],
      ['Nair, Priya', 'ELA Teacher', 'priya.nair@ridge.test', '102', '555-310-1000'],
      ['Employee', 'Assignment', 'Email', 'Room', 'Supervisor Phone'],
      ['Obi, Ada', 'Science Teacher', 'ada.obi@ridge.test', '103', '555-310-1000'],
      ['Page 1 of 1', '', '', '', ''],
      ['', '', '', '', ''],
      ['Total staff: 3', '', '', '', ''],
    ]),
    expected: {
      sheet: null,
      header: 4,
      columns: { name: 'Employee', role: 'Assignment', email: 'Email' },
      staff: 3,
      problems: ['10 blank'],
    },
  },
  {
    name: 'staff and students side by side, the staff tab last',
    tabs: [
      {
        name: 'Read me',
        rows: [
          ['This workbook is refreshed every night.'],
          ['Ask the front office before you change it.'],
        ],
      },
      {
        name: 'Students',
        rows: [
          ['Student Name', 'Student ID', 'Grade', 'Homeroom Teacher', 'Guardian Email'],
          ['Ling Aoki', 1, 6, 'Bea Cruz', 'a@home.test'],
          ['Omar Diaz', 2, 6, 'Bea Cruz', 'b@home.test'],
          ['Zoe Fox', 3, 7, 'Hal Ito', 'c@home.test'],
        ],
      },
      {
        name: 'Bell schedule',
        rows: [
          ['Period', 'Start', 'End'],
          [1, '8:00', '8:50'],
          [2, '8:55', '9:45'],
        ],
      },
      {
        name: 'Sheet4',
        rows: [
          ['Teacher', 'School Email', 'Grade', 'Team', 'Coach'],
          ['Bea Cruz', 'bea.cruz@union.test', '6', 'Blue', 'Ola Ek'],
          ['Hal Ito', 'hal.ito@union.test', '7', 'Green', 'Ola Ek'],
        ],
      },
    ],
    expected: {
      sheet: 'Sheet4',
      header: 1,
      columns: {
        name: 'Teacher',
        email: 'School Email',
        grade: 'Grade',
        department: 'Team',
        coach: 'Coach',
      },
      staff: 2,
      problems: [],
    },
  },
];
