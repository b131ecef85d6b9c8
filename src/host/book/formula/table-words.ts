/** A table as formulas know it: the engine's key, Excel's name, and the columns in their order. */
export interface TableWords {
  /** Letters and digits only: the engine knows the table under this name, whatever Excel calls it. */
  readonly key: string;
  readonly name: string;
  readonly columns: readonly { readonly id: number; readonly name: string }[];
}

/** The tables that a formula may mean, seen from its cell. */
export interface FormulaScope {
  byName(name: string): TableWords | undefined;
  byKey(key: string): TableWords | undefined;
  /** The table around the formula's own cell. */
  readonly at: TableWords | undefined;
}

/** A column is called by its id in the engine, so that renaming and moving columns rewrites no formula. */
export function engineColumn(id: number): string {
  return `c${id}`;
}
