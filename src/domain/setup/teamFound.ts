import { byFolded, fold } from "../../kit/text";
import type { Deal } from "../../schema/sheets/pipeline";
import { isOpen } from "../pipeline/isOpen";

/** Somebody who carries deals and is not on the team's list yet. */
export interface OwnerFound {
  readonly name: string;
  readonly open: number;
  readonly deals: number;
}

/** Everybody who carries a deal and is not listed, A–Z, each in the first spelling met. */
export function teamFound(
  deals: readonly Pick<Deal, "owner" | "status">[],
  listed: readonly string[],
): readonly OwnerFound[] {
  const known = new Set(listed.map(fold));
  const found = new Map<string, OwnerFound>();
  for (const deal of deals) {
    const key = fold(deal.owner);
    if (key === "" || known.has(key)) continue;
    const { name, open, deals: count } = found.get(key) ?? { name: deal.owner.trim(), open: 0, deals: 0 };
    found.set(key, { name, open: open + (isOpen(deal) ? 1 : 0), deals: count + 1 });
  }
  return [...found.values()].toSorted((a, b) => byFolded(a.name, b.name));
}
