import { counted } from '../../counted.ts';
import type { SidebarTemplate } from '../../en/panel/template.ts';

const one = counted('es-US');

export const sidebarTemplate: SidebarTemplate = {
  link: 'Cómo se ven los planes',
  title: 'Cómo se ven los planes',
  lead: 'Para los planes que vienen. Los que existen quedan como están.',
  shapes: {
    structured: {
      name: 'Estructurado',
      text: 'Dos páginas: metas, criterios, pasos, seguimientos',
    },
    onePage: { name: 'Una página', text: 'Las metas, y líneas para escribir' },
    formal: { name: 'Formal', text: 'Con horas, revisión de mitad de año y firmas' },
    ours: { name: 'El nuestro', text: 'Un documento en Drive que se cambia como se quiera' },
  },
  leaderEmail: 'Correo de la dirección que lee los planes',
  leaderEmailHelp: 'Puede leer cada plan formal una vez compartido.',
  keep: 'Dejarlo así',
  kept: 'Los planes que vienen se ven así.',
  make: 'Hacerlo nuestro',
  made: 'Está en su Drive. Cámbielo ahí y luego revíselo aquí.',
  check: 'Revisarlo',
  own: 'El nuestro',
  ready: 'En orden: los planes se hacen con él.',
  findings: count => one('cosa', 'cosas')(count) + ' por corregir antes',
  open: 'Abrir',
  theirs: maker => 'Lo hizo ' + maker + ', y solo esa persona puede hacerlo revisar.',
  takeOver: 'Hacerse cargo',
};
