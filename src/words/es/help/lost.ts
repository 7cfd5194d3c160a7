import { counted } from '../../counted.ts';
import type { LostWords } from '../../en/help/lost.ts';

const plans = counted('es-US')('plan', 'planes');

const theirs = (others: readonly string[]): string =>
  others.length === 0
    ? ''
    : ' Su complemento no puede abrir los planes de ' +
      others.join(', ') +
      ': los creó el complemento de otra persona directiva o se eliminaron. Sus enlaces quedan como están; quien los creó pulsa el mismo botón.';

export const lostWords: LostWords = {
  found: (count, others) =>
    'Encontré ' +
    plans(count) +
    ' de esta lista en su Drive. Enlazarlos de nuevo no cambia ningún plan ni comparte nada.' +
    theirs(others),
  nothing: others => 'No encontré ningún plan de esta lista en su Drive.' + theirs(others),
  elsewhere: count =>
    ' ' +
    counted('es-US')('enlace lleva', 'enlaces llevan')(count) +
    ' a planes de otro libro. Si este es una copia, vacíe la columna «Plan»: así empieza de cero.',
  linked: (count, others, checkIns) =>
    plans(count) +
    (count === 1 ? ' enlazado' : ' enlazados') +
    ' de nuevo.' +
    (others > 0 ? ' ' + plans(others) + ' de otras personas quedan como enlaces.' : '') +
    ' Ahora lea los planes: donde plan y hoja difieran, se le pregunta.' +
    (checkIns > 0
      ? ' El calendario de encuentros no se puede encontrar: antes de enviar nuevas invitaciones se le dice qué hacer.'
      : ''),
};
