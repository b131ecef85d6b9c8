import { asOf } from "../../functions/asOf";
import { forecast } from "../../functions/forecast";
import { inDates } from "../../functions/inDates";
import type { BookTables } from "../../excel/inserting/bookTables";
import { type Cell, isBlank } from "../../kit/cell";
import { pipeline } from "../../schema/sheets/pipeline";
import { periods } from "../../schema/sheets/settings/periods";
import { snapshots } from "../../schema/sheets/system/snapshots";
import { blockCells, columnCells, namedCell, tableCells } from "./bookCells";
import { type BookOption, cellsOf, cellsOption, optionOver, says } from "./bookOption";

const [FIRST = "", LAST = ""] = pipeline.block;

function dealBlock(book: BookTables) {
  return blockCells(book, pipeline, [FIRST, LAST]);
}

/** The deals as they stand. */
export function dealsNow(book: BookTables): readonly BookOption[] {
  return cellsOption("The deals on Pipeline", dealBlock(book));
}

/** What was kept of the deals. */
export function dealHistory(book: BookTables): readonly BookOption[] {
  return cellsOption("What imports and calls have kept", tableCells(book, snapshots));
}

/** The periods with their targets. */
export function allPeriods(book: BookTables): readonly BookOption[] {
  return cellsOption("The periods on Settings", blockCells(book, periods, ["period", "target"]));
}

/** A single cell of the book by its workbook name. */
export function named(name: string, words: string): (book: BookTables) => readonly BookOption[] {
  return (book) => cellsOption(words, namedCell(book, name));
}

const COMPARED = "The day that the Forecast compares with";

/** Without an earlier day to compare with, the day of the data is compared with itself. */
function compareFormula(day: string, today: string): string {
  return `IF(${day}="",INT(${today}),${day})`;
}

function compareValue(day: Cell | undefined, today: Cell | undefined): Cell {
  if (day !== undefined && !isBlank(day)) return day;
  return typeof today === "number" ? Math.floor(today) : "";
}

function compareCells(book: BookTables) {
  return [namedCell(book, "CompareDay"), namedCell(book, "AsOf")];
}

/** The day that the Forecast compares with. */
export function compareDay(book: BookTables): readonly BookOption[] {
  return optionOver(compareCells(book), {
    words: COMPARED,
    formula: ([day = "", today = ""]) => compareFormula(day, today),
    value: ([day, today]) => compareValue(day?.[0]?.[0], today?.[0]?.[0]),
  });
}

/** The deals as they stood on the day that the Forecast compares with. */
export function dealsBefore(book: BookTables): readonly BookOption[] {
  return optionOver([tableCells(book, snapshots), ...compareCells(book)], {
    words: `The deals on ${COMPARED.charAt(0).toLowerCase()}${COMPARED.slice(1)}`,
    formula: ([history = "", day = "", today = ""]) =>
      `CONTROLBOOK.ASOF(${history},${compareFormula(day, today)})`,
    value: ([history, day, today], dates) =>
      inDates(asOf, dates)(history, compareValue(day?.[0]?.[0], today?.[0]?.[0])),
  });
}

/** What was closed in the chosen period so far. */
export function closedSoFar(book: BookTables): readonly BookOption[] {
  const column = (key: string) => columnCells(book, pipeline, key);
  const span = [namedCell(book, "PeriodStart"), namedCell(book, "PeriodEnd")];
  const cells = [
    column("amount"),
    column("status"),
    column("closedOn"),
    column("closeDate"),
    ...span,
    dealBlock(book),
  ];
  return optionOver(cells, {
    words: "Closed in the chosen period so far",
    formula: ([amount = "", status = "", closedOn = "", closeDate = "", from = "", to = ""]) => {
      const won = `SUMIFS(${amount},${status},"Won",`;
      const within = (day: string) => `${day},">="&${from},${day},"<"&${to}+1)`;
      return `${won}${within(closedOn)}+${won}${closedOn},"=",${within(closeDate)}`;
    },
    value: (grids, dates) =>
      inDates(forecast, dates)(grids[6], grids[4]?.[0]?.[0], grids[5]?.[0]?.[0], "closed"),
  });
}

function countOf(cells: readonly Cell[], word: string): number {
  return cells.filter((cell) => says(cell, word)).length;
}

/** How many deals are open. */
export function openDeals(book: BookTables): readonly BookOption[] {
  return optionOver([columnCells(book, pipeline, "status")], {
    words: "Open deals on Pipeline",
    formula: ([status = ""]) => `COUNTIFS(${status},"Open")`,
    value: ([status]) => countOf(cellsOf(status), "Open"),
  });
}

/** What an open deal is worth on average; blank where none is open. */
export function averageDeal(book: BookTables): readonly BookOption[] {
  return optionOver([columnCells(book, pipeline, "status"), columnCells(book, pipeline, "amount")], {
    words: "The average open deal",
    formula: ([status = "", amount = ""]) => `IFERROR(AVERAGEIFS(${amount},${status},"Open"),"")`,
    value: ([status, amount]) => {
      const states = cellsOf(status);
      const amounts = cellsOf(amount).filter(
        (cell, at): cell is number => typeof cell === "number" && says(states[at], "Open"),
      );
      return amounts.length === 0 ? "" : amounts.reduce((sum, each) => sum + each, 0) / amounts.length;
    },
  });
}

/** Won ÷ (won + lost) of all deals. */
export function winRateSoFar(book: BookTables): readonly BookOption[] {
  return optionOver([columnCells(book, pipeline, "status")], {
    words: "Won ÷ (won + lost) on Pipeline",
    formula: ([status = ""]) => {
      const count = (word: string) => `COUNTIFS(${status},"${word}")`;
      return `IFERROR(${count("Won")}/(${count("Won")}+${count("Lost")}),"")`;
    },
    value: ([status]) => {
      const [won, lost] = [countOf(cellsOf(status), "Won"), countOf(cellsOf(status), "Lost")];
      return won + lost === 0 ? "" : won / (won + lost);
    },
  });
}
