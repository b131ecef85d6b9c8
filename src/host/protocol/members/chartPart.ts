import { cellBox } from "../../book/boxes";
import { shownText } from "../../book/charts/series-data";
import type { ChartText } from "../../book/types/chart-looks";
import { absoluteFormula } from "../../book/absolute-formula";
import type { HostSheet } from "../host";
import type { Scalar } from "../officeClass";
import { RichError } from "../richError";
import type { Wire } from "../wire";
import { placeAt } from "./givenRange";
import { wireText } from "./wireText";

/** Some facts of a chart that members read and replace. */
export interface Part<Facts> {
  /** The sheet that the chart stands on. */
  readonly from: HostSheet;
  readonly facts: Facts;
  change(some: Partial<Facts>): void;
}

/** A part inside a part. */
export function inner<Facts, Key extends keyof Facts>(whole: Part<Facts>, key: Key): Part<Facts[Key]> {
  return {
    from: whole.from,
    get facts() {
      return whole.facts[key];
    },
    change: (some) => {
      const changed: Partial<Facts> = {};
      changed[key] = { ...whole.facts[key], ...some };
      whole.change(changed);
    },
  };
}

/** A scalar that is one fact of a part. */
export function fact<Key extends string, Value extends Wire>(
  key: Key,
  read: (value: Wire) => Value,
): Scalar<Part<Readonly<Record<Key, Value>>>> {
  return {
    get: ({ facts }) => facts[key],
    set: (part, value) => {
      const changed: Partial<Record<Key, Value>> = {};
      changed[key] = read(value);
      part.change(changed);
    },
  };
}

/** The cell that a formula such as `=Forecast!$Z$19` points at. */
export function formulaText({ host, sheet }: HostSheet, formula: Wire): ChartText {
  const text = wireText(formula);
  if (!text.startsWith("=")) throw new RichError("InvalidArgument");
  const place = placeAt(host, sheet, text.slice(1));
  return { sheet: place.sheet, box: cellBox(place.box.row, place.box.column) };
}

/** A text as Office.js reads it. */
export function textWire(text: ChartText): string {
  return shownText(text);
}

/** The formula behind a text; a typed text is its own formula. */
export function formulaWire(text: ChartText): string {
  return typeof text === "string" ? text : absoluteFormula(text);
}
