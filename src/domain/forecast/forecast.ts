import { fromCents } from "../../kit/money";
import { columnAt, nameOfRow, type Block } from "./block";
import { countedDeals, type CountedDeal } from "./countedDeals";
import type { Fault } from "./fault";
import { MEASURES, type Measure } from "./measures";
import { answer, refusal, type Outcome } from "./outcome";
import type { Span } from "./span";
import { addDeal, emptyTally, openCents, weightedCents } from "./tally";

/** Which number of the forecast is asked for, and of whom: an owner, or the team ("" or blank). */
export interface ForecastQuestion {
  readonly measure: Measure;
  readonly owner: string;
}

/** One cumulative number of the forecast; it is refused when a deal that it reads lacks a cell that it reads. */
export function forecast(block: Block, span: Span, { measure, owner }: ForecastQuestion): Outcome<number> {
  const reads = MEASURES[measure];
  const counted = countedDeals(block, { reads, spans: [span], owner: owner.trim() });
  if (!counted.ok) return counted;
  const fault = incompleteDeals(block, counted.value, reads.probability);
  if (fault !== undefined) return refusal(fault);
  const tally = emptyTally();
  for (const deal of counted.value) addDeal(tally, deal);
  if (measure === "deals") return answer(tally.deals);
  if (measure === "weighted") return answer(fromCents(weightedCents(tally)));
  return answer(fromCents(tally.cents.Closed + openCents(tally)));
}

/** The fault of a question that needs every counted deal's amount, and the open ones' probability. */
export function incompleteDeals(
  block: Block,
  deals: readonly CountedDeal[],
  needsProbability: boolean,
): Fault | undefined {
  const incomplete = deals.filter(
    ({ isWon, cents, probability }) => cents === null || (needsProbability && !isWon && probability === null),
  );
  if (incomplete.length === 0) return undefined;
  const idAt = columnAt(block, "Deal ID");
  const first = incomplete.slice(0, 3).map(({ row }) => nameOfRow(block.rows[row] ?? [], row, idAt));
  const lacking = needsProbability ? "an amount or a probability" : "an amount";
  return { kind: "incomplete", count: incomplete.length, first, lacking };
}
