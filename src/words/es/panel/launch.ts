import { counted } from '../../counted.ts';
import type { SidebarLaunch } from '../../en/panel/launch.ts';

const one = counted('es-US');
const mails = one('correo', 'correos');

export const sidebarLaunch: SidebarLaunch = {
  link: 'Mensaje de inicio…',
  title: 'Mensaje de inicio',
  lead: from => 'Por qué lo hacen y el enlace al plan: un correo por docente, desde ' + from,
  why: 'Por qué, en sus palabras',
  whyHint:
    '{name} y {focus areas} se completan solos. Las mismas palabras abren cada plan que se cree desde ahora.',
  whyEmpty: 'Vacío: van las nuestras, en el idioma de cada docente.',
  keep: 'Guardar estas palabras',
  as: name => 'Así lo recibe ' + name,
  of: (place, count) => place + ' de ' + count,
  previous: 'Docente anterior',
  next: 'Docente siguiente',
  test: 'Enviarme este a mí',
  tested: to => 'Una prueba va en camino a ' + to + '.',
  unsure: one('correo pudo haber salido', 'correos pudieron haber salido'),
  unsureHint: 'No podemos ver los correos enviados. Mire «Enviados» en Gmail y díganos cómo fue.',
  wasSent: 'Sí se envió',
  sendAgain: 'Enviarlo otra vez',
  waiting: one('docente espera', 'docentes esperan'),
  sent: one('docente ya lo tiene', 'docentes ya lo tienen'),
  nobody: 'Todavía nadie puede abrir su plan: primero comparta los planes.',
  everyone: 'Todos tienen ya el mensaje.',
  send: count => 'Enviar ' + mails(count),
  left: count =>
    'Google le permite escribir hoy a ' + one('persona más', 'personas más')(count) + '.',
};
