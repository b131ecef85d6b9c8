import type { Combined } from "../../domain/combined/combine";
import { COMBINED_LINES, type CombinedLine } from "../../domain/combined/combinedCourse";
import { faultText } from "../../domain/forecast/faultText";
import type { PutTogether } from "../../intake/copies/putTogether";
import type { Cell } from "../../kit/cell";
import { fromCents } from "../../kit/money";
import type { RollUpFacts, RollUpLine } from "../../schema/printed/rollUp/rollUpFacts";
import { toldWords } from "./copyWords";
import { amountOrDash } from "../words/amount";

/** The lines as the Forecast calls them; the others go by their own names. */
const WORDS: Partial<Record<CombinedLine, string>> = {
  "Moved in": "Pulled in",
  Increased: "Raised",
  Decreased: "Cut",
  "Moved out": "Slipped",
};

/** Lines that no waterfall of what is in play has unless they happen, so that a page does without them. */
const RARE: readonly CombinedLine[] = [
  "Transferred in",
  "Transferred out",
  "Won",
  "Not compared",
  "In several copies",
];

/** What the page of a roll-up shows. */
export function rollUpFactsOf(together: PutTogether, combined: Combined): RollUpFacts {
  const { copies, period, currency, deals } = combined;
  return {
    period,
    currency,
    sources: copies.map(({ copy }) => ({
      source: copy.source,
      fileName: copy.fileName,
      asOf: copy.asOf,
      since: copy.course?.since ?? null,
      target: copy.period.target,
      deals: copy.deals.rows.length,
    })),
    owners: ownersOf(combined),
    outlook: outlookOf(combined),
    outlookNote: `Worked out when the copies were put together, over all their deals: one luck of ${String(combined.luck)} is shared by all of them.`,
    lines: COMBINED_LINES.filter((line) => line !== "Closing").flatMap((line) => lineOf(line, combined)),
    told: [...toldWords(together)],
    dealHeaders: deals.headers,
    deals: deals.rows,
  };
}

function ownersOf({ byOwner }: Combined): readonly string[] {
  if (!byOwner.ok) return [];
  return byOwner.value.rows.slice(0, -1).map(({ name }) => name);
}

function outlookOf({ range, odds, period }: Combined): RollUpFacts["outlook"] {
  const low = (value: Cell, label: string) => ({ label, value, isShare: false });
  const chance = odds && {
    label: `Odds of reaching ${amountOrDash(period.target)}`,
    value: odds.ok ? odds.value : faultText(odds.fault),
    isShare: true,
  };
  const landing = range.ok
    ? [
        low(range.value.low, "8 in 10 land from"),
        low(range.value.median, "Expect"),
        low(range.value.high, "8 in 10 land up to"),
      ]
    : [low(faultText(range.fault), "Range, 8 in 10")];
  return [...(chance ? [chance] : []), ...landing];
}

function lineOf(line: CombinedLine, { copies, course }: Combined): readonly RollUpLine[] {
  const deals = course.find((step) => step.line === line)?.deals ?? 0;
  const amounts = copies.map(({ lines }) => fromCents(lines.get(line)?.cents ?? 0));
  if (RARE.includes(line) && deals === 0 && amounts.every((amount) => amount === 0)) return [];
  return [{ line: WORDS[line] ?? line, deals, amounts }];
}
