import { HIGHLIGHT, HIGHLIGHT_GRAPHICS } from "../allow/highlightRules";
import { allowed, allowedAttributes } from "../allow/elementRule";
import { isShiftSafe } from "../formulas/shiftSafety";
import { addressOf, areaOf, shrunkAreas } from "../model/area";
import type { StayingSheet } from "../removal";
import { type XmlElement, childrenOf, textOf } from "../../kit/xlsx/element";
import { escapeText, markup } from "../xml/markup";
import type { CopyContext } from "./copyContext";
import { liveFormula } from "./liveFormula";

/** A day in a formula that says it whatever year the workbook counts its days from. */
function dayFormula(isoDay: string): string {
  return `DATE(${isoDay.split("-").map(Number).join(",")})`;
}

/** The rule's formulas for the copy, or undefined when one of them cannot go along. */
function formulasFor(
  rule: XmlElement,
  place: { sheet: StayingSheet; cells: string },
  context: CopyContext,
): readonly string[] | undefined {
  const { sheet, cells } = place;
  const formulas: string[] = [];
  for (const element of childrenOf(rule, "formula")) {
    const frozen = textOf(element).replace(/\bTODAY\(\)/gi, dayFormula(context.labels.asOf));
    const live = isShiftSafe(frozen, areaOf(cells), sheet)
      ? liveFormula(frozen, sheet.source.position, context)
      : undefined;
    if (live === undefined) return undefined;
    formulas.push(markup("formula", {}, escapeText(live)));
  }
  return formulas;
}

/** A threshold with its formula as the copy may carry it; a number is a formula that is always known. */
function liveThreshold(
  threshold: XmlElement,
  sheet: StayingSheet,
  context: CopyContext,
): XmlElement | undefined {
  const written = threshold.attributes.get("val");
  if (written === undefined) return threshold;
  const live = liveFormula(written, sheet.source.position, context);
  return live === undefined
    ? undefined
    : { ...threshold, attributes: new Map([...threshold.attributes, ["val", live]]) };
}

/** A colour scale, bar or icon set; undefined when one of its thresholds cannot go along. */
function liveGraphic(graphic: XmlElement, sheet: StayingSheet, context: CopyContext): XmlElement | undefined {
  const children: XmlElement[] = [];
  for (const child of childrenOf(graphic)) {
    const live = child.name === "cfvo" ? liveThreshold(child, sheet, context) : child;
    if (!live) return undefined;
    children.push(live);
  }
  return { ...graphic, children };
}

/** The graphics of a rule, or undefined when one of them cannot go along. */
function graphicsOf(rule: XmlElement, sheet: StayingSheet, context: CopyContext): string | undefined {
  let written = "";
  for (const child of childrenOf(rule)) {
    const known = Object.hasOwn(HIGHLIGHT_GRAPHICS, child.name) ? HIGHLIGHT_GRAPHICS[child.name] : undefined;
    if (!known) continue;
    const live = liveGraphic(child, sheet, context);
    if (!live) return undefined;
    written += allowed(live, known, context.tally);
  }
  return written;
}

function ruleMarkup(rule: XmlElement, content: string, context: CopyContext): string {
  const own = new Map(rule.attributes);
  own.delete("dxfId");
  const format = context.styles.differential(rule.attributes.get("dxfId"));
  const attributes = allowedAttributes({ ...rule, attributes: own }, HIGHLIGHT, context.tally);
  const open = `<cfRule${attributes}${format === undefined ? "" : ` dxfId="${format}"`}`;
  return content === "" ? `${open}/>` : `${open}>${content}</cfRule>`;
}

/** The rules of one conditional format that can go along; the others are dropped and counted. */
export function highlightMarkup(format: XmlElement, sheet: StayingSheet, context: CopyContext): string {
  const cells = format.attributes.get("sqref") ?? "";
  const moved = shrunkAreas(cells, sheet).map(addressOf).join(" ");
  let rules = "";
  for (const rule of childrenOf(format, "cfRule")) {
    const isKnown = HIGHLIGHT.attributes?.["type"]?.(rule.attributes.get("type") ?? "") === true;
    const formulas = isKnown && moved !== "" ? formulasFor(rule, { sheet, cells }, context) : undefined;
    const graphics = graphicsOf(rule, sheet, context);
    if (formulas && graphics !== undefined) rules += ruleMarkup(rule, formulas.join("") + graphics, context);
    else context.tally.add("conditionalFormats");
  }
  return rules === "" ? "" : markup("conditionalFormatting", { sqref: moved }, rules);
}
