import { CellValueType, type ICellData } from "@univerjs/core";
import type { Core } from "../core";
import { toEngineFormula } from "../formula/to-engine";
import type { Cell } from "../../../kit/cell";
import type { DateSystem } from "../../../kit/dateSystem";
import { isErrorText } from "./error-text";
import { parseInput } from "./parse-input";
import type { CellAt } from "../../engine/cell-at";

const NOTHING = { v: null, f: null, si: null, p: null, t: null } as const;

function valueRecord(value: Cell): ICellData {
  if (value === "") return NOTHING;
  if (typeof value === "number") return { ...NOTHING, v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { ...NOTHING, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...NOTHING, v: value, t: CellValueType.STRING };
}

/** A formula as a file of the engine holds it: to be calculated, with no value yet. */
export function formulaRecord(formula: string): ICellData {
  return { ...NOTHING, f: formula };
}

/** Text marked with a leading apostrophe never turns into anything else, nor does what looks like an error in a cell for texts. */
function forcedText(text: string): ICellData {
  return { ...NOTHING, v: text, t: CellValueType.FORCE_STRING };
}

function textRecord(text: string, format: string, dates: DateSystem): ICellData {
  if (format === "@" && isErrorText(text)) return forcedText(text);
  if (format === "@") return { ...NOTHING, v: text, t: CellValueType.STRING };
  const parsed = parseInput(text, dates);
  const record = valueRecord(parsed.value);
  return parsed.format && format === "General" ? { ...record, s: { n: { pattern: parsed.format } } } : record;
}

/** What is written into a cell, and the number format that the cell has. */
export interface Entry {
  readonly input: Cell;
  readonly format: string;
}

/** What the engine stores for an input into a cell with this number format. */
export function cellRecord(core: Core, cell: CellAt, { input, format }: Entry): ICellData {
  if (typeof input !== "string" || input === "") return valueRecord(input);
  if (input.startsWith("'")) return forcedText(input.slice(1));
  if (!input.startsWith("=") || input.length === 1 || format === "@")
    return textRecord(input, format, core.engine.dates.system);
  return formulaRecord(toEngineFormula(input, core.tables.scope(cell.sheetId, cell.row, cell.column)));
}
