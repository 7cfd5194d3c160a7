import type { Counted, ReportWords } from '../en/report.ts';

const number = new Intl.NumberFormat('es-US');
const counted =
  (one: string, many: string): Counted =>
  count =>
    number.format(count) + ' ' + (count === 1 ? one : many);
const people = counted('persona', 'personas');
const checkIns = counted('encuentro', 'encuentros');
const goals = counted('meta', 'metas');

export const reportWords: ReportWords = {
  locale: 'es-US',
  title: school => school + ' – planes de aprendizaje',
  brand: 'Growth Plans',
  headline: {
    plans: (having, of) =>
      number.format(having) + ' de ' + people(of) + (having === 1 ? ' tiene plan' : ' tienen plan'),
    plansMade: counted('plan creado', 'planes creados'),
    sharesMade: counted('permiso para compartir', 'permisos para compartir'),
    invitesMade: counted(
      'encuentro puesto en el calendario',
      'encuentros puestos en el calendario',
    ),
    mailsMade: counted('correo enviado', 'correos enviados'),
    nothingNew: 'no hizo falta nada nuevo',
    thisRun: 'Esta vez:',
    promise:
      'Cada plan es de su docente, y acompañar no es evaluar. Esta página trata del trabajo de la escuela: qué está listo y dónde se agradecería ayuda.',
    contents: 'En esta página',
  },
  steps: {
    heading: 'El trabajo de la escuela',
    hint: 'Los seis pasos de un plan, para quienes tienen uno. Mientras no haya meta, los pasos 2 a 5 quedan abiertos juntos.',
    names: {
      importance: ['Importancia', 'Un plan que empieza por el porqué'],
      goals: ['Metas', 'Una o dos, con sus propias palabras'],
      links: ['Rúbrica', 'Cada meta con su componente'],
      criteria: ['Criterios de éxito', 'Qué se ve, se oye y se siente'],
      actionSteps: ['Pasos de acción', 'Más que reuniones generales'],
      followUp: ['Seguimiento', 'Encuentros en el calendario'],
    },
    step: 'Paso',
    there: 'Listo',
    welcome: 'Agradecerían ayuda',
    of: (done, all) => number.format(done) + ' de ' + number.format(all),
    allThere: 'nadie',
  },
  help: {
    heading: 'Dónde se agradecería ayuda',
    hint: 'Un nombre puede aparecer más de una vez; cada uno abre su plan.',
    none: 'Ahora mismo no hay nada pendiente. Un buen momento para dar las gracias.',
    kinds: {
      time: {
        title: 'Una hora para reunirse',
        what: 'Algunos encuentros aún no tienen hora. El porqué y qué preguntar están en «Aún sin hora».',
      },
      coach: {
        title: 'Acompañante',
        what: 'Elijan a alguien y escriban el nombre en la lista del personal.',
      },
      coach_address: {
        title: 'El correo de su acompañante',
        what: 'La lista nombra a alguien sin correo: agréguelo para invitar a los dos.',
      },
      planning: {
        title: 'Un período de planificación para reunirse',
        what: 'Pregunte qué período le conviene y escríbalo en la lista.',
      },
      address: {
        title: 'Un correo que le llegue',
        what: 'Mire el correo en la lista. El plan está hecho; para compartirlo falta el correo.',
      },
      first_goal: {
        title: 'Una conversación sobre la primera meta',
        what: 'Su plan está listo y tiene espacio para escribir una meta juntos.',
      },
      fewer_goals: {
        title: 'Elegir una o dos metas',
        what: 'Hay más de dos escritas. ¿Cuáles importan más este año?',
      },
      link: {
        title: 'Unir una meta con la rúbrica',
        what: 'Una meta aún no nombra componente. Hay ideas en el plan y en «Componentes para considerar».',
      },
      component: {
        title: 'Qué componente es',
        what: 'Lo que dice la lista puede referirse a varios componentes, o a ninguno de esta rúbrica.',
      },
      compare: {
        title: 'Comparar dos componentes',
        what: 'Una meta también puede encajar en otro componente. Docente y acompañante eligen.',
      },
      criteria: {
        title: 'Imaginar el éxito',
        what: '¿Qué se verá, se oirá y se sentirá cuando la meta se cumpla?',
      },
      steps: {
        title: 'Primeros pasos de acción',
        what: 'Una visita, un ciclo de acompañamiento, un curso, un libro: ¿con qué empezar?',
      },
      other: { title: 'Algo para mirar', what: 'La fila dice qué; vea «Por fila».' },
    },
    questions: 'Una pregunta para pensar juntos',
    questionsHint: 'Para la próxima conversación. Ninguna detiene un plan.',
    showAll: count => 'Mostrar todo (' + number.format(count) + ')',
    who: 'Quién agradecería qué ayuda',
    people,
  },
  calendar: {
    heading: 'Encuentros',
    summary: (all, of) => checkIns(all) + ' para ' + people(of) + ', siempre con su acompañante.',
    details: 'Encuentros, persona por persona',
    none: 'Aún no hay encuentros previstos.',
    perDay: 'Así se reparten por día:',
    weekOf: 'Semana del',
    checkIns,
    notSent: count =>
      checkIns(count) + (count === 1 ? ' previsto' : ' previstos') + ', sin invitación todavía.',
    notSentMark: 'sin enviar',
    coaches: 'Qué pide esto a cada acompañante',
    coachesHint: 'Tiempo de reunión; preparar y anotar se suman aparte.',
    coach: 'Acompañante',
    people: 'Docentes',
    inYear: 'Encuentros',
    hours: 'Horas en total',
    busiestWeek: 'Semana más llena',
    everyone: 'En total',
    byDate: 'Por fecha',
    withCoach: coach => 'con ' + coach,
    noTime: 'Aún sin hora',
    noTimeHint: 'Por qué, y qué preguntar.',
    lunch: 'Pregunte si esta hora conviene',
    lunchHint:
      'De estas personas no consta un período de planificación; sus encuentros están en la franja indicada por defecto, los períodos justo antes y justo después del almuerzo. Otra hora es igual de buena.',
  },
  alignment: {
    heading: 'Metas y rúbrica',
    hint: 'Comparadas solo por sus palabras, siempre igual. Docente y acompañante deciden de qué trata una meta.',
    summary: (all, of) => goals(all) + ' de ' + people(of) + '.',
    none: 'Aún no hay metas escritas. Cada plan tiene espacio para una.',
    verdicts: {
      agrees: 'encaja',
      partly: 'en parte',
      different: 'puede encajar también en otro',
      cant_tell: 'no se puede saber',
      open: 'aún sin componente',
    },
    mayFit: component => 'también puede encajar en ' + component,
    byComponent: 'Metas por componente',
    byComponentHint: rubric => rubric + '. Cuantas más metas, más oscura la celda.',
    component: 'Componente',
    departments: 'Metas por departamento',
    together: 'Otros departamentos',
    noDepartment: 'Sin departamento',
    all: 'Total',
    hidden: 'Los departamentos con menos de cinco personas se muestran juntos, nunca solos.',
    noComponent: 'Aún sin componente',
    focus: 'Áreas de enfoque a las que sirven',
    noFocus: 'Un interés propio',
    goals,
    ideas: 'Componentes para considerar',
    ideasHint:
      'Donde las palabras de una meta apuntan a otros componentes. Las ideas también están en los planes, para conservar o borrar.',
    teacher: 'Docente',
    goal: 'Meta',
    named: 'Nombrado',
    mayAlsoFit: 'También puede encajar en, porque la meta dice',
    because: phrases => '«' + phrases + '»',
  },
  prep: {
    title: (coach: string) => 'Antes de las próximas conversaciones: ' + coach,
    heading: 'Antes de las próximas conversaciones',
    hint: 'Ideas para llevar, nunca para decidir: cada docente las toma o las deja. Se comparan solo las palabras, siempre igual.',
    link: (coach: string) => 'Página para ' + coach,
    all: 'Para quienes acompañan: una página antes de las próximas conversaciones',
    next: (when: string) => 'Próximo encuentro: ' + when,
    noNext: 'Todavía sin encuentro',
    goal: (number: number) => 'Meta ' + number,
    noGoal: 'Todavía sin meta: en el plan hay espacio para escribirla juntos.',
    named: 'Nombrado',
    because: 'la meta dice',
    mayAlsoFit: 'Componentes que podrían concordar',
    ask: 'Vale la pena preguntar',
    success: 'El éxito podría verse, oírse y sentirse así',
    offers: 'Del menú de desarrollo profesional',
    openPlan: 'Abrir plan',
  },
  people: {
    heading: 'El plan de cada quien',
    hint: 'Cada nombre abre el plan.',
    teacher: 'Docente',
    work: 'Trabaja en',
    goals: 'Metas y componentes',
    checkIns: 'Encuentros',
    noGoal: 'Para escribir juntos',
    noPlan: 'plan sin crear todavía',
    noTime: 'Aún sin hora',
  },
  notIn: {
    heading: 'Quién no está esta vez, y por qué',
    none: 'Todas las personas de la lista están.',
    row: 'Fila',
    who: 'Quién',
    why: 'Por qué',
    noName: 'Sin nombre',
  },
  rows: {
    heading: 'Por fila en la lista del personal',
    hint: sheet => 'Filas de la hoja «' + sheet + '» que alguien quizá quiera mirar.',
    none: 'Ninguna fila tiene preguntas.',
    question: 'Qué mirar',
    tabs: 'Otras hojas',
  },
  cost: {
    heading: 'Qué costó esto',
    intro: (time, calls) =>
      'Una simulación en esta computadora: ' +
      time +
      ' de tiempo de Google y ' +
      calls +
      ' llamadas. No hubo contacto con Google y no se envió nada a nadie.',
    assumptions: (create, share, invite, atOnce) =>
      'Supuestos, pues Google no publica estas cifras: ' +
      create +
      ' para crear un documento, ' +
      share +
      ' para compartirlo, ' +
      invite +
      ' para una invitación, ' +
      number.format(atOnce) +
      ' solicitudes a la vez. En su propio Google Workspace puede tardar más o menos.',
    calls: 'Llamadas',
    services: {
      drive: 'Drive',
      docs: 'Documentos',
      calendar: 'Calendario',
      sheets: 'Hojas de cálculo',
      mail: 'Correo',
      script: 'El propio Apps Script',
    },
    files: folder => 'En la carpeta «' + folder + '», junto a esta página:',
  },
};
