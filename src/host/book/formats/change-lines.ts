import { accessDenied } from "../refusals";
import type { SheetPart } from "../sheets/sheet-part";
import type { ProtectionOptions } from "../types/protection";

/** The engine measures lines in pixels, Office.js in points. */
export const POINTS_PER_PIXEL = 0.75;

/** Columns (or rows) that stand side by side. */
export interface Lines {
  readonly at: number;
  readonly count: number;
}

/** The engine's whole pixels nearest to some points. */
export function pixels(points: number): number {
  return Math.round(points / POINTS_PER_PIXEL);
}

/** Changes the sheet's lines, unless the sheet is protected and does not allow it. */
export function changeLines(
  { core, owner }: SheetPart,
  permission: keyof ProtectionOptions,
  work: () => unknown,
): void {
  const { isProtected, options } = owner().protection;
  if (isProtected && !options[permission]) throw accessDenied();
  core.change(work);
}
