import type { FormulaFault, Place, Verdict } from "../formulas/verdict";
import { absoluteAddress, shrunkArea } from "../model/area";
import type { CellValue, SourceCell } from "../model/cell";
import { stayingAt, type Removal, type StayingSheet } from "../removal";
import { type XmlElement, childrenOf, childOf, textOf } from "../../kit/xlsx/element";
import type { CopyContext } from "./copyContext";
import { noteNames } from "./liveFormula";
import { quotedSheet } from "./names";
import { shownValue } from "./shownValue";

/** What a chart's data are rebuilt from. */
export interface ChartSource {
  readonly removal: Removal;
  readonly context: CopyContext;
}

function newElement(
  name: string,
  children: XmlElement["children"],
  attributes: Record<string, string> = {},
): XmlElement {
  return { name, attributes: new Map(Object.entries(attributes)), children };
}

/** No chart shows more; whole sheets as data are an oversight. */
const MOST_POINTS = 1_000_000;

/** A formula that stays shows its result as it is. */
function pointValue(cell: SourceCell, sheet: StayingSheet, context: CopyContext): CellValue {
  const outcome = context.decisions.of(cell)?.outcome;
  return outcome === "keep" || outcome === "twin" ? cell.value : shownValue(cell, sheet, context);
}

/** The values of a place as the copy shows them, row by row. */
function shownValues(sheet: StayingSheet, { area }: Place, { context }: ChartSource): readonly CellValue[] {
  const values: CellValue[] = [];
  const rows = new Map(sheet.content.rows.map((row) => [row.index, row]));
  const bottom = Math.min(area.bottom, sheet.content.rows.at(-1)?.index ?? -1);
  if ((bottom - area.top + 1) * (area.right - area.left + 1) > MOST_POINTS) return [];
  for (let row = area.top; row <= bottom; row++) {
    if (sheet.rows.isRemoved(row)) continue;
    const cells = new Map(rows.get(row)?.cells.map((cell) => [cell.column, cell]));
    for (let column = area.left; column <= area.right; column++) {
      if (sheet.columns.isRemoved(column)) continue;
      const cell = sheet.isOutside(row, column) ? undefined : cells.get(column);
      values.push(cell && pointValue(cell, sheet, context));
    }
  }
  return values;
}

function valuesOf(reads: readonly Place[], source: ChartSource): readonly CellValue[] {
  return reads.flatMap((place) => {
    const sheet = stayingAt(source.removal, place.sheet);
    return sheet ? shownValues(sheet, place, source) : [];
  });
}

function pointText(value: CellValue, isNumeric: boolean): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" && !isNumeric ? value : undefined;
}

/** The remembered values of a chart, from the cells of the copy and never from what the source remembered. */
function rebuiltCache(values: readonly CellValue[], isNumeric: boolean): XmlElement {
  const points: XmlElement[] = [];
  values.forEach((value, index) => {
    const text = pointText(value, isNumeric);
    if (text !== undefined)
      points.push(newElement("c:pt", [newElement("c:v", [text])], { idx: String(index) }));
  });
  const count = newElement("c:ptCount", [], { val: String(values.length) });
  if (!isNumeric) return newElement("c:strCache", [count, ...points]);
  return newElement("c:numCache", [newElement("c:formatCode", ["General"]), count, ...points]);
}

/** A chart shows what it showed without the rows and columns that are gone: of its cells those that are left. */
const SHRINKING: ReadonlySet<FormulaFault> = new Set<FormulaFault>(["removedRows", "removedColumns"]);

function shrunkReference({ sheet: position, area }: Place, { removal }: ChartSource): string | undefined {
  const sheet = stayingAt(removal, position);
  const left = sheet && shrunkArea(area, sheet);
  return left && `${quotedSheet(sheet.source.name)}!${absoluteAddress(left)}`;
}

/** The reference as the copy may carry it; several blocks stand in brackets. */
function followedReference({ text, faults, reads, names }: Verdict, source: ChartSource): string | undefined {
  if (faults.length === 0) return reads.length > 1 && names.length === 0 ? `(${text})` : text;
  if (names.length > 0 || faults.some((fault) => !SHRINKING.has(fault))) return undefined;
  const blocks = reads.flatMap((place) => shrunkReference(place, source) ?? []);
  return blocks.length > 1 ? `(${blocks.join(",")})` : blocks[0];
}

/** A reference of a chart that still can be followed, with its values; undefined for any other, and for literals. */
export function liveReference(element: XmlElement, source: ChartSource): XmlElement | undefined {
  const reference = childrenOf(element).find(({ name }) => name === "c:strRef" || name === "c:numRef");
  const formula = textOf(childOf(reference, "c:f"));
  if (!reference || formula === "") return undefined;
  const verdict = source.context.analyser.verdict(formula.replace(/^\((.*)\)$/, "$1"), undefined);
  const followed = followedReference(verdict, source);
  if (followed === undefined) return undefined;
  noteNames(verdict, source.context);
  const isNumeric = reference.name === "c:numRef";
  const cache = rebuiltCache(valuesOf(verdict.reads, source), isNumeric);
  return newElement(element.name, [newElement(reference.name, [newElement("c:f", [followed]), cache])]);
}
