import { counted } from '../../counted.ts';
import type { SidebarWords } from '../../en/panel/panel.ts';
import { sidebarInsights } from './insights.ts';
import { sidebarPages } from './pages.ts';
import { sidebarSetUp } from './setUp.ts';
import { sidebarCalendar } from './calendar.ts';
import { sidebarCopied } from './copied.ts';
import { sidebarRecords } from './records.ts';
import { sidebarReplan } from './replan.ts';
import { sidebarReview } from './review.ts';
import { sidebarRuns } from './runs.ts';
import { sidebarSchedule } from './schedule.ts';

const one = counted('es-US');
const plans = one('plan', 'planes');
const invites = one('invitación', 'invitaciones');

export const sidebarWords: SidebarWords = {
  ...sidebarRuns,
  ...sidebarPages,
  ...sidebarSetUp,
  ...sidebarReview,
  ...sidebarSchedule,
  ...sidebarCalendar,
  ...sidebarReplan,
  ...sidebarRecords,
  ...sidebarCopied,
  ...sidebarInsights,
  locale: 'es-US',
  brand: 'Growth Plans',
  opening: 'Abriendo su escuela',
  slow: 'Tarda más de lo normal. Puede que Google esté ocupado; nada ha cambiado.',
  buttons: {
    back: 'Volver a los planes',
    cancel: 'Cancelar',
    tryAgain: 'Intentar de nuevo',
    lookAgain: 'Ver los números nuevos',
    readAgain: 'Mirar otra vez',
    refresh: 'Actualizar',
    openRow: 'Ir a la fila',
    toRun: 'Al proceso abierto',
    openPlan: 'Abrir plan',
    later: 'Más tarde',
    done: 'Listo',
    pause: 'Pausar',
    resume: 'Continuar',
    stop: 'Parar aquí',
    close: 'Cerrar',
    help: 'Ayuda',
    privacy: 'Privacidad',
    copyDetails: 'Copiar datos',
    copied: 'Copiado',
    showMore: count => 'Mostrar ' + count.toLocaleString('es-US') + ' más',
  },
  next: {
    createPlans: count => 'Crear ' + plans(count) + '…',
    sharePlans: count => 'Compartir ' + plans(count) + '…',
    sendInvites: count => 'Enviar ' + invites(count) + '…',
    setUp: count => 'Añadir ' + one('pestaña', 'pestañas')(count),
    planCheckIns: 'Planificar encuentros…',
  },
  progress: { title: 'Nuestro avance', ready: (count, of) => count + ' de ' + of + ' listos' },
  steps: {
    importance: { name: 'Importancia', short: 'Importancia', open: 'Un plan para empezar' },
    goals: { name: 'Metas', short: 'Metas', open: 'Metas por conversar' },
    links: { name: 'Rúbrica', short: 'Rúbrica', open: 'Vínculo por elegir' },
    criteria: { name: 'Criterios de éxito', short: 'Criterios', open: 'Criterios por añadir' },
    actionSteps: { name: 'Acciones', short: 'Acciones', open: 'Acciones por añadir' },
    followUp: { name: 'Seguimiento', short: 'Seguimiento', open: 'Encuentro por fijar' },
  },
  ofTeachers: (count, of) => count + ' de ' + of + ' docentes',
  filters: {
    label: 'Mostrar docentes',
    help: 'Con apoyo',
    helpLong: 'Docentes a quienes les vendría bien apoyo',
    ready: 'Listos',
    all: 'Todos',
    find: 'Buscar un nombre',
  },
  list: {
    label: 'Docentes',
    empty: 'Todavía no se encontró a nadie en la lista del personal.',
    allReady: 'Por ahora todos tienen lo que necesitan.',
    nobody: 'No hay nadie aquí con ese nombre.',
    grade: text => (/^\d/.test(text) ? 'Grado ' + text : text),
    questions: {
      missing_email: 'Un correo por añadir',
      bad_email: 'Un correo por revisar',
      duplicate_email: 'Correo repetido',
      off_domain_email: 'Correo de fuera',
      missing_name: 'Un nombre por añadir',
      missing_coach: 'Falta acompañante',
      too_many_goals: 'Más de dos metas',
      unknown_component: 'Vínculo por revisar',
      ambiguous_component: 'Dos partes posibles',
      no_goal: 'Metas por conversar',
      coach_without_email: 'Correo del apoyo',
      no_planning_period: 'Período por añadir',
      changed_email: 'Correo por confirmar',
      changed_name: 'Nombre por confirmar',
    },
    samePerson: {
      about: name => '¿Quién es ' + name + '?',
      same: 'La misma persona',
      other: 'Otra persona',
      keeps: 'El plan y los encuentros siguen siendo suyos.',
      getsOwn: 'Tendrá su propio plan. El anterior queda como está.',
    },
    planOf: name => 'Abrir plan: ' + name + ' (otra pestaña)',
    goal: number => 'Meta ' + number,
    verdicts: { agrees: 'Encaja', partly: 'Encaja en parte', cant_tell: 'Aún no se sabe' },
    mayAlsoFit: components => 'También puede encajar en ' + components.join(' o '),
    noComponent: 'Aún sin vínculo a la rúbrica',
    nextCheckIn: (when, coach) => 'Encuentro: ' + when + ' con ' + coach,
    sharedWith: people => 'Compartido con ' + people,
    notShared: 'Todavía no compartido',
    noPlan: 'Todavía sin documento',
    notIn: count => one('fila no recibe', 'filas no reciben')(count) + ' plan',
    tabs: count => one('pregunta', 'preguntas')(count) + ' sobre sus pestañas',
    unplaced: count => one('encuentro', 'encuentros')(count) + ' sin hora todavía',
  },
  setUp: {
    added: count => 'Se añadieron ' + one('pestaña', 'pestañas')(count) + '.',
  },
  banner: {
    stopped: (done, of) => 'Parado en ' + done + ' de ' + of + '.',
    saved: 'Lo terminado está guardado.',
    startedBy: person => 'Lo empezó ' + person + '.',
  },
  planned: {
    done: (planned, unplaced) =>
      'Planificado: ' +
      one('encuentro', 'encuentros')(planned) +
      '; aún no se ha enviado nada.' +
      (unplaced > 0 ? ' Sin hora por ahora: ' + unplaced + '.' : ''),
    none: 'No toca ningún encuentro en las próximas tres semanas.',
  },
  problem: 'Conviene mirar esto',
  noAnswer: 'Google no respondió. No se pierde nada: inténtelo de nuevo.',
};
