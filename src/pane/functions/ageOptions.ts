import type { BookTables } from "../../excel/inserting/bookTables";
import type { Cell, Grid } from "../../kit/cell";
import { pipeline } from "../../schema/sheets/pipeline";
import { columnCells, namedCell } from "./bookCells";
import { type BookOption, cellsOf, columnOf, optionOver, says } from "./bookOption";

/** The day on which a deal ended is Closed on, where that is blank Close date: so all functions have it. */
function ageCells(book: BookTables) {
  const column = (key: string) => columnCells(book, pipeline, key);
  const days = [column("created"), column("closedOn"), column("closeDate")];
  return [column("status"), ...days, namedCell(book, "AsOf")];
}

function agesFormula([
  status = "",
  created = "",
  closedOn = "",
  closeDate = "",
  today = "",
]: readonly string[]): string {
  const isKnown = `ISNUMBER(${created})*((${status}="Open")+ISNUMBER(${closedOn})+ISNUMBER(${closeDate})>0)`;
  const end = `IF(${status}="Open",INT(${today}),INT(IF(ISNUMBER(${closedOn}),${closedOn},${closeDate})))`;
  return `IF(${isKnown},${end}-INT(${created}),"")`;
}

function agesOf(grids: readonly Grid[]): readonly Cell[] {
  const [states = [], created = [], closedOn = [], closeDate = [], [today = ""] = []] = grids.map(cellsOf);
  return states.map((status, at) => {
    const end = says(status, "Open") ? today : (dayOf(closedOn[at]) ?? dayOf(closeDate[at]));
    const begin = dayOf(created[at]);
    return typeof end === "number" && begin !== undefined ? Math.floor(end) - Math.floor(begin) : "";
  });
}

function dayOf(cell: Cell | undefined): number | undefined {
  return typeof cell === "number" ? cell : undefined;
}

/** How many days each deal lived until it ended, or has lived so far. */
export function dealAges(book: BookTables): readonly BookOption[] {
  return optionOver(ageCells(book), {
    words: "The days that each deal on Pipeline lived",
    formula: agesFormula,
    value: (grids) => columnOf(agesOf(grids)),
  });
}

/** How many days won deals took on average; blank where none was won. */
export function cycleDays(book: BookTables): readonly BookOption[] {
  return optionOver(ageCells(book), {
    words: "The days that won deals took",
    formula: (texts) => `IFERROR(AVERAGE(IF(${texts[0] ?? ""}="Won",${agesFormula(texts)},"")),"")`,
    value: (grids) => {
      const states = cellsOf(grids[0]);
      const days = agesOf(grids).filter(
        (cell, at): cell is number => typeof cell === "number" && says(states[at], "Won"),
      );
      return days.length === 0 ? "" : days.reduce((sum, each) => sum + each, 0) / days.length;
    },
  });
}
