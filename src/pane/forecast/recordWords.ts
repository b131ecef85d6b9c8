import type { RangeRecord } from "../../domain/accuracy/rangeRecord";
import { LEAST_PERIODS } from "../../domain/accuracy/luckProposal";
import { counted } from "../words/counted";
import { rateWords } from "../words/rate";
import { luckWords } from "../words/luck";
import type { ProposedLuck } from "./proposedLuck";

/** How the ranges held, with where the others landed. */
export function recordWords({ held, of, above, below }: RangeRecord): string {
  if (of === 0) return "No closed period has a range yet: every import keeps the range that it shows.";
  const missed = [above > 0 ? `${above} landed above` : "", below > 0 ? `${below} below` : ""].filter(
    Boolean,
  );
  const tail = missed.length === 0 ? "" : `; ${missed.join(", ")}`;
  return `80 % ranges held in ${held} of ${counted(of, "period")}${tail}.`.replace("80 %", "80\u00a0%");
}

/** What so many periods tell of the long run. */
export function bandWords({ of, band }: RangeRecord): string {
  if (band === null) return "";
  const [low, high] = [rateWords(band.low), rateWords(band.high)];
  return `With n = ${of} that fits a true share of ${low} to ${high}.`;
}

/** Why no luck is proposed, or that the present one fits; null where another one is proposed. */
export function noProposalWords(proposed: ProposedLuck, luck: number): string | null {
  if (proposed === "working") return "Working out which luck would have held…";
  if (proposed === "no history") return "The history of the deals cannot be read, so no luck is proposed.";
  if (proposed.kind === "notEnough")
    return `Whether another luck fits better: not enough data, ${proposed.has} of ${LEAST_PERIODS} closed periods.`;
  if (proposed.proposed.luck === luck)
    return `Luck ${luckWords(luck)} stays: no other comes nearer to 8 in 10 (n = ${proposed.now.of}).`;
  return null;
}

/** What to think of first when all misses lie on one side; null where they do not. */
export function leaningWords({ above, below }: RangeRecord): string | null {
  if (above > 1 && below === 0)
    return "All misses landed above. A larger luck only hides that: look first at deals that came later, and at probabilities that are too low.";
  if (below > 1 && above === 0)
    return "All misses landed below. A larger luck only hides that: look first at probabilities that are too high, and at deals that slip.";
  return null;
}
