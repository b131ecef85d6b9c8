import type { Cell } from "../../../kit/cell";
import { formatAddress, parseAddress, quoteSheetName, splitAddress } from "../address";
import type { Core } from "../core";
import { readStructuredReference } from "../formula/structured-reference";
import { splitFormula } from "../formula/split";
import type { NameType, Place } from "../types/name";
import type { FormulaNames } from "./formula-names";

function sheetPlace(core: Core, text: string): Place | null {
  const { sheet: name, rest } = splitAddress(text);
  const box = parseAddress(rest);
  const sheet = name === null ? null : core.sheetOf(name);
  return box && sheet ? { sheet, box } : null;
}

function tablePlace(core: Core, text: string): Place | null {
  const [word, bracket, ...rest] = splitFormula(text);
  const state = core.tables.states.find((known) => known.name.toLowerCase() === word?.text.toLowerCase());
  if (!state || rest.length > 0) return null;
  const table = core.tableOf(state.id);
  if (!bracket) return { sheet: table.sheet, box: table.body };
  const reference = readStructuredReference(bracket.text);
  const column = reference?.columns && table.column(reference.columns[0]);
  return column ? { sheet: table.sheet, box: column.body } : null;
}

/** The place that a formula plainly refers to, or null. */
export function placeOf(core: Core, formula: string): Place | null {
  const text = formula.replace(/^=/, "").trim();
  return sheetPlace(core, text) ?? tablePlace(core, text);
}

function constant(text: string): Cell | null {
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replace(/""/g, '"');
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  if (/^#[A-Z/0]+[!?]?$/i.test(text)) return text.toUpperCase();
  return text !== "" && !Number.isNaN(Number(text)) ? Number(text) : null;
}

/** What a name means, and the name's id, under which a formula's result is kept. */
export interface Meaning {
  readonly id: string;
  readonly formula: string;
}

/** A constant, or what a formula came to at the last calculation; rows where it came to more than one value. */
function valueOf(core: Core, { id, formula }: Meaning): ReturnType<FormulaNames["result"]> {
  return constant(formula.replace(/^=/, "").trim()) ?? core.formulaNames.result(id);
}

/** Whether what a name means must be calculated. */
export function isCalculated(core: Core, formula: string): boolean {
  return placeOf(core, formula) === null && constant(formula.replace(/^=/, "").trim()) === null;
}

function cellType(value: Cell): NameType {
  if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Double";
  if (typeof value === "boolean") return "Boolean";
  return value.startsWith("#") ? "Error" : "String";
}

/** Excel's type of what a name means. */
export function nameType(core: Core, meaning: Meaning): NameType {
  if (placeOf(core, meaning.formula)) return "Range";
  const value = valueOf(core, meaning);
  if (typeof value === "object") return "Array";
  return value === undefined ? "Error" : cellType(value);
}

/** A range's address, a constant's value, or the first value that a formula came to. */
export function nameValue(core: Core, meaning: Meaning): Cell {
  const place = placeOf(core, meaning.formula);
  if (place) return `${quoteSheetName(place.sheet.name)}!${formatAddress(place.box)}`;
  const value = valueOf(core, meaning);
  return (typeof value === "object" ? value[0]?.[0] : value) ?? "#N/A";
}
