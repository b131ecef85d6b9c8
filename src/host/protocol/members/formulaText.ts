import { RichError } from "../richError";
import type { Wire } from "../wire";

/** A rule's formula as the add-in gave it: a text or a number; a blank one is refused as Excel does. */
export function formulaText(value: Wire | undefined): string {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string" || value.trim() === "") throw new RichError("InvalidArgument");
  return value;
}
