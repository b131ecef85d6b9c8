import type { DecidingDeal } from "../../schema/sheets/home/stored";
import { cellAt, columnAt, textOf, type Block } from "./block";
import { countedDeals, type CountedDeal } from "./countedDeals";
import type { DealColumn } from "./dealColumns";
import { WHOLE_FORECAST } from "./measures";
import { odds, type OddsQuestion } from "./odds";
import type { Span } from "./span";

/** So many deals with the widest outcome are tried; those that decide are among them. */
const TRIED = 12;

/** A deal that moves the odds by less decides nothing. */
const LEAST = 0.001;

/** The spread that a deal adds to the total: its amount by the root of p(1 − p). */
function spread({ cents, probability }: CountedDeal): number {
  const p = probability ?? 0;
  return Math.abs(cents ?? 0) * Math.sqrt(p * (1 - p));
}

/** The open deals of the period whose outcome moves the odds of the target most, each other deal keeping its own odds. */
export function decidingDeals(
  block: Block,
  span: Span,
  question: OddsQuestion & { readonly top: number },
): readonly DecidingDeal[] {
  const counted = countedDeals(block, { reads: WHOLE_FORECAST, spans: [span], owner: "" });
  if (!counted.ok) return [];
  const open = counted.value.filter((deal) => !deal.isWon && spread(deal) > 0);
  const tried = open.sort((a, b) => spread(b) - spread(a)).slice(0, TRIED);
  const found = tried.flatMap(({ row }): readonly DecidingDeal[] => {
    const won = odds(settled(block, row, 1), span, question);
    const lost = odds(settled(block, row, 0), span, question);
    if (!won.ok || !lost.ok) return [];
    return [{ dealId: dealIdAt(block, row), oddsIfWon: won.value, oddsIfLost: lost.value }];
  });
  const deciding = found.filter((deal) => swing(deal) >= LEAST);
  return deciding
    .sort((a, b) => swing(b) - swing(a) || (a.dealId < b.dealId ? -1 : 1))
    .slice(0, question.top);
}

function swing({ oddsIfWon, oddsIfLost }: DecidingDeal): number {
  return oddsIfWon - oddsIfLost;
}

const ID: DealColumn = "Deal ID";
const PROBABILITY: DealColumn = "Probability";

function dealIdAt(block: Block, row: number): string {
  return textOf(cellAt(block.rows[row] ?? [], columnAt(block, ID))).trim();
}

/** The block with one deal's probability set. */
function settled(block: Block, row: number, probability: number): Block {
  const at = columnAt(block, PROBABILITY);
  const rows = block.rows.map((cells, index) => (index === row ? cells.with(at, probability) : cells));
  return { ...block, rows };
}
