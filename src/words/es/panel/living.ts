import { counted } from '../../counted.ts';
import type { SidebarLiving } from '../../en/panel/living.ts';

const one = counted('es-US');

export const sidebarLiving: SidebarLiving = {
  read: count => 'Leer ' + one('plan', 'planes')(count),
  compare: 'Plan y hoja, lado a lado',
  title: 'Lado a lado',
  lead: 'Lo que alguien escribió en un plan nunca se reemplaza. Elija qué debe decir la hoja.',
  nothing: 'Los planes y la hoja dicen lo mismo, hasta donde se leyeron los planes.',
  more: one('plan más espera', 'planes más esperan'),
  inPlan: 'En el plan',
  inSheet: 'En la hoja',
  empty: 'Nada',
  notFound: 'Ya no está donde estaba',
  choices: {
    plan: 'Tomar lo del plan',
    sheet: 'Poner lo de la hoja en el plan',
    both: 'Dejar los dos',
  },
  handover: 'Si alguien se va',
  date: 'La fecha en Settings',
  lost: {
    LEDGER_LOST: 'Buscar los planes',
    LOST_FOUND: 'Enlazarlos de nuevo',
    CHECK_INS_LOST: 'Ya está eliminado',
  },
  about: (name, part) => name + ', ' + part,
};
