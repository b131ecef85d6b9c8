import type { Place } from "../formulas/verdict";
import type { CellValue } from "../model/cell";
import { stayingAt, type Removal, type StayingSheet } from "../removal";
import { type XmlElement, childrenOf, childOf, textOf } from "../../kit/xlsx/element";
import type { CopyContext } from "./copyContext";
import { noteNames } from "./liveFormula";

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

/** The values of a place as the copy shows them, row by row. */
function shownValues(sheet: StayingSheet, { area }: Place, { context }: ChartSource): readonly CellValue[] {
  const values: CellValue[] = [];
  const rows = new Map(sheet.content.rows.map((row) => [row.index, row]));
  const bottom = Math.min(area.bottom, sheet.content.rows.at(-1)?.index ?? -1);
  for (let row = area.top; row <= bottom; row++) {
    if (sheet.rows.isRemoved(row)) continue;
    const cells = new Map(rows.get(row)?.cells.map((cell) => [cell.column, cell.value]));
    for (let column = area.left; column <= area.right; column++) {
      if (sheet.columns.isRemoved(column)) continue;
      const isEmpty =
        sheet.isOutside(row, column) || context.decisions.isBlank(sheet.source.position, row, column);
      values.push(isEmpty ? undefined : cells.get(column));
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

/** A reference of a chart that still can be followed, with its values; undefined for any other, and for literals. */
export function liveReference(element: XmlElement, source: ChartSource): XmlElement | undefined {
  const reference = childrenOf(element).find(({ name }) => name === "c:strRef" || name === "c:numRef");
  const formula = textOf(childOf(reference, "c:f"));
  if (!reference || formula === "") return undefined;
  const verdict = source.context.analyser.verdict(formula.replace(/^\((.*)\)$/, "$1"), undefined);
  if (verdict.faults.length > 0) return undefined;
  noteNames(verdict, source.context);
  const isNumeric = reference.name === "c:numRef";
  const cache = rebuiltCache(valuesOf(verdict.reads, source), isNumeric);
  return newElement(element.name, [newElement(reference.name, [newElement("c:f", [verdict.text]), cache])]);
}
