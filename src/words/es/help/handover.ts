import { counted } from '../../counted.ts';
import type { HandoverWords } from '../../en/help/handover.ts';

const plans = counted('es-US')('plan', 'planes');

export const handoverWords: HandoverWords = {
  somebody: 'Otra persona directiva',
  made: ({ mine, plans: count, template, keepsCalendar }) =>
    [
      (mine ? 'Usted: ' : '') + plans(count),
      ...(template ? ['la plantilla de la escuela'] : []),
      ...(keepsCalendar ? ['el calendario de encuentros'] : []),
    ].join(', ') +
    (mine || count === 0
      ? '.'
      : '. Solo su complemento puede leer estos planes para la hoja. Pueden abrirlos todas las personas con quienes están compartidos.'),
  steps: [
    {
      title: 'Antes de que alguien se vaya: leer',
      text: 'Pulsa «Leer planes» una vez más y resuelve lo que aparece lado a lado. Después la hoja ya no puede seguir sus planes.',
    },
    {
      title: 'Mover la carpeta',
      text: 'En Drive mueve su carpeta «Growth Plans» a una unidad compartida de la escuela en la que quien se queda sea administrador de contenido, o nombra a esa persona propietaria de cada archivo. Enlaces, texto y permisos no cambian. Si quien los creó sigue siendo miembro, el complemento sigue funcionando allí.',
    },
    {
      title: 'Entregar encuentros y plantilla',
      text: 'Entrega el calendario de encuentros. Otra persona se hace cargo de la plantilla en el apartado sobre cómo son los planes.',
    },
    {
      title: 'Si ya se fue',
      text: 'Pida a su administrador que transfiera sus archivos de Drive antes de eliminar la cuenta. Los planes conservan sus enlaces. Lo que se escribe en ellos se queda allí y ya no llega a la hoja; los planes que faltan los crea quien se queda.',
    },
  ],
};
