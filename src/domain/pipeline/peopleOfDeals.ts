import { fold } from "../../kit/text";
import type { Relationship } from "../../schema/sheets/relationships";

/** What is recorded of the people who decide on a deal. */
export interface DealPeople {
  readonly known: number;
  readonly hasEconomicBuyer: boolean;
}

/** By deal id, folded; a deal of which nobody is recorded is not here, for nothing is known of it. */
export type PeopleOfDeals = ReadonlyMap<string, DealPeople>;

/** Counts who is recorded for each deal. */
export function peopleOfDeals(people: readonly Pick<Relationship, "dealId" | "role">[]): PeopleOfDeals {
  const found = new Map<string, DealPeople>();
  for (const { dealId, role } of people) {
    const key = fold(dealId);
    if (key === "") continue;
    const { known = 0, hasEconomicBuyer = false } = found.get(key) ?? {};
    found.set(key, {
      known: known + 1,
      hasEconomicBuyer: hasEconomicBuyer || role === "Economic buyer",
    });
  }
  return found;
}
