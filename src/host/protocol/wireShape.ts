import type { Wire } from "./wire";

/** The named parts of a value on the wire. */
export type WireFields = Readonly<Record<string, Wire>>;

export function isList(value: Wire | undefined): value is readonly Wire[] {
  return Array.isArray(value);
}

export function isFields(value: Wire | undefined): value is WireFields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
