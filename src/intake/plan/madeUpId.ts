import { fold } from "../../kit/text";

/** What tells a deal of an export without ids from the others. */
export interface DealNames {
  readonly account: string;
  readonly deal: string;
  readonly owner: string;
}

const PRIMES = [0x01000193, 0x85ebca6b] as const;
const BASIS = 0x811c9dc5;

/**
 * An id for a deal of an export without ids, the same every week as long as account, deal and owner stay;
 * undefined where nothing names the deal.
 */
export function madeUpId({ account, deal, owner }: DealNames): string | undefined {
  const names = [account, deal, owner].map(fold);
  if (names.every((name) => name === "")) return undefined;
  const text = names.join("\u0000");
  return `CB-${PRIMES.map((prime) => hash(text, prime)).join("")}`;
}

/** Fowler, Noll and Vo's hash (FNV-1a) over UTF-16 units. */
function hash(text: string, prime: number): string {
  let bits = BASIS;
  for (let at = 0; at < text.length; at += 1) bits = Math.imul(bits ^ text.charCodeAt(at), prime);
  return (bits >>> 0).toString(36).toUpperCase().padStart(7, "0");
}
