import { DEFAULT_LUCK } from "./odds";

/** The luck that a book goes by: what stands on Settings, or the usual one where nothing usable does. */
export function bookLuck(typed: number | null): number {
  return typed !== null && typed >= 0 && typed < 1 ? typed : DEFAULT_LUCK;
}
