import { counted } from '../../counted.ts';
import type { SidebarHistory } from '../../en/panel/history.ts';

const one = counted('es-US');

export const sidebarHistory: SidebarHistory = {
  link: 'Lo que se ha hecho',
  title: 'Lo que se ha hecho',
  lead: 'Todo lo que se ha hecho en este libro, por quien sea; lo último primero.',
  nothing: 'Todavía no se ha hecho nada en este libro.',
  state: {
    going: (done, of) => 'En marcha: ' + done + ' de ' + of,
    paused: (done, of) => 'En pausa en ' + done + ' de ' + of,
    stopped: (done, of) => 'Parado en ' + done + ' de ' + of,
  },
  more: one('anterior', 'anteriores'),
};
