import { counted } from '../../counted.ts';
import type { SidebarUndo } from '../../en/panel/undo.ts';

const one = counted('es-US');

export const sidebarUndo: SidebarUndo = {
  stays: one('cosa queda', 'cosas quedan'),
};
