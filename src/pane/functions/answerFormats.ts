import type { WorksheetFunction } from "../../functions/define";
import { isDayHeader } from "../../functions/inDates";
import type { ColumnFormat } from "../../excel/inserting/insertFormula";
import type { Cell } from "../../kit/cell";
import { type DateSystem, fromSheet } from "../../kit/dateSystem";
import { isoDay } from "../../kit/serial";
import { wholeWords } from "../words/amount";
import { isoDayWords } from "../words/day";
import { rateWords } from "../words/rate";
import type { Preview } from "./preview";

const SHARE = "0 %";
const AMOUNT = "#,##0";
const DAY = "d mmm yyyy";
const FINE = "0.00";

/** How functions with a single answer, or without headers, show it. */
const BY_ID: Readonly<Record<string, string>> = {
  ODDS: SHARE,
  CLOSECHANCE: SHARE,
  DEVIATION: SHARE,
  REVIEWSCORE: SHARE,
  FORECAST: AMOUNT,
  NEEDED: AMOUNT,
  VELOCITY: AMOUNT,
  RANGE: AMOUNT,
  RELATION: FINE,
  BRIER: FINE,
};

const BY_HEADER: readonly (readonly [string, readonly string[]])[] = [
  [
    SHARE,
    [
      ...[
        "Chance of at least",
        "Probability",
        "Odds if won",
        "Odds if lost",
        "Swing",
        "Win rate",
        "Fair win rate",
      ],
      ...["Said", "Happened", "A 50% means", "Low", "High", "From", "To", "Survival", "WAPE", "MAPE", "Bias"],
    ],
  ],
  [
    AMOUNT,
    [
      ...[
        "Total",
        "Amount",
        "Amount before",
        "Amount after",
        "Effect",
        "Closed",
        "Commit",
        "Most likely",
        "Best case",
      ],
      ...["Open pipeline", "Weighted", "Target", "To close", "Won", "Lost"],
    ],
  ],
  [FINE, ["Coverage", "Offset", "Tracking signal", "Value", "Centre", "Lower", "Upper"]],
];

/** How each column of an answer is shown; "" where Excel's own way will do. */
export function answerFormats({ id, givesDay }: WorksheetFunction, preview: Preview): readonly string[] {
  if (preview.kind === "error") return [];
  const [first = []] = preview.grid;
  if (preview.isSingle || BY_ID[id] !== undefined)
    return first.map(() => (givesDay ? DAY : (BY_ID[id] ?? "")));
  return first.map((header) => formatOf(String(header)));
}

function formatOf(header: string): string {
  if (isDayHeader(header)) return DAY;
  return BY_HEADER.find(([, headers]) => headers.includes(header))?.[0] ?? "";
}

/** The formats of an answer's cells, below its headers where it has some. */
export function columnFormats(
  worksheetFunction: WorksheetFunction,
  preview: Preview,
): readonly ColumnFormat[] {
  if (preview.kind === "error") return [];
  const fromRow = hasHeaders(worksheetFunction, preview) ? 1 : 0;
  return answerFormats(worksheetFunction, preview).flatMap((format, column) =>
    format === "" || preview.grid.length <= fromRow ? [] : [{ column, fromRow, format }],
  );
}

/** Whether the first row of an answer names its columns. */
export function hasHeaders({ id }: WorksheetFunction, preview: Preview): boolean {
  return preview.kind === "answer" && !preview.isSingle && BY_ID[id] === undefined;
}

/** A cell of the answer in words, as the sheet will show it. */
export function shownCell(cell: Cell, format: string, dates: DateSystem): string {
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell === "string") return cell;
  if (format === SHARE) return rateWords(cell);
  if (format === AMOUNT) return wholeWords(cell);
  if (format === DAY) return isoDayWords(isoDay(fromSheet(cell, dates)));
  return format === FINE ? cell.toFixed(2) : String(Number(cell.toPrecision(6)));
}
