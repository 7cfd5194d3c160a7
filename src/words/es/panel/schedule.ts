import { counted } from '../../counted.ts';
import type { SidebarSchedule } from '../../en/panel/schedule.ts';

const one = counted('es-US');

export const sidebarSchedule: SidebarSchedule = {
  schedule: {
    title: 'Horario',
    coach: 'Acompañante',
    round: 'Ronda',
    coachLine: (name, teachers) => name + ' · ' + one('docente', 'docentes')(teachers),
    noCoach:
      'En la lista aún no hay acompañante con correo. Nombre a alguien y se podrán buscar horas.',
    week: (dates, place, of) => dates + ', semana ' + place + ' de ' + of,
    weekBefore: 'Semana anterior',
    weekAfter: 'Semana siguiente',
    hoursCoach: (name, hours, meetings, perWeek) => ({
      title: hours + ' del año de ' + name,
      text: one('encuentro', 'encuentros')(meetings) + ', hasta ' + perWeek + ' por semana',
    }),
    hoursTeacher: hours => ({
      title: hours + ' del año de cada docente',
      text: 'En horas de planeación que indicaron, nunca en el almuerzo',
    }),
    window: (dates, minutes) => ({ title: dates, text: minutes + ' minutos cada uno' }),
    hours: 'Horas que esto pide',
    spread: 'Días',
    near: 'Por fecha',
    balanced: 'Intermedio',
    spreadOut: 'Repartidos',
    legend: {
      planned: 'Planeado',
      sent: 'Enviado',
      busy: 'Ocupado',
      conflict: 'Choque',
      kept: 'Fijo',
    },
    unread: 'Este calendario no se puede ver: no se muestran las horas ocupadas.',
    noDay: 'Ese día no se reúne nadie',
    item: (name, when, marks) => [name, when, ...marks].join(', '),
    conflicts: one('choque', 'choques'),
    without: one('docente aún sin hora', 'docentes aún sin hora'),
    notLooked: 'Aún no se buscó una hora.',
    findTime: 'Buscar una hora',
    otherTimes: 'Otras horas para ambos',
    noOther: 'En esta ronda no hay otra hora para ambos.',
    looking: 'Mirando ambos calendarios…',
    showAll: one('hora más', 'horas más'),
    keep: 'Fijar esta hora',
    kept: 'Fija',
    keptNote: 'Al planear otra vez, esta hora se queda como está.',
    sentNote: 'Este ya está en ambos calendarios. Muévalo ahí.',
    planner: person => 'Lo planeó ' + person + ' y su complemento lo envía.',
    moved: (name, when) => name + ' tiene ahora ' + when + ' y la conserva.',
    moveTo: (when, coach) => 'Mover a ' + when + ' con ' + coach,
    couldMove: '¿Podrían moverse otros?',
    moveThem: 'Moverlos',
    leave: 'Dejarlo así',
    arrow: (from, to) => from + ' → ' + to,
    find: count => 'Buscar ' + one('hora', 'horas')(count),
    replan: 'Replanear',
    planned: (planned, without) =>
      one('encuentro planeado', 'encuentros planeados')(planned) +
      ', nada enviado aún.' +
      (without > 0 ? ' ' + one('docente sigue', 'docentes siguen')(without) + ' sin hora.' : ''),
    later: date => 'Se puede planear a partir del ' + date + '.',
    over: 'Esta ronda ya pasó.',
    allSent: 'Todas las invitaciones de esta ronda están enviadas.',
    notYet: 'Todavía no se puede enviar nada: primero hace falta un plan para cada docente.',
    test: 'Enviarme una invitación de prueba',
    testSent: (person, when) => 'Enviada a ' + person + ' para ' + when + '.',
    reading: 'Leyendo calendarios…',
  },
};
