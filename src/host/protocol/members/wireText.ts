import { RichError } from "../richError";
import type { Wire } from "../wire";

/** A set value that must be a text, a number or a flag; anything else is InvalidArgument. */
export function wireText(value: Wire): string {
  if (value === null || typeof value === "object") throw new RichError("InvalidArgument");
  return String(value);
}

export function wireNumber(value: Wire): number {
  if (typeof value !== "number") throw new RichError("InvalidArgument");
  return value;
}

export function wireFlag(value: Wire): boolean {
  if (typeof value !== "boolean") throw new RichError("InvalidArgument");
  return value;
}
