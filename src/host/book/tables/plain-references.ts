import { formatAddress, quoteSheetName } from "../address";
import { formulaRecord } from "../cells/cell-record";
import { storeCells, type CellRecords } from "../cells/write-cells";
import type { Core } from "../core";
import { splitFormula } from "../formula/split";
import { readStructuredReference } from "../formula/structured-reference";
import { engineColumn } from "../formula/table-words";
import type { Box } from "../types/box";
import { bodyBox, headerBox, totalsBox, type TableState } from "./table-state";

function sectionBox(state: TableState, suffix: string, section: string | undefined, row: number): Box {
  if (suffix === "all") return state.box;
  if (suffix === "tot") return totalsBox(state) ?? bodyBox(state);
  if (section === "#Headers") return headerBox(state);
  if (section === "#All") return { ...state.box, rows: 1 + bodyBox(state).rows };
  return section === "#This Row" ? { ...state.box, row, rows: 1 } : bodyBox(state);
}

function absolute(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

function plainReference(
  state: TableState,
  sheet: string,
  suffix: string,
  bracket: string,
  row: number,
): string {
  const reference = bracket === "" ? null : readStructuredReference(bracket);
  const box = sectionBox(state, suffix, reference?.sections[0], row);
  const place = (key: string) => state.columns.findIndex((column) => engineColumn(column.id) === key);
  const first = reference?.columns ? place(reference.columns[0]) : 0;
  const last = reference?.columns ? place(reference.columns[1]) : state.columns.length - 1;
  if (first < 0 || last < 0) return "#REF!";
  const cut = { ...box, column: box.column + first, columns: last - first + 1 };
  return `${quoteSheetName(sheet)}!${absolute(formatAddress(cut))}`;
}

function rewritten(state: TableState, sheet: string, formula: string, row: number): string {
  const pieces = splitFormula(formula);
  let text = "";
  for (let index = 0; index < pieces.length; index += 1) {
    const word = pieces[index]?.text ?? "";
    const suffix = word.startsWith(state.key) ? word.slice(state.key.length) : null;
    if (suffix === null || !/^(?:all|tot)?$/.test(suffix)) {
      text += word;
      continue;
    }
    const next = pieces[index + 1];
    const bracket = next?.kind === "bracket" ? next.text : "";
    if (bracket !== "") index += 1;
    text += plainReference(state, sheet, suffix, bracket, row);
  }
  return text;
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
        [at.column]: formulaRecord(rewritten(state, sheet, formula, at.row)),
      };
    }
    if (Object.keys(records).length > 0) storeCells(core, worksheet.getSheetId(), records);
  }
}
