import type { Random } from "./random";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const PREFIX = "0065e0000";
const TAIL = 6;

/** An id in Salesforce's 15-character form, in which case tells ids apart. */
export function salesforceShortId(chance: Random): string {
  const tail = Array.from({ length: TAIL }, () => LETTERS.charAt(chance.whole(0, LETTERS.length - 1)));
  return PREFIX + tail.join("");
}

/** Another id that differs from the given one by nothing but the case of its last letters. */
export function caseTwin(id: string): string {
  const tail = id.slice(PREFIX.length);
  const swapped = tail === tail.toUpperCase() ? tail.toLowerCase() : tail.toUpperCase();
  return PREFIX + swapped;
}
