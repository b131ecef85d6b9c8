import type { Area, RuleChange, Step, StepOf } from "../../schema/drift/step";
import type { Rule } from "../../schema/validation";
import { type Acted, type Ask, done } from "./act";

/** In larger columns it is not asked which cells have lost their rule, so that taking back leaves the rule. */
const CELLS_ASKED = 2_000;

function rangeOf(context: Excel.RequestContext, { sheetId, row, column, rows, columns }: Area): Excel.Range {
  return context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, rows, columns);
}

/** Writes a validation to a range. */
export function applyRule(range: Excel.Range, { rule, style, message }: RuleChange["rule"]): void {
  range.dataValidation.rule = rule;
  if (message !== undefined) range.dataValidation.errorAlert = { title: "", message, style, showAlert: true };
}

/** Lets Excel check a column again. */
export const setRule: Ask<StepOf<"set rule">> = (context, { change }) => {
  const range = rangeOf(context, change.area);
  const { rows } = change.area;
  const whole = range.dataValidation.load("type,rule,errorAlert");
  const cells = Array.from({ length: rows > CELLS_ASKED ? 0 : rows }, (_, row) =>
    range.getCell(row, 0).dataValidation.load("type"),
  );
  return () => changeRule(range, { whole, cells }, change);
};

interface Asked {
  readonly whole: Excel.DataValidation;
  readonly cells: readonly Excel.DataValidation[];
}

function changeRule(range: Excel.Range, { whole, cells }: Asked, { area, rule }: RuleChange): Acted {
  const before = standing(whole, area);
  const bare = cells.flatMap(({ type }, row) => (type === Excel.DataValidationType.none ? [row] : []));
  applyRule(range, rule);
  if (before) return done(before);
  return done(
    ...bare.map((row): Step => ({ do: "clear rule", area: { ...area, row: area.row + row, rows: 1 } })),
  );
}

/** What brings the rule of the whole range back; undefined where its cells differ. */
function standing({ type, rule, errorAlert }: Excel.DataValidation, area: Area): Step | undefined {
  if (type === Excel.DataValidationType.none) return { do: "clear rule", area };
  if (type === Excel.DataValidationType.inconsistent || type === Excel.DataValidationType.mixedCriteria)
    return undefined;
  const { message, style } = errorAlert;
  return { do: "set rule", change: { area, rule: { rule: rule as Rule, message, style: styleOf(style) } } };
}

function styleOf(style: string): RuleChange["rule"]["style"] {
  return style === "Warning" || style === "Information" ? style : "Stop";
}

/** Takes a validation away. */
export const clearRule: Ask<StepOf<"clear rule">> = (context, { area }) => {
  const { dataValidation } = rangeOf(context, area);
  return () => {
    dataValidation.clear();
    return done();
  };
};
