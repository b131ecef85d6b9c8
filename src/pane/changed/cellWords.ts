import type { CellChange, ToldColumn } from "../../domain/forecast/dealHistory";
import { isBlank, type Cell } from "../../kit/cell";
import type { Serial } from "../../kit/serial";
import { amountWords } from "../words/amount";
import { dayInYear } from "../words/day";

/** How the cells of a column are said. */
const SAID: Readonly<Record<ToldColumn, "text" | "day" | "amount" | "rate">> = {
  Owner: "text",
  Stage: "text",
  Category: "text",
  Status: "text",
  "Close date": "day",
  Amount: "amount",
  Probability: "rate",
  "Closed on": "day",
};

/** "Amount 100 k → 120 k"; of what was blank before only what it is now. */
export function changeWords({ column, before, after }: CellChange, today: Serial): string {
  const said = (cell: Cell) => cellWords(column, cell, today);
  return isBlank(before) ? `${column} ${said(after)}` : `${column} ${said(before)} → ${said(after)}`;
}

function cellWords(column: ToldColumn, cell: Cell, today: Serial): string {
  if (isBlank(cell)) return "blank";
  if (typeof cell !== "number") return String(cell);
  switch (SAID[column]) {
    case "day":
      return dayInYear(cell, today);
    case "amount":
      return amountWords(cell);
    case "rate":
      return `${String(Math.round(cell * 100))}\u00a0%`;
    case "text":
      return String(cell);
  }
}
