import type { Highlight, HighlightOperator, TextOperator } from "../../book/types/highlight";
import { officeClass } from "../officeClass";
import { RichError } from "../richError";
import { isFields } from "../wireShape";
import { conditionalRangeFormatClass } from "./conditionalRangeFormat";
import { formulaText } from "./formulaText";
import { oneOf } from "./oneOf";

const OPERATORS: readonly HighlightOperator[] = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
];
const TEXT_OPERATORS: readonly TextOperator[] = ["Contains", "NotContains", "BeginsWith", "EndsWith"];

const format = { Format: (highlight: Highlight) => conditionalRangeFormatClass(highlight) };

/** Excel's CellValueConditionalFormat. */
export const cellValueClass = officeClass<Highlight>("CellValueConditionalFormat", {
  scalars: {
    Rule: {
      get: ({ rule }) => {
        if (rule?.type !== "CellValue") return null;
        const { operator, formula1, formula2 } = rule;
        return formula2 === null ? { operator, formula1 } : { operator, formula1, formula2 };
      },
      set: (highlight, value) => {
        if (!isFields(value)) throw new RichError("InvalidArgument");
        highlight.setRule({
          type: "CellValue",
          operator: oneOf(value["operator"], OPERATORS),
          formula1: formulaText(value["formula1"]),
          formula2: value["formula2"] ? formulaText(value["formula2"]) : null,
        });
      },
    },
  },
  links: format,
});

/** Excel's TextConditionalFormat. */
export const textComparisonClass = officeClass<Highlight>("TextConditionalFormat", {
  scalars: {
    Rule: {
      get: ({ rule }) =>
        rule?.type === "ContainsText" ? { operator: rule.operator, text: rule.text } : null,
      set: (highlight, value) => {
        if (!isFields(value)) throw new RichError("InvalidArgument");
        const operator = oneOf(value["operator"], TEXT_OPERATORS);
        highlight.setRule({ type: "ContainsText", operator, text: formulaText(value["text"]) });
      },
    },
  },
  links: format,
});

/** Excel's ConditionalFormatRule: the formula of a custom format. */
const ruleClass = officeClass<Highlight>("ConditionalFormatRule", {
  scalars: {
    Formula: {
      get: ({ rule }) => (rule?.type === "Custom" ? rule.formula : ""),
      set: (highlight, value) => highlight.setRule({ type: "Custom", formula: formulaText(value) }),
    },
  },
});

/** Excel's CustomConditionalFormat. */
export const customClass = officeClass<Highlight>("CustomConditionalFormat", {
  links: { ...format, Rule: (highlight) => ruleClass(highlight) },
});
