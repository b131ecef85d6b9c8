import type { Sheet } from "../sheet";

/** The version of the book in which a table came. */
export function cameIn({ version, up }: Pick<Sheet, "version" | "up">): number {
  return up.length === 0 ? version : 1;
}
