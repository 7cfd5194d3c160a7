import { counted } from '../../counted.ts';
import type { UndoWords } from '../../en/help/undo.ts';

const plans = counted('es-US')('plan', 'planes');

export const undoWords: UndoWords = {
  kept: {
    kept_edited: name => 'Alguien ha escrito en el plan de ' + name + ': se queda.',
    kept_shared: name =>
      'El plan de ' +
      name +
      ' está compartido y quizá abierto: se queda. Deshaga primero los permisos si debe irse.',
    kept_invited: name =>
      'Ya se enviaron invitaciones con el enlace al plan de ' +
      name +
      ': se queda. Deshaga primero las invitaciones si debe irse.',
    kept_past: name => 'Un encuentro de ' + name + ' ya empezó o pasó: se queda.',
    kept_before: name => 'Alguien ya podía abrir antes el plan de ' + name + ': eso se queda.',
    former_reader: (name, number) =>
      name +
      ' todavía puede abrir ' +
      plans(number) +
      ' por permisos anteriores, sin estar ya entre sus personas. Si no debe ser así, quite ese acceso en Drive; el complemento no lo hace.',
  },
};
