import { signal } from '@preact/signals';
import type { PanelServer } from '../server.ts';
import type { Desk } from './desk.ts';

/** A cell of the roster, or of another tab where one is named; both count from 1. */
export type Cell = Parameters<PanelServer['showCell']>[0];

/** Taking the person to a cell; the list stays usable meanwhile. */
export function sheet({ school, explain }: Desk, server: PanelServer) {
  /** The cell that is being selected. */
  const selecting = signal<Cell | null>(null);

  const isSelecting = ({ row, tab }: Cell): boolean =>
    selecting.value?.row === row && selecting.value.tab === tab;

  async function showCell(cell: Cell): Promise<void> {
    selecting.value = cell;
    try {
      await server.showCell({ ...cell, tab: cell.tab ?? school.value?.rosterSheet ?? null });
    } catch (error) {
      explain(error, () => void showCell(cell));
    } finally {
      if (selecting.value === cell) selecting.value = null;
    }
  }

  return { selecting, isSelecting, showCell };
}
