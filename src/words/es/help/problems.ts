import type { RosterProblem } from '../../../core/roster/reading.ts';
import type { ProblemCatalogue } from '../../en/help/problems.ts';

/** «Ana Sousa (fila 7)» o «La fila 7». */
const who = ({ row, details }: RosterProblem): string =>
  details.name ? `${details.name} (fila ${row})` : `La fila ${row}`;
const quoted = (text: string): string => `«${text.length > 60 ? text.slice(0, 57) + '…' : text}»`;
const list = (ids: readonly string[] | undefined): string => (ids ?? []).slice(0, 5).join(', ');

export const problems: ProblemCatalogue = {
  roster: {
    blank: ({ row }) => ({
      sentence: `La fila ${row} está vacía y se omite.`,
      fix: 'No hace falta nada; borre la fila si prefiere una hoja ordenada.',
    }),
    inactive: problem => ({
      sentence: `${who(problem)} figura como alguien que ya no trabaja aquí y se omite.`,
      fix: 'Si no es así, quite el tachado o la palabra del estado.',
    }),
    missing_name: ({ row }) => ({
      sentence: `La fila ${row} aún no tiene nombre.`,
      fix: 'Escriba el nombre como debe aparecer en el plan.',
    }),
    missing_email: problem => ({
      sentence: `${who(problem)} aún no tiene correo electrónico.`,
      fix: 'Agregue el correo escolar; hasta entonces el plan se crea pero no se comparte.',
    }),
    bad_email: problem => ({
      sentence: `El correo de ${who(problem)} no parece completo: ${quoted(problem.details.text)}.`,
      fix: 'Escríbalo como nombre@escuela.org, sin espacios en medio.',
    }),
    duplicate_email: problem =>
      problem.details.laterAnswer
        ? {
            sentence: `${who(problem)} ya había respondido el formulario en la fila ${problem.details.firstRow}.`,
            fix: 'Elija qué respuesta conservar; se ofrece la más reciente.',
          }
        : {
            sentence: `${who(problem)} tiene el mismo correo que la fila ${problem.details.firstRow}.`,
            fix: 'Si es la misma persona, una las dos filas; si no, corrija uno de los correos.',
          },
    off_domain_email: problem => ({
      sentence: `${who(problem)} tiene un correo fuera de ${problem.details.domain}: ${quoted(problem.details.text)}.`,
      fix: 'Si es correcto, no hace falta nada; algunas escuelas no comparten fuera, compruébelo una vez.',
    }),
    missing_coach: problem => ({
      sentence: `${who(problem)} aún no tiene acompañante.`,
      fix: 'Agregue un acompañante por nombre o correo; hasta entonces no se propone ningún encuentro.',
    }),
    no_goal: problem => ({
      sentence: `${who(problem)} aún no tiene meta.`,
      fix: 'No hace falta nada: el plan se crea con espacio para escribirla juntos.',
    }),
    too_many_goals: problem => ({
      sentence: `${who(problem)} tiene ${problem.details.goals} metas; en un año caben una o dos.`,
      fix: 'Pregunte cuáles dos importan más; el plan muestra las dos primeras y las demás quedan en la hoja.',
    }),
    unknown_component: problem => ({
      sentence: `${quoted(problem.details.text)} de ${who(problem)} no está en su rúbrica.`,
      fix: problem.details.ids?.length
        ? `Escriba el código; parecidos por nombre: ${list(problem.details.ids)}.`
        : 'Escriba el código como está en su rúbrica, por ejemplo 2.3 o 3b.',
    }),
    ambiguous_component: problem => ({
      sentence: `${quoted(problem.details.text)} de ${who(problem)} nombra más de una parte de la rúbrica.`,
      fix: `Elija una: ${list(problem.details.ids)}.`,
    }),
  },
  focusAreas: {
    third_focus_area: ({ row, text }) => ({
      sentence: `${quoted(text)} en la fila ${row} es una tercera área de enfoque y no se usa.`,
      fix: 'Deje una o dos, para que todos puedan nombrarlas.',
    }),
    repeated_focus_area: ({ row, text }) => ({
      sentence: `${quoted(text)} en la fila ${row} está dos veces.`,
      fix: 'Borre una de las dos filas.',
    }),
    focus_area_without_name: ({ row }) => ({
      sentence: `El área de enfoque de la fila ${row} no tiene nombre.`,
      fix: 'Póngale dos o tres palabras fáciles de recordar.',
    }),
    no_focus_area_header: () => ({
      sentence:
        'La pestaña de áreas de enfoque no tiene un encabezado que diga dónde están los nombres.',
      fix: 'Escriba «Área de enfoque», «Descripción» y «Por qué importa» sobre las columnas.',
    }),
  },
  rubricTable: {
    no_components: () => ({
      sentence: 'La pestaña de la rúbrica aún no tiene componentes.',
      fix: 'Pegue su rúbrica con un encabezado: Id, Dominio, Nombre, Descriptor.',
    }),
    component_without_id: ({ row, text }) => ({
      sentence: `${quoted(text)} en la fila ${row} no tiene código.`,
      fix: 'Agregue el código como lo escriben los docentes, por ejemplo 2.3.',
    }),
    component_without_name: ({ row, text }) => ({
      sentence: `El componente ${text} de la fila ${row} no tiene nombre.`,
      fix: 'Agregue su nombre.',
    }),
    repeated_component_id: ({ row, text, firstRow }) => ({
      sentence: `La fila ${row} tiene el código ${text}, que ya está en la fila ${firstRow}.`,
      fix: 'Dé a cada componente su propio código.',
    }),
    too_many_components: ({ row }) => ({
      sentence: `La rúbrica tiene más de 500 componentes; desde la fila ${row} no se leen.`,
      fix: 'Deje los componentes entre los que eligen los docentes.',
    }),
  },
  planReasons: {
    teacher: 'Enseña',
    co_teacher: 'Enseña en equipo',
    specialist: 'Trabaja con estudiantes como especialista',
    counselor: 'Consejería',
    librarian: 'Biblioteca',
    part_time: 'Tiempo parcial',
    role_unknown: 'La lista no dice la función',
    paraprofessional: 'Apoya en las aulas; tiene plan cuando hay una meta escrita',
    inactive: 'Figura como alguien que ya no trabaja aquí',
    on_leave: 'Con licencia',
    substitute: 'Suplente',
    student_teacher: 'Practicante',
    administrator: 'Dirección',
    coach: 'Acompaña a otros',
    office: 'Oficina',
    custodial: 'Edificio y transporte',
    nutrition: 'Cocina',
    health_and_safety: 'Salud y seguridad',
  },
  leftOutColumns: {
    rating: 'calificaciones y puntajes',
    salary: 'sueldos',
    ssn: 'números de seguro social o de impuestos',
    birth_date: 'fechas de nacimiento',
    phone: 'teléfonos',
    address: 'domicilios',
    student_id: 'nombres y números de estudiantes',
    evaluation: 'evaluaciones y observaciones',
    health: 'salud y motivos de licencia',
    demographic: 'datos personales',
    discipline: 'registros disciplinarios',
  },
};
