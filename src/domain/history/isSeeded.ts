import type { DealSnapshot } from "../../schema/sheets/system/snapshots";

/** Whether a row of the history came from a file, and not from an import or call of the book's own. */
export function isSeeded({ source, snapshot }: Pick<DealSnapshot, "source" | "snapshot">): boolean {
  return source !== "" && snapshot !== null;
}
