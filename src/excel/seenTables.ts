import type { Grid } from "../kit/cell";
import type { Sheet } from "../schema/sheet";

/** A table as it was last read whole: under which name, where its header stood, and what it held. */
export interface SeenTable {
  readonly name: string;
  /** The address of its header row with the tab, such as 'My tab'!A5:L5. */
  readonly header: string;
  readonly headers: readonly string[];
  /** The cells of its body. */
  readonly body: Grid;
}

const seen = new Map<string, SeenTable>();

/** Notes how a table was read: a save has only to compare then, not to look for it. */
export function noteSeen({ table }: Sheet, found: SeenTable | undefined): void {
  if (found) seen.set(table, found);
  else seen.delete(table);
}

/** A table as it was last read; it may stand otherwise by now. */
export function seenTable({ table }: Sheet): SeenTable | undefined {
  return seen.get(table);
}

/** Forgets where tables stood; says whether anything was known of them. */
export function forgetSeen(sheets: readonly Sheet[]): boolean {
  return sheets.map(({ table }) => seen.delete(table)).includes(true);
}
