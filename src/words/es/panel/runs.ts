import { hours } from '../../hours.ts';
import { counted } from '../../counted.ts';
import type { SidebarRuns } from '../../en/panel/runs.ts';
import { sidebarHistory } from './history.ts';
import { sidebarLaunch } from './launch.ts';
import { sidebarLiving } from './living.ts';
import { sidebarUndo } from './undo.ts';

const one = counted('es-US');

export const sidebarRuns: SidebarRuns = {
  history: sidebarHistory,
  launch: sidebarLaunch,
  undo: sidebarUndo,
  living: sidebarLiving,
  preflight: {
    lead: 'Mire qué va a pasar. Todavía no ha cambiado nada.',
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
    starting: 'Preparando…',
    pausing: 'Se pausa después de este grupo…',
    stopping: 'Se para después de este grupo…',
    paused: 'En pausa',
    of: count => 'de ' + count + ' hechos',
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
    stopped: (done, of) => 'Parado en ' + done + ' de ' + of,
    needYou: count => one('persona le espera', 'personas le esperan')(count),
    allWell: 'Todo como lo confirmó',
    notShared: waiting => ({
      title: 'Todavía no compartidos',
      text:
        'Compártalos cuando haya mirado unos cuantos' +
        (waiting > 0
          ? `. Antes hace falta el correo de ${one('docente', 'docentes')(waiting)}`
          : ''),
    }),
    look: 'Eche un vistazo a uno',
  },
};
