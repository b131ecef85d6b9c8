import { absoluteFormula } from "../../book/absolute-formula";
import type { ChartText } from "../../book/types/chart-looks";
import type { Place } from "../../book/types/name";
import { element, escapeXml } from "../xml";
import { val } from "./looks-part";

function points(texts: readonly (string | null)[]): string {
  const written = texts.map((text, idx) =>
    text === null ? "" : element("c:pt", { idx }, element("c:v", {}, escapeXml(text))),
  );
  return val("c:ptCount", texts.length) + written.join("");
}

function formula(place: Place): string {
  return element("c:f", {}, escapeXml(absoluteFormula(place).slice(1)));
}

/** A reference to texts with what they say now. */
export function textReference(place: Place, texts: readonly string[]): string {
  return element("c:strRef", {}, formula(place) + element("c:strCache", {}, points(texts)));
}

/** A reference to numbers with what they are now. */
export function numberReference(
  place: Place,
  numbers: readonly (number | null)[],
  format = "General",
): string {
  const code = element("c:formatCode", {}, escapeXml(format));
  const cache = code + points(numbers.map((number) => (number === null ? null : String(number))));
  return element("c:numRef", {}, formula(place) + element("c:numCache", {}, cache));
}

/** The name of a series: a cell's or typed. */
export function nameElement(name: ChartText, shown: string): string {
  const content =
    typeof name === "string" ? element("c:v", {}, escapeXml(name)) : textReference(name, [shown]);
  return element("c:tx", {}, content);
}
