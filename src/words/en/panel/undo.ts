import { counted, type Counted } from '../../counted.ts';

/** What the panel says about an undo, whatever it takes back. */
export interface SidebarUndo {
  /** How much of what a run has made stays as it is. */
  readonly stays: Counted;
}

const one = counted('en-US');

export const sidebarUndo: SidebarUndo = {
  stays: one('thing stays', 'things stay'),
};
