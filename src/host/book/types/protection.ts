/** What users may still do on a protected sheet; names are those of Office.js. */
export interface ProtectionOptions {
  readonly allowAutoFilter: boolean;
  readonly allowDeleteColumns: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowEditObjects: boolean;
  readonly allowEditScenarios: boolean;
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowInsertColumns: boolean;
  readonly allowInsertHyperlinks: boolean;
  readonly allowInsertRows: boolean;
  readonly allowPivotTables: boolean;
  readonly allowSort: boolean;
  readonly selectionMode: "Normal" | "Unlocked" | "None";
}

/** A sheet's protection. Writes to locked cells of a protected sheet throw AccessDenied, whoever writes. */
export interface Protection {
  readonly isProtected: boolean;
  readonly options: ProtectionOptions;
  readonly hasPassword: boolean;
  protect(options: Partial<ProtectionOptions>, password?: string): void;
  unprotect(password?: string): void;
}
