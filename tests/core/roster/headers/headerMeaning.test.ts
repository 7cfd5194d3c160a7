import { describe, expect, it } from 'vitest';
import { headerMeaning } from '../../../../src/core/roster/headers/headerMeaning.ts';
import type { Meaning } from '../../../../src/core/roster/headers/headerWords.ts';

const meant = (upper: string, lower: string): string => {
  const { scores, other, sensitive, goal } = headerMeaning(upper, lower);
  const [best] = [...scores].sort((a, b) => b[1] - a[1]);
  if (sensitive) return 'private ' + sensitive;
  if (!best || best[1] < 0.5 || other > best[1]) return 'nobody';
  return best[0] + (goal === null ? '' : ` ${goal}`);
};

const spellings: Readonly<Partial<Record<Meaning | 'nobody', readonly string[]>>> = {
  name: [
    'Name',
    'Staff Member',
    'TEACHER',
    'Employee Name',
    'Name (Last, First)',
    'LastFirst',
    'Nombre completo',
    'Maestro/a',
    'Teacher/Staff',
  ],
  first_name: ['First Name', 'FirstName', 'FIRST_NAME', 'Given name'],
  last_name: ['Last Name', 'Surname', 'Apellidos'],
  email: [
    'Email',
    'E-mail address',
    'Email_Addr',
    'Correo electrónico',
    'What is your school email address?',
    'Emial',
  ],
  role: ['Position', 'Job Title', 'Role', 'Puesto', 'What is your role?'],
  subject: ['Subject(s)', 'Content Area', 'Materia', 'What do you teach?'],
  grade: ['Gr.', 'Grade Level', 'GRADE_LVL', 'Grado', 'What grade(s) do you teach?'],
  department: ['Dept.', 'Department', 'Team', 'Departamento', 'Deparment'],
  coach: [
    'Instructional Coach',
    'Coach’s name',
    'Coach Email',
    'Mentor',
    'Entrenador(a)',
    'Orientador/a',
    'Asesora pedagógica',
    'Formador',
    'Who is your coach?',
  ],
  planning_period: [
    'Conference Period',
    'Prep',
    'Plan Per',
    'A-Day Planning',
    'Planing Period',
    'Periodo de planificación',
    'When is your conference?',
  ],
  goal: [
    'Growth Goal',
    'SLO',
    'PDP goal',
    'SMART Goal',
    'Professional Practice Goal',
    'Meta',
    'What would you like to get better at this year?',
  ],
  component: [
    'T-TESS Dimension',
    'Rubric',
    'Danielson Component',
    'Indicator',
    'Dimensión',
    'Componant',
  ],
  focus: ['Focus Area', 'Campus Priority', 'School Goal', 'Área de enfoque'],
  looks_like: ['Looks like', 'What will it look like?', 'Se ve como'],
  sounds_like: ['Sounds like', 'Success: sounds like', 'Suena como'],
  feels_like: ['Feels like', 'What will it feel like?', 'Se siente como'],
  portfolio: ['Portfolio pieces', 'Artifacts', 'Evidence', 'Portafolio'],
  action_steps: ['Action Steps', 'How will you get there?', 'Plan de acción', 'Next steps'],
  nobody: [
    'Room #',
    'Hire date',
    'Years of experience',
    'Evaluator',
    'Certs',
    'Goal status',
    'Last year’s goal',
    'Pre-conference date',
    'Plan',
    'Plan status',
    'Coach notes',
    'Homeroom',
    'Principal',
    'Goal setting conference date',
  ],
};

describe('a header', () => {
  for (const [meaning, headers] of Object.entries(spellings)) {
    it.each(headers)(`means ${meaning}: %s`, header => {
      expect(meant('', header)).toBe(meaning);
    });
  }

  it.each([
    ['Goal 1', 'goal 1'],
    ['Second goal', 'goal 2'],
    ['Goal #2 T-TESS Dimension', 'component 2'],
    ['Focus area (Goal 1)', 'focus 1'],
    ['Goal Two', 'goal 2'],
    ['Quarter 1 goal', 'goal'],
    ['Meta 2', 'goal 2'],
  ])('says which goal it is about: %s', (header, meaning) => {
    expect(meant('', header)).toBe(meaning);
  });

  it.each([
    ['Goal 1', 'Component', 'component 1'],
    ['Goals', '2', 'goal 2'],
    ['Coach', 'Email', 'coach'],
    ['Contact', 'Email', 'email'],
    ['Success criteria', 'Sounds like', 'sounds_like'],
    ['Teacher', 'Last', 'last_name'],
  ])('is read with the group above it: %s / %s', (upper, lower, meaning) => {
    expect(meant(upper, lower)).toBe(meaning);
  });

  it.each([
    ['ElectronicMailAddress', 'email'],
    ['LastSurname', 'last_name'],
    ['¿Quién es su apoyo?', 'coach'],
  ])('is read where an export or a form writes it its own way: %s', (header, meaning) => {
    expect(meant('', header)).toBe(meaning);
  });

  it('takes no wish for support for a coach', () => {
    expect(meant('', '¿Qué apoyo le gustaría recibir?')).not.toBe('coach');
  });

  it.each([
    ['SSN', 'ssn'],
    ['Summative Rating', 'rating'],
    ['Annual Salary', 'salary'],
    ['DOB', 'birth_date'],
    ['Phone ext.', 'phone'],
    ['Student ID', 'student_id'],
    ['Last observation', 'evaluation'],
    ['Home Address', 'address'],
    ['Gender', 'demographic'],
    ['BaseSalary', 'salary'],
    ['LastEvalRating', 'rating'],
    ['TelephoneNumber', 'phone'],
    ['StreetNumberName', 'address'],
    ['ObservationScore', 'rating'],
    ['LeaveCode', 'health'],
    ['HispanicLatino', 'demographic'],
  ])('is private: %s', (header, kind) => {
    expect(meant('', header)).toBe('private ' + kind);
  });
});
