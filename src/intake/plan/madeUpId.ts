import { fold } from "../../kit/text";
import { textHash } from "./textHash";

/** What tells a deal of an export without ids from the others. */
export interface DealNames {
  readonly account: string;
  readonly deal: string;
  readonly owner: string;
}

/**
 * An id for a deal of an export without ids, the same every week as long as account, deal and owner stay;
 * undefined where nothing names the deal.
 */
export function madeUpId({ account, deal, owner }: DealNames): string | undefined {
  const names = [account, deal, owner].map(fold);
  if (names.every((name) => name === "")) return undefined;
  return `CB-${textHash(names.join("\u0000"))}`;
}
