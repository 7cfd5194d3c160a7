import { FOCUS_AREAS } from './cedar-hollow/focusAreas.ts';
import { PD_MENU } from './cedar-hollow/pdMenu.ts';
import { rosterHeaders, rosterRow } from './cedar-hollow/roster.ts';
import { CHECK_IN_ROUNDS, SCHOOL_CALENDAR } from './cedar-hollow/schoolYear.ts';
import { DISTRICT_GOALS } from './districtGoals.ts';
import type { SamplePerson } from './person.ts';
import type { SampleSchool } from './sampleSchool.ts';

const FIRST =
  'Ayodele Bronwyn Cem Dagny Eilidh Faisal Gwendolyn Hiroko Itzel Jovan Kamala Luz Mbali Nasrin Oluchi Pascale Qiang Rowan Sunita Tadeo Uma Viliami Winona Xavier Yaretzi Zdravko Anselm Briseida Caoimhe Dwayne Esi Florin Gideon Hala Imke Jamal Kirra Lakshmi Malachi Noelani'.split(
    ' ',
  );
const LAST =
  'Abernathy Baptiste Chaudhary Delacroix-Mwangi Espinoza Fujimoto Gallagher Huang Ibarra Jovanović Kowalczyk Lafitte Maldonado Nwosu Okonkwo Pereira Quiñones Rasmussen Sato-Lindqvist Tuiasosopo Underhill Villanueva Whitehorse Xiong Yamada Zielińska Adeyinka Bergström Castellanos Drăgulescu'.split(
    ' ',
  );
const TAUGHT: readonly (readonly [subject: string, department: string])[] = [
  ['Algebra', 'Math'],
  ['Literature', 'English'],
  ['Biology', 'Science'],
  ['World history', 'Social studies'],
  ['Geometry', 'Math'],
  ['Writing', 'English'],
  ['Spanish', 'World languages'],
  ['Chemistry', 'Science'],
  ['Band', 'Arts'],
  ['Newcomer English', 'English'],
];
/** Teachers whom one coach supports. */
const CASELOAD = 16;
const DOMAIN = '@granitefalls.example';

/** The nth name, from 0: no two of the first 1,200 are the same. */
function nameOf(n: number): readonly [first: string, last: string] {
  const turn = Math.floor(n / FIRST.length);
  return [FIRST[n % FIRST.length] ?? '', LAST[(n * 7 + turn) % LAST.length] ?? ''];
}

function personOf(n: number, coach: SamplePerson['coach']): SamplePerson {
  const [first, last] = nameOf(n);
  const [subject, department] = TAUGHT[n % TAUGHT.length] ?? ['', ''];
  const goals = [n, n * 5 + 3].map(at => DISTRICT_GOALS[at % DISTRICT_GOALS.length]);
  return {
    name: last + ', ' + first,
    // Some addresses are still missing, as in every large roster.
    email: n % 61 === 17 ? '' : emailOf(n),
    role: 'Teacher',
    subject,
    grade: String(6 + (n % 7)),
    department,
    coach: n % 53 === 20 ? { name: '', email: '' } : coach,
    planning: `A${(n % 7) + 1}, B${((n * 3) % 7) + 1}`,
    language: n % 29 === 6 ? 'Spanish' : 'English',
    // Two goals for some, one for most, none yet for others.
    goals: n % 11 === 4 ? [] : goals.flatMap(one => one ?? []).slice(0, n % 4 === 1 ? 2 : 1),
  };
}

/** "jovan.dragulescu@…": addresses have no accents. */
function emailOf(n: number): string {
  const plain = nameOf(n)
    .map(name => name.normalize('NFD').replace(/[^A-Za-z]/g, ''))
    .join('.');
  return plain.toLowerCase() + DOMAIN;
}

/** Granite Falls: so many invented teachers of several schools and their coaches, made by rule. */
export function district(teachers: number): SampleSchool {
  const coaches = Array.from({ length: Math.ceil(teachers / CASELOAD) }, (_, at) => {
    const [first, last] = nameOf(teachers + at);
    return { name: first + ' ' + last, email: emailOf(teachers + at) };
  });
  const people = Array.from({ length: teachers }, (_, n) =>
    personOf(n, coaches[Math.floor(n / CASELOAD)] ?? { name: '', email: '' }),
  );
  const support = coaches.map(({ name, email }, at): SamplePerson => ({
    ...personOf(at, { name: '', email: '' }),
    name: name.split(' ').slice(1).join(' ') + ', ' + (name.split(' ')[0] ?? ''),
    email,
    role: 'Instructional coach',
    goals: [],
  }));
  return {
    name: 'Granite Falls Schools',
    timeZone: 'America/Chicago',
    roster: {
      name: 'All staff',
      rows: [rosterHeaders(), ...[...people, ...support].map(rosterRow)],
    },
    tabs: [
      { name: 'Focus areas', rows: FOCUS_AREAS },
      { name: 'PD menu', rows: PD_MENU },
      { name: 'School calendar', rows: SCHOOL_CALENDAR },
      { name: 'Check-in rounds', rows: CHECK_IN_ROUNDS },
      {
        name: 'Settings',
        rows: [
          ['Setting', 'Value'],
          ['School name', 'Granite Falls Schools'],
          ['School year', '2026–27'],
          ['Leader', 'Esi Drăgulescu, Director of Learning'],
          ['Rubric', 't-tess'],
          ['Coaching or formal', 'coaching'],
          ['Time zone', 'America/Chicago'],
        ],
      },
    ],
    calendars: {},
  };
}
