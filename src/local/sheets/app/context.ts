import type { ExecutionHost } from '../../world/execution.ts';
import { ServiceException } from '../../world/exceptions.ts';
import type { Area } from '../cellRef.ts';
import type { GridSetting } from '../grid.ts';
import { mayEdit, type Protection } from '../protection.ts';
import type { Grid, Tab } from '../tab.ts';

/** The open spreadsheet, shared by all executions, and the one execution that looks at it. */
export interface SessionSetting {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  readonly setting: GridSetting;
  readonly host: ExecutionHost;
  /** The tab that each person has in front. */
  readonly active: Map<string, Tab>;
  readonly protections: readonly Protection[];
  readonly editors: readonly string[];
}

/**
 * One execution's writes wait in a buffer until `flush`, the end, or a read that must see them –
 * as in Apps Script, where a read between two writes costs a flush.
 */
export interface Buffer {
  readonly at: SessionSetting;
  write(edit: () => void): void;
  /** Facts that come with the open spreadsheet; waits for nothing but what it must see. */
  look<T>(work: () => T): T;
  read<T>(work: () => T): T;
  flush(): void;
  /** The size of the tab's grid once the buffered edits are in. */
  size(tab: Tab): Grid;
  /** Says that a buffered edit changes the grid. */
  grow(tab: Tab, rows: number, columns: number): void;
  /** Throws where protection stops the person. */
  allow(tab: Tab, area: Area): void;
}

/** An empty buffer for one execution. */
export function createBuffer(at: SessionSetting): Buffer {
  const { host } = at;
  let waiting: (() => void)[] = [];
  let growth = new Map<Tab, Grid>();
  const flush = (): void => {
    if (waiting.length === 0) return;
    host.call('sheets.flush', () => {
      const edits = waiting;
      waiting = [];
      growth = new Map();
      for (const edit of edits) edit();
    });
  };
  return {
    at,
    flush,
    write: edit => host.call('sheets.write', () => void waiting.push(edit)),
    look(work) {
      flush();
      return host.call('sheets.look', work);
    },
    read(work) {
      flush();
      return host.call('sheets.read', work);
    },
    size(tab) {
      const now = tab.size();
      const more = growth.get(tab);
      return { rows: now.rows + (more?.rows ?? 0), columns: now.columns + (more?.columns ?? 0) };
    },
    grow(tab, rows, columns) {
      const more = growth.get(tab) ?? { rows: 0, columns: 0 };
      growth.set(tab, { rows: more.rows + rows, columns: more.columns + columns });
    },
    allow(tab, area) {
      if (!at.setting.workbook.tabs.includes(tab)) return;
      if (mayEdit(host.person, tab, area, at.protections, at.editors)) return;
      throw new ServiceException(
        'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
      );
    },
  };
}
