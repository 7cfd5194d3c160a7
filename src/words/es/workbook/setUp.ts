import type { SetUpWords } from '../../en/workbook/setUp.ts';

const quoted = (text: string): string => `«${text.length > 60 ? text.slice(0, 57) + '…' : text}»`;

export const setUpWords: SetUpWords = {
  fields: {
    name: 'Nombre',
    first_name: 'Nombre de pila',
    last_name: 'Apellido',
    email: 'Correo',
    role: 'Puesto',
    subject: 'Materia',
    grade: 'Grado',
    department: 'Departamento',
    coach: 'Acompañante',
    planning_period: 'Período de planificación',
    goal1: 'Meta 1',
    goal1_component: 'Meta 1: componente de la rúbrica',
    goal1_focus: 'Meta 1: área de enfoque',
    goal2: 'Meta 2',
    goal2_component: 'Meta 2: componente de la rúbrica',
    goal2_focus: 'Meta 2: área de enfoque',
    looks_like: 'Éxito: se ve',
    sounds_like: 'Éxito: se oye',
    feels_like: 'Éxito: se siente',
    portfolio: 'Piezas del portafolio',
    action_steps: 'Pasos',
  },
  shared: {
    email: 'Correo',
    name: 'Nombre',
    role: 'Puesto',
    subject: 'Materia',
    grade: 'Grado',
    department: 'Departamento',
    coaches: 'Acompañante',
    planning: 'Período de planificación',
    goals: 'Metas',
    homeSchool: 'Escuela base',
    staffId: 'Número de empleado',
    language: 'Idioma',
  },
  columnGuidance: field => 'La columna de la lista para: ' + field + '. Vacío: se deduce otra vez',
  planGuidance: 'yes o no. Vacío: se deduce otra vez',
  homeElsewhere: 'Su escuela base es otra',
  leftOut: (header, kind) => quoted(header) + ' se deja fuera: ' + kind + ' nunca van a un plan.',
  unread: {
    no_date: text => quoted(text) + ' no tiene fecha.',
    bad_date: text => quoted(text) + ' tiene una fecha que no existe.',
    ends_before_start: text => quoted(text) + ' termina antes de empezar.',
    not_off: text => quoted(text) + ' parece un día de clases.',
    timed: text => quoted(text) + ' tiene hora, así que no es un día libre.',
    repeating: text => quoted(text) + ' se repite: agregue sus días uno por uno.',
    unreadable: text => quoted(text) + ' no tiene una fecha que se pueda leer.',
    outside_year: text => quoted(text) + ' queda fuera del año escolar.',
  },
  twice: {
    email: rows => 'Las filas ' + rows + ' tienen el mismo correo: ¿es una sola persona?',
    name: rows => 'Las filas ' + rows + ' tienen el mismo nombre: ¿es una sola persona?',
    staff_id: rows => 'Las filas ' + rows + ' tienen el mismo número: ¿es una sola persona?',
  },
  newer: 'La respuesta posterior es la más reciente.',
  conflict: (field, kept, other) =>
    field + ': queda ' + quoted(kept) + '; ' + quoted(other) + ' solo está en la otra fila.',
  askAgain: field =>
    'La columna elegida para ' + field + ' tiene ahora otro encabezado: elíjala de nuevo.',
  testName: name => 'Prueba – ' + name,
  sample: {
    name: 'Growth Plans – escuela de ejemplo',
    tabs: [
      {
        name: 'Personal',
        rows: [
          [
            ...['Nombre', 'Correo', 'Puesto', 'Materia', 'Grado', 'Acompañante'],
            ...['Correo del acompañante', 'Período de planificación', 'Meta 1', 'Meta 2'],
          ],
          [
            ...['Amara Diallo', 'a.diallo@maplebend.example', 'Docente', 'Lengua', '6'],
            ...['Renata Solís', 'r.solis@maplebend.example', '2'],
            ...['En cada clase, los estudiantes comentan un texto en parejas.', ''],
          ],
          [
            ...['Tomás Abedul', 't.abedul@maplebend.example', 'Docente', 'Matemáticas', '6'],
            ...['Renata Solís', 'r.solis@maplebend.example', '3'],
            ...['Para febrero, cuatro de cada cinco explican dos maneras de resolver.', ''],
          ],
          [
            ...['Lucía Paredes', 'l.paredes@maplebend.example', 'Docente', 'Ciencias', '7'],
            ...['Renata Solís', 'r.solis@maplebend.example', '2'],
            ...['Los grupos planean su propio experimento.', 'Transiciones más cortas.'],
          ],
          [
            ...['Jun Okafor', 'j.okafor@maplebend.example', 'Docente', 'Historia', '7'],
            ...['Samuel Linde', 's.linde@maplebend.example', '4', '', ''],
          ],
          [
            ...['Priya Nair', 'p.nair@maplebend.example', 'Docente', 'Arte', '6-8'],
            ...['Samuel Linde', 's.linde@maplebend.example', '5'],
            ...['Cada estudiante elige una página de su cuaderno y la explica cada mes.', ''],
          ],
          [
            ...['Omar Castellano', 'o.castellano@maplebend.example', 'Consejero', '', ''],
            ...['Samuel Linde', 's.linde@maplebend.example', '1', 'Mejorar la asistencia.', ''],
          ],
          [
            ...['Renata Solís', 'r.solis@maplebend.example', 'Asesora pedagógica'],
            ...['', '', '', '', '', '', ''],
          ],
          [
            ...['Samuel Linde', 's.linde@maplebend.example', 'Subdirector'],
            ...['', '', '', '', '', '', ''],
          ],
        ],
      },
    ],
  },
};
