import { fold } from "../../kit/text";
import type { DayOutlook } from "./dayOutlook";
import { shifted } from "./offset";
import { optimism, type OwnedJudged } from "./optimism";

/** With fewer deals whose outcome is known a correction would be a guess. */
const FEWEST_JUDGED = 8;

/**
 * Closed, and each open amount by its probability p corrected for its owner: logistic(logit(p) + d), d as OPTIMISM draws
 * it from the chances named at the same week of earlier periods and whether those deals were won within them. In cents;
 * null while fewer than eight such deals are known.
 */
export function calibrated(
  { closed, open }: Pick<DayOutlook, "closed" | "open">,
  judged: readonly OwnedJudged[],
) {
  if (judged.length < FEWEST_JUDGED) return null;
  const rows = optimism(judged);
  const offsets = new Map(rows.slice(0, -1).map(({ name, offset }) => [fold(name), offset]));
  const team = rows.at(-1)?.offset ?? 0;
  let expected = 0;
  for (const { owner, cents, probability } of open) {
    expected += cents * shifted(probability, offsets.get(fold(owner)) ?? team);
  }
  return closed + Math.round(expected);
}
