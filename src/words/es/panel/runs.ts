import { counted } from '../../counted.ts';
import type { SidebarRuns } from '../../en/panel/runs.ts';
import { sidebarHistory } from './history.ts';
import { sidebarLaunch } from './launch.ts';
import { sidebarLiving } from './living.ts';
import { sidebarUndo } from './undo.ts';

const one = counted('es-US');
const plans = one('plan', 'planes');
const invites = one('invitación', 'invitaciones');
const checkIns = one('encuentro', 'encuentros');
const permissions = one('permiso', 'permisos');

const hours = (minutes: number): string => {
  const whole = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (whole === 0) return rest + ' min';
  return whole + ' h' + (rest > 0 ? ' ' + rest + ' min' : '');
};

export const sidebarRuns: SidebarRuns = {
  history: sidebarHistory,
  launch: sidebarLaunch,
  undo: sidebarUndo,
  living: sidebarLiving,
  preflight: {
    title: {
      createPlans: count => 'Crear ' + plans(count),
      sharePlans: count => 'Compartir ' + plans(count),
      sendInvites: count => 'Enviar ' + invites(count),
      ...sidebarUndo.title,
      sendLaunch: sidebarLaunch.send,
      readBack: count => 'Leer ' + plans(count),
      syncCheckIns: count => 'Poner al día ' + checkIns(count),
      removeCheckIns: count => (count > 0 ? 'Quitar ' + checkIns(count) : 'Quitar el calendario'),
      handOverCheckIns: () => 'Entregar el calendario',
    },
    lead: 'Mire qué va a pasar. Todavía no ha cambiado nada.',
    confirm: {
      createPlans: count => 'Crear ' + plans(count),
      sharePlans: count => 'Compartir ' + plans(count),
      sendInvites: count => 'Enviar ' + invites(count),
      ...sidebarUndo.confirm,
      sendLaunch: sidebarLaunch.send,
      readBack: count => 'Leer ' + plans(count),
      syncCheckIns: count => 'Poner al día ' + checkIns(count),
      removeCheckIns: count => (count > 0 ? 'Quitar ' + checkIns(count) : 'Quitar el calendario'),
      handOverCheckIns: () => 'Entregar el calendario',
    },
    documents: (count, year) => ({
      title: one('documento nuevo', 'documentos nuevos')(count),
      text: 'En su Drive: una carpeta para ' + year + ' y dentro una por acompañante',
    }),
    shares: (count, all, leader) => ({
      title: plans(count) + ', ' + permissions(all),
      text:
        'Uno por docente y acompañante' +
        (leader ? ' y para la dirección' : '') +
        ' con correo, además de usted. Nadie más recibe uno',
    }),
    events: (count, time) => ({
      title: one('encuentro', 'encuentros')(count) + ', ' + time,
      text: 'En un calendario propio; sus otros calendarios quedan como están',
    }),
    mails: count => ({
      title: one('invitación', 'invitaciones')(count) + ' por correo',
      text: 'Google Calendar escribe a docente y acompañante',
    }),
    noMail: {
      title: 'No se envía ningún correo',
      text: 'El plan aparece en «Compartido conmigo»',
    },
    notShared: {
      title: 'Todavía no se comparte',
      text: 'Solo usted puede abrirlos hasta que los comparta',
    },
    intoSheet: {
      title: 'A la hoja',
      text: 'Metas, criterios y pasos que solo cambiaron en un plan',
    },
    wordsStay: {
      title: 'Cada palabra de un plan se queda',
      text: 'Donde cambiaron plan y hoja, se le pregunta',
    },
    days: (count, today) => ({
      title: count + ' días',
      text:
        'El límite diario de Google deja lugar para ' + today + ' hoy; el resto sigue sin usted',
    }),
    minutes: count => ({
      title: 'Alrededor de ' + one('minuto', 'minutos')(count),
      text: 'Deje abierto este panel. Puede pausar y continuar',
    }),
    notIn: count => one('fila no entra', 'filas no entran')(count),
    coachTime: 'Tiempo de cada acompañante',
    nothing: { title: 'Nada que hacer', text: 'Aquí ya está todo hecho' },
    hours,
  },
  run: {
    title: {
      createPlans: 'Creando planes',
      sharePlans: 'Compartiendo planes',
      sendInvites: 'Enviando invitaciones',
      ...sidebarUndo.doing,
      sendLaunch: sidebarLaunch.sending,
      readBack: 'Leyendo planes',
      syncCheckIns: 'Poniendo al día los encuentros',
      removeCheckIns: 'Quitando los encuentros',
      handOverCheckIns: 'Entregando el calendario',
    },
    starting: 'Preparando…',
    pausing: 'Se pausa después de este grupo…',
    stopping: 'Se para después de este grupo…',
    paused: 'En pausa',
    of: count => 'de ' + count + ' hechos',
    ofPermissions: count => 'de ' + permissions(count),
    label: {
      createPlans: 'Planes creados',
      sharePlans: 'Permisos dados',
      sendInvites: 'Invitaciones enviadas',
      ...sidebarUndo.label,
      sendLaunch: sidebarLaunch.label,
      readBack: 'Planes leídos',
      syncCheckIns: 'Encuentros al día',
      removeCheckIns: 'Encuentros quitados',
      handOverCheckIns: 'Encuentros entregados',
    },
    left: seconds =>
      seconds < 50 ? 'Queda menos de un minuto' : 'Quedan unos ' + Math.ceil(seconds / 60) + ' min',
    nothingLost: 'No se pierde nada. Continúe cuando quiera.',
    interrupted: 'Se interrumpió la conexión. No se pierde nada: pulse Continuar.',
    needsYou: 'Le toca a usted',
    latest: 'Lo último',
    keepOpen:
      'Deje abierto este panel. Si se cierra, lo terminado queda guardado y puede continuar aquí.',
    spoken: (done, of) => done + ' de ' + of + ' hechos',
  },
  wayTo: {
    folder: 'Carpeta de planes',
    links: 'Enlaces en la hoja',
    times: 'Horas en la hoja',
    newTab: '(otra pestaña)',
  },
  finished: {
    title: {
      createPlans: count => one('plan creado', 'planes creados')(count),
      sharePlans: count => 'Planes compartidos: ' + permissions(count),
      sendInvites: count => one('invitación enviada', 'invitaciones enviadas')(count),
      ...sidebarUndo.finished,
      sendLaunch: sidebarLaunch.finished,
      readBack: count => one('plan leído', 'planes leídos')(count),
      syncCheckIns: count => one('encuentro al día', 'encuentros al día')(count),
      removeCheckIns: () => 'Encuentros quitados',
      handOverCheckIns: () => 'Calendario entregado',
    },
    stopped: (done, of) => 'Parado en ' + done + ' de ' + of,
    needYou: count => one('persona le espera', 'personas le esperan')(count),
    allWell: 'Todo como lo confirmó',
    links: {
      title: 'Los enlaces están en la lista',
      text: 'Columnas del plan y de su estado, al final',
    },
    notShared: waiting => ({
      title: 'Todavía no compartidos',
      text:
        'Compártalos cuando haya mirado unos cuantos' +
        (waiting > 0
          ? `. Antes hace falta el correo de ${one('docente', 'docentes')(waiting)}`
          : ''),
    }),
    shared: leader => ({
      title: 'Cada docente puede abrir su plan',
      text:
        'También su acompañante, si su correo está en la lista' +
        (leader ? ', y la dirección' : '') +
        '. El estado está junto a cada nombre',
    }),
    read: {
      title: 'La hoja sigue a los planes',
      text: 'Donde cambiaron los dos no se tomó nada: el estado está junto a cada nombre',
    },
    updated: { title: 'El calendario está al día', text: 'También la pestaña «Check-ins»' },
    invited: {
      title: 'En los dos calendarios',
      text: 'Las horas están en la pestaña «Check-ins»',
    },
    look: 'Eche un vistazo a uno',
  },
};
