import { counted } from '../counted.ts';
import type { UndoWords } from '../en/undo.ts';

const one = counted('es-US');
const plans = one('plan', 'planes');
const shares = one('permiso', 'permisos');
const invites = one('encuentro', 'encuentros');

const stay = (kept: number): string[] =>
  kept > 0 ? [one('cosa queda', 'cosas quedan')(kept) + '; la lista dice por qué.'] : [];

export const undoWords: UndoWords = {
  lines({ kind, items, kept, invitationMails }) {
    if (items === 0) return ['No hay nada que deshacer.', ...stay(kept)];
    switch (kind) {
      case 'undoPlans':
        return [
          plans(items) + ' a la papelera de su Drive. Nadie recibe un correo.',
          ...stay(kept),
        ];
      case 'undoShares':
        return [
          shares(items) + ' menos. Nadie recibe un correo.',
          'Quien ya abrió un plan lo vio: eso no se puede deshacer.',
          ...stay(kept),
        ];
      case 'undoInvites':
        return [
          invites(items) + ' menos en los dos calendarios, uno por uno.',
          'Calendar envía ' + one('cancelación', 'cancelaciones')(invitationMails) + '.',
          'Las invitaciones ya enviadas por correo no se pueden deshacer.',
          ...stay(kept),
        ];
    }
  },
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
