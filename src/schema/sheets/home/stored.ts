import { asText } from "../../../kit/asText";
import type { CellBlock } from "../../plan";
import type { OddsPoint } from "../forecast/curve";
import type { ShownRecord } from "../forecast/shownRecord";
import type { Serial } from "../../../kit/serial";

/** A deal whose outcome moves the odds of the target most, with the odds either way. */
export interface DecidingDeal {
  readonly dealId: string;
  readonly oddsIfWon: number;
  readonly oddsIfLost: number;
}

/** What Home shows though only the add-in can work it out: values of the last import or call. */
export interface StoredOutlook {
  readonly asOf: Serial | null;
  /** The odds of the target; null without a target, or where a deal lacks a figure. */
  readonly odds: number | null;
  readonly range: { readonly low: number; readonly high: number } | null;
  /** The period that all of it is about. */
  readonly period: string;
  /** The chance of each total, the smallest first; none where it cannot be said. */
  readonly curve: readonly OddsPoint[];
  /** How the ranges of closed periods held. */
  readonly record: ShownRecord;
  /** Most swing first; Home shows three of them. */
  readonly deals: readonly DecidingDeal[];
}

/** The tab on which the outlook is kept. */
export const HOME = "Home";

/** The folded cells of the day that the outlook is of, and of the ids of the deciding deals, others between them. */
export const OUTLOOK_CELLS = { day: "W3", ids: "W13:W19" } as const;

/** The rows on which each deciding deal stands, three apart as on the page. */
const DEAL_ROWS = [13, 16, 19];

/** The folded cells in which the outlook is kept. */
export function storedCells({ asOf, odds, range, deals }: StoredOutlook): readonly CellBlock[] {
  return [
    {
      address: "W2:Y3",
      cells: [
        [odds ?? "", range?.low ?? "", range?.high ?? ""],
        [asOf ?? "", "", ""],
      ],
    },
    ...DEAL_ROWS.map((row, index) => {
      const deal = deals[index];
      return {
        address: `W${String(row)}:Y${String(row)}`,
        cells: [deal ? [asText(deal.dealId), deal.oddsIfWon, deal.oddsIfLost] : ["", "", ""]],
      };
    }),
  ];
}
