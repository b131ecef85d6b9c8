import type { Sheet } from "../sheet";

/** The version of the book in which a table came. */
export function cameIn({ version, up, since }: Pick<Sheet, "version" | "up" | "since">): number {
  return since ?? (up.length === 0 ? version : 1);
}
