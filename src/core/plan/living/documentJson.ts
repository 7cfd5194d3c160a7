/**
 * The parts of Docs API v1's Document that are read here (reference: documents, "REST Resource").
 * Indexes count UTF-16 code units; a missing `startIndex` is 0.
 */
export interface DocsDocument {
  readonly documentId?: string;
  readonly revisionId?: string;
  readonly title?: string;
  readonly body?: DocsBody;
  readonly tabs?: readonly DocsTab[];
}

export interface DocsTab {
  readonly tabProperties?: { readonly tabId?: string };
  readonly documentTab?: { readonly body?: DocsBody };
  readonly childTabs?: readonly DocsTab[];
}

export interface DocsBody {
  readonly content?: readonly DocsElement[];
}

export interface DocsElement {
  readonly startIndex?: number;
  readonly endIndex?: number;
  readonly paragraph?: DocsParagraph;
  readonly table?: DocsTable;
}

/** Ids of suggestions that put something in or would take it out. */
interface Suggested {
  readonly suggestedInsertionIds?: readonly string[];
  readonly suggestedDeletionIds?: readonly string[];
}

export interface DocsParagraph {
  readonly elements?: readonly DocsInline[];
  readonly paragraphStyle?: { readonly namedStyleType?: string };
  readonly bullet?: object;
}

export interface DocsInline {
  readonly startIndex?: number;
  readonly endIndex?: number;
  readonly textRun?: Suggested & { readonly content?: string };
  readonly person?: Suggested & {
    readonly personProperties?: { readonly name?: string; readonly email?: string };
  };
  readonly richLink?: Suggested & {
    readonly richLinkProperties?: { readonly title?: string; readonly uri?: string };
  };
  readonly dateElement?: Suggested & {
    readonly dateElementProperties?: { readonly displayText?: string };
  };
  /** Every other kind: pictures, breaks, rules, footnote marks, page numbers, equations. */
  readonly [other: string]: unknown;
}

export interface DocsTable extends Suggested {
  readonly tableRows?: readonly DocsRow[];
}

export interface DocsRow extends Suggested {
  readonly startIndex?: number;
  readonly endIndex?: number;
  readonly tableCells?: readonly DocsCell[];
}

export interface DocsCell extends Suggested {
  readonly startIndex?: number;
  readonly endIndex?: number;
  readonly content?: readonly DocsElement[];
  readonly tableCellStyle?: { readonly rowSpan?: number; readonly columnSpan?: number };
}
