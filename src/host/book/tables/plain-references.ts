import { formatAddress, quoteSheetName } from "../address";
import { formulaRecord } from "../cells/cell-record";
import { storeCells, type CellRecords } from "../cells/write-cells";
import type { Core } from "../core";
import { splitReferences } from "../formula/bracketed";
import { readStructuredReference } from "../formula/structured-reference";
import { engineColumn } from "../formula/table-words";
import type { Box } from "../types/box";
import { bodyBox, headerBox, totalsBox, type TableState } from "./table-state";

/** A reference to a table in the engine's words, and the row in which its formula stands. */
interface Written {
  readonly state: TableState;
  readonly suffix: string;
  readonly bracket: string;
  readonly row: number;
}

function sectionBox({ state, suffix, row }: Written, section: string | undefined): Box {
  if (suffix === "all") return section === "#All" ? state.box : belowHeader(state);
  if (suffix === "tot") return totalsBox(state) ?? bodyBox(state);
  if (section === "#Headers") return headerBox(state);
  if (section === "#All") return { ...state.box, rows: 1 + bodyBox(state).rows };
  return section === "#This Row" ? { ...state.box, row, rows: 1 } : bodyBox(state);
}

function belowHeader({ box }: TableState): Box {
  return { ...box, row: box.row + 1, rows: box.rows - 1 };
}

function absolute(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

function plainReference(sheet: string, written: Written): string {
  const { state, bracket } = written;
  const reference = bracket === "" ? null : readStructuredReference(bracket);
  const box = sectionBox(written, reference?.sections[0]);
  const place = (key: string) => state.columns.findIndex((column) => engineColumn(column.id) === key);
  const first = reference?.columns ? place(reference.columns[0]) : 0;
  const last = reference?.columns ? place(reference.columns[1]) : state.columns.length - 1;
  if (first < 0 || last < 0) return "#REF!";
  const cut = { ...box, column: box.column + first, columns: last - first + 1 };
  return `${quoteSheetName(sheet)}!${absolute(formatAddress(cut))}`;
}

function rewritten(
  formula: string,
  { state, row, sheet }: { state: TableState; row: number; sheet: string },
): string {
  const own = new RegExp(`^${state.key}(all|tot)?$`);
  const texts = splitReferences(formula).map(({ text, bracket }) => {
    const found = own.exec(text);
    return found ? plainReference(sheet, { state, suffix: found[1] ?? "", bracket, row }) : text + bracket;
  });
  return texts.join("");
}

/** Turns structured references to a table into plain ones on every sheet. */
export function plainReferences(core: Core, state: TableState): void {
  const sheet = core.sheets.of(state.sheetId).name;
  for (const worksheet of core.engine.workbook.getSheets()) {
    const records: CellRecords = {};
    for (const at of core.formulaCells(worksheet.getSheetId())) {
      const formula = core.engine.cells.formula(at);
      if (!formula?.includes(state.key)) continue;
      records[at.row] = {
        ...records[at.row],
        [at.column]: formulaRecord(rewritten(formula, { state, row: at.row, sheet })),
      };
    }
    if (Object.keys(records).length > 0) storeCells(core, worksheet.getSheetId(), records);
  }
}
