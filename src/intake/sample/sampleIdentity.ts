import type { Random } from "./random";
import { accountOf } from "./sampleAccounts";
import type { SampleDeal } from "./sampleDeal";
import { salesforceShortId } from "./salesforceShortId";
import { COMPETITORS, CUSTOMER_KINDS, LEAD_SOURCES, PRODUCTS, SCOPES, TEAM } from "./sampleWords";

/** What does not change about a deal. */
export type SampleIdentity = Pick<
  SampleDeal,
  "id" | "owner" | "account" | "name" | "leadSource" | "type" | "competitor" | "customerKind" | "amount"
>;

/** Amounts in thousands, the small ones more often. */
const THOUSANDS = [12, 18, 18, 24, 24, 35, 35, 48, 48, 60, 60, 75, 90, 120, 160, 240] as const;
const HUNDRED = 100;

/** A new deal of a member of the team. */
export function sampleIdentity(member: number, chance: Random): SampleIdentity {
  const scope = chance.pick(SCOPES);
  const isNew = scope === "pilot" || scope === "rollout" || scope === "site Graz";
  return {
    id: salesforceShortId(chance),
    owner: TEAM[member]?.owner ?? "",
    account: accountOf(member, chance),
    name: `${chance.pick(PRODUCTS)}, ${scope}`,
    leadSource: chance.pick(LEAD_SOURCES),
    type: isNew ? "New Business" : "Existing Business",
    competitor: chance.pick(COMPETITORS),
    customerKind: isNew ? CUSTOMER_KINDS[1] : CUSTOMER_KINDS[0],
    amount: chance.pick(THOUSANDS) * 1000 + chance.whole(0, 9) * HUNDRED,
  };
}
