import { byFolded, fold } from "../../kit/text";
import type { Deal } from "../../schema/sheets/pipeline";

/** Everybody who carries a deal, A–Z, each in the first spelling met; deals without an owner stand last as "". */
export function ownersOf(deals: readonly Pick<Deal, "owner">[]): readonly string[] {
  const byName = new Map<string, string>();
  for (const { owner } of deals) {
    if (!byName.has(fold(owner))) byName.set(fold(owner), owner.trim());
  }
  const named = [...byName.values()].filter((owner) => owner !== "").sort(byFolded);
  return byName.has("") ? [...named, ""] : named;
}
