import { allowedAttributes } from "../allow/elementRule";
import { ENTRY_RULE } from "../allow/entryRule";
import { isShiftSafe } from "../formulas/shiftSafety";
import { addressOf, areaOf, shrunkAreas } from "../model/area";
import type { StayingSheet } from "../removal";
import { type XmlElement, childrenOf, textOf } from "../../kit/xlsx/element";
import { countedList, escapeText, markup } from "../xml/markup";
import type { CopyContext } from "./copyContext";
import { liveFormula } from "./liveFormula";

const CHOICES = /^\s*"([^"]*)"\s*$/;
const TEXTS = ["promptTitle", "prompt", "errorTitle", "error", "sqref"];

/** A list of choices stays when each of them stands in the copy anyway; any other formula is judged as one of a cell. */
function liveCondition(formula: string, rule: XmlElement, place: Place): string | undefined {
  const { sheet, context } = place;
  const choices = rule.attributes.get("type") === "list" ? CHOICES.exec(formula)?.[1] : undefined;
  if (choices !== undefined) {
    const areKnown = choices.split(",").every((choice) => context.judgeText(choice.trim()) === "known");
    return areKnown ? formula : undefined;
  }
  const cells = areaOf(rule.attributes.get("sqref") ?? "");
  return isShiftSafe(formula, cells, sheet)
    ? liveFormula(formula, sheet.source.position, context)
    : undefined;
}

interface Place {
  readonly sheet: StayingSheet;
  readonly context: CopyContext;
}

/** The rule for the cells that are left; undefined when one of its conditions cannot go along. */
function ruleMarkup(rule: XmlElement, place: Place): string | undefined {
  const cells = shrunkAreas(rule.attributes.get("sqref") ?? "", place.sheet);
  let conditions = "";
  for (const element of childrenOf(rule)) {
    if (element.name !== "formula1" && element.name !== "formula2") continue;
    const live = liveCondition(textOf(element), rule, place);
    if (live === undefined) return undefined;
    conditions += markup(element.name, {}, escapeText(live));
  }
  if (cells.length === 0 || conditions === "") return undefined;
  const own = new Map(rule.attributes);
  for (const text of TEXTS) own.delete(text);
  const attributes = allowedAttributes({ ...rule, attributes: own }, ENTRY_RULE, place.context.tally);
  return `<dataValidation${attributes} sqref="${cells.map(addressOf).join(" ")}">${conditions}</dataValidation>`;
}

/** The rules for typing that can go along, without the texts that they say; the others are dropped and counted. */
export function validationsMarkup(
  list: XmlElement | undefined,
  sheet: StayingSheet,
  context: CopyContext,
): string {
  const rules = childrenOf(list, "dataValidation").map((rule) => ruleMarkup(rule, { sheet, context }));
  const live = rules.filter((rule) => rule !== undefined);
  context.tally.add("validations", rules.length - live.length);
  return countedList("dataValidations", live);
}
