/** What happens to a sheet or a column, and why. */
export type Fate =
  /** It is in the copy. */
  | "stays"
  /** It is not declared for these readers and never leaves. */
  | "private"
  /** It may leave, but the manager did not choose it. */
  | "notChosen"
  /** It is not in the copy but no secret either, such as limits and periods: results that need it become plain values. */
  | "notShown";

/** What happens to a result that was computed from data which do not leave. */
export type DerivedPolicy = "blank" | "aggregates" | "value";

/** A column of a sheet's tables by its header. */
export interface ColumnPolicy {
  readonly header: string;
  readonly fate: Fate;
  /** Names stand in private cells and in others by nature. */
  readonly isName?: boolean;
}

/** Rows that name somebody or something under a heading. */
export interface RowsOf {
  readonly header: string;
  readonly name: string;
}

/** What leaves of one sheet. */
export interface SheetPolicy {
  readonly name: string;
  readonly fate: Fate;
  /** A table column that is not listed is the user's own and private; `"all"` keeps every column. */
  readonly columns: readonly ColumnPolicy[] | "all";
  /** Cells beside, below and above the tables: private on a sheet of tables, staying on a page. */
  readonly outsideTables: "stays" | "private";
  /** Columns that leave whatever their headings; zero-based, in the source. */
  readonly leftOutColumns?: readonly number[];
  /** Rows that the manager takes out; zero-based, in the source. */
  readonly leftOutRows?: readonly number[];
  /** Rows of the tables that the manager takes out, by what they name. */
  readonly withoutRowsOf?: readonly RowsOf[];
  /** On a page whose formulas become values no row is shown of which a result says one of these. */
  readonly unsaid?: readonly string[];
  /** Of the tables only these rows leave; of a table without the heading none. */
  readonly onlyRowsOf?: RowsOf;
  /** Hidden columns of a page: `"formulasStay"` keeps them folded with nothing but formulas in them, the page needs those. */
  readonly hiddenColumns: "leave" | "formulasStay";
  /** A page whose every result is declared for these readers: its formulas become plain values, whatever they read. */
  readonly formulas?: "becomeValues";
}

/** What may leave the workbook. A sheet that is not listed never leaves; a hidden one neither. */
export interface CopyPolicy {
  readonly sheets: readonly SheetPolicy[];
  readonly derived: DerivedPolicy;
  /** Texts that cells above tables, formulas, number formats and highlights may carry: the book itself writes them. */
  readonly knownTexts: readonly string[];
  /** Cells such as `KPIs!F8` whose figure over a small group the manager wants to show. */
  readonly shownSmallGroups: readonly string[];
  /** Groups of formulas, by `groupKey`, that the manager leaves empty although their results may be seen. */
  readonly leftEmpty?: readonly string[];
  readonly title: string;
}
