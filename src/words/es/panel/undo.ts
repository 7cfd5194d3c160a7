import { counted } from '../../counted.ts';
import type { SidebarUndo } from '../../en/panel/undo.ts';

const one = counted('es-US');
const plans = one('plan', 'planes');
const shares = one('permiso', 'permisos');
const invites = one('encuentro', 'encuentros');

export const sidebarUndo: SidebarUndo = {
  link: {
    undoPlans: count => 'Deshacer ' + one('plan nuevo', 'planes nuevos')(count) + '…',
    undoShares: count => 'Deshacer ' + shares(count) + '…',
    undoInvites: count => 'Deshacer ' + one('invitación', 'invitaciones')(count) + '…',
  },
  title: {
    undoPlans: count => 'Retirar ' + plans(count),
    undoShares: count => 'Retirar ' + shares(count),
    undoInvites: count => 'Cancelar ' + invites(count),
  },
  confirm: {
    undoPlans: count => 'Mover ' + plans(count) + ' a la papelera',
    undoShares: count => 'Retirar ' + shares(count),
    undoInvites: count => 'Cancelar ' + invites(count),
  },
  doing: {
    undoPlans: 'Retirando planes',
    undoShares: 'Retirando permisos',
    undoInvites: 'Cancelando encuentros',
  },
  label: {
    undoPlans: 'Planes retirados',
    undoShares: 'Permisos retirados',
    undoInvites: 'Encuentros cancelados',
  },
  finished: {
    undoPlans: one('plan retirado', 'planes retirados'),
    undoShares: one('permiso retirado', 'permisos retirados'),
    undoInvites: one('encuentro cancelado', 'encuentros cancelados'),
  },
  resume: {
    undoPlans: count => 'Continuar: retirar ' + plans(count),
    undoShares: count => 'Continuar: retirar ' + shares(count),
    undoInvites: count => 'Continuar: cancelar ' + invites(count),
  },
  facts: {
    undoPlans: count => ({
      title: plans(count) + ' a la papelera',
      text: 'Drive guarda 30 días lo que está en la papelera',
    }),
    undoShares: count => ({
      title: shares(count) + ' menos',
      text: 'Los planes quedan donde están, solo para usted',
    }),
    undoInvites: count => ({
      title: invites(count) + ' menos en los dos calendarios',
      text: 'Uno por uno; las horas quedan propuestas',
    }),
  },
  seen: {
    title: 'Lo visto queda visto',
    text: 'Quien abrió un plan puede recordarlo o haberlo copiado',
  },
  cancellations: count => ({
    title: one('cancelación', 'cancelaciones')(count) + ' por correo',
    text: 'Google Calendar escribe a los invitados. Las invitaciones ya enviadas no se pueden deshacer',
  }),
  noMail: { title: 'No se envía ningún correo', text: 'No se avisa a nadie' },
  stays: one('cosa queda', 'cosas quedan'),
  done: { title: 'La lista lo muestra', text: 'Puede hacerlo de nuevo cuando quiera' },
};
