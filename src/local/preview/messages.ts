// What the HTTP door (a thread of its own) and the stage (the main thread, which may be blocked
// while simulated time passes) say to each other.

/** A choice in the top bar. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** What the page asks for. */
export type Ask =
  /** The page as it should look now; null where it still has the state called `seen`. */
  | { readonly is: 'look'; readonly seen: string }
  | { readonly is: 'document' | 'file'; readonly id: string }
  | {
      readonly is: 'type';
      readonly tab: string;
      readonly row: number;
      readonly column: number;
      readonly text: string;
    }
  | { readonly is: 'speed'; readonly id: string }
  | { readonly is: 'fault'; readonly id: string }
  /** `google.script.run`: one execution. */
  | { readonly is: 'call'; readonly name: string; readonly ask: readonly unknown[] }
  /** A line of the add-on's menu. */
  | { readonly is: 'menu'; readonly functionName: string }
  | { readonly is: 'later'; readonly days: number }
  | { readonly is: 'sample'; readonly id: string };

export interface Letter {
  readonly id: number;
  readonly ask: Ask;
}

export type Reply =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly message: string };

/** A tab of the spreadsheet as the page draws it. */
export interface ShownSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** Row and column from 1. */
  readonly links: readonly {
    readonly row: number;
    readonly column: number;
    readonly url: string;
  }[];
}

/** Everything the page shows beside the panel. */
export interface Stage {
  readonly title: string;
  readonly person: string;
  /** Simulated time in words, in the school's zone. */
  readonly clock: string;
  readonly samples: readonly Choice[];
  readonly sample: string;
  readonly speeds: readonly Choice[];
  readonly speed: string;
  readonly faults: readonly Choice[];
  readonly fault: string;
  readonly menu: readonly { readonly caption: string; readonly functionName: string }[];
  readonly sheets: readonly ShownSheet[];
  /** The cell that the add-on selected last; `at` grows with each. */
  readonly selected: {
    readonly at: number;
    readonly tab: string;
    readonly row: number;
    readonly column: number | null;
  } | null;
  readonly documents: readonly {
    readonly id: string;
    readonly name: string;
    readonly folder: string;
    readonly people: string;
  }[];
  readonly events: readonly {
    readonly id: string;
    readonly when: string;
    readonly title: string;
    readonly people: string;
  }[];
  readonly mails: readonly {
    readonly when: string;
    readonly to: string;
    readonly what: string;
  }[];
  readonly calls: readonly { readonly op: string; readonly count: number }[];
  readonly simulatedSeconds: number;
}

/** How an ask is served: any time, between two calls of a running execution, or when nothing runs. */
export type Urgency = 'now' | 'between' | 'idle';

export function urgencyOf(ask: Ask): Urgency {
  switch (ask.is) {
    case 'call':
    case 'menu':
      return 'between';
    case 'later':
    case 'sample':
      return 'idle';
    default:
      return 'now';
  }
}
