import { accessDenied } from "../refusals";
import type { Sheet } from "../types/sheet";

/** Refuses new looks on a protected sheet that does not allow them. */
export function assertFormattable({ protection }: Sheet): void {
  if (protection.isProtected && !protection.options.allowFormatCells) throw accessDenied();
}
