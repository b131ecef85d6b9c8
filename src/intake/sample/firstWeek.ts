import type { Serial } from "../../kit/serial";
import { closedDeals } from "./closedDeals";
import { openDeals } from "./openDeals";
import { random } from "./random";
import { caseTwin } from "./salesforceShortId";
import type { SampleDeal } from "./sampleDeal";
import { TEAM } from "./sampleWords";

const SEED = 2_026;

/** The words that somebody has typed into a date. */
export const WORDS_FOR_A_DATE = "after the budget round";

/** The team's deals on a Monday, with what goes wrong in every CRM. */
export function firstWeek(monday: Serial): readonly SampleDeal[] {
  const chance = random(SEED);
  const deals = TEAM.flatMap((_, member) => [
    ...openDeals(member, monday, chance),
    ...closedDeals(member, monday, chance),
  ]);
  return messy(deals);
}

/** Two ids that differ by nothing but case, words in a date, and one deal that stands twice. */
function messy(deals: readonly SampleDeal[]): readonly SampleDeal[] {
  const [first, second, third, ...others] = deals;
  if (first === undefined || second === undefined || third === undefined) return deals;
  const twin = { ...second, id: caseTwin(first.id) };
  return [first, twin, { ...third, close: WORDS_FOR_A_DATE }, ...others, { ...first, amount: null }];
}
