import type {
  ErrorAlert,
  InputPrompt,
  PlacedValidation,
  Validation,
  ValidationOperator,
  ValidationRule,
} from "../../book/types/validation";
import type { LiveRange } from "../host";
import { officeClass, type Getter } from "../officeClass";
import { placeOf } from "../placeOf";
import { RichError } from "../richError";
import type { Wire } from "../wire";
import { isFields, type WireFields } from "../wireShape";
import { formulaText } from "./formulaText";
import { oneOf } from "./oneOf";
import { wireText } from "./wireText";

const OPERATORS: readonly ValidationOperator[] = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
];
/** The names of Office.js' rules and of the types that it reports for them. */
const BASIC = { wholeNumber: "WholeNumber", decimal: "Decimal", textLength: "TextLength" } as const;
const TIMED = { date: "Date", time: "Time" } as const;

const NO_ALERT: ErrorAlert = { showAlert: true, style: "Stop", title: "", message: "" };
const NO_PROMPT: InputPrompt = { showPrompt: true, title: "", message: "" };
const PLAIN = { ignoreBlanks: true, alert: NO_ALERT, prompt: NO_PROMPT };

function readRule(value: Wire): ValidationRule | null {
  if (!isFields(value)) throw new RichError("InvalidArgument");
  const { list, custom } = value;
  if (isFields(list)) {
    return {
      type: "List",
      source: formulaText(list["source"] ?? null),
      inCellDropDown: list["inCellDropDown"] !== false,
    };
  }
  if (isFields(custom)) return { type: "Custom", formula: formulaText(custom["formula"] ?? null) };
  return readComparison(value);
}

function readComparison(value: WireFields): ValidationRule | null {
  for (const [name, type] of Object.entries({ ...BASIC, ...TIMED })) {
    const stated = value[name];
    if (isFields(stated)) {
      return {
        type,
        operator: oneOf(stated["operator"], OPERATORS),
        formula1: boundary(stated["formula1"] ?? null),
        formula2: stated["formula2"] === undefined ? null : boundary(stated["formula2"]),
      };
    }
  }
  if (Object.keys(value).length === 0) return null;
  throw new RichError("InvalidArgument");
}

function boundary(value: Wire): string | number {
  return typeof value === "number" ? value : formulaText(value);
}

function writeRule(rule: ValidationRule): Wire {
  if (rule.type === "List") return { list: { source: rule.source, inCellDropDown: rule.inCellDropDown } };
  if (rule.type === "Custom") return { custom: { formula: rule.formula } };
  const { type, operator, formula1, formula2 } = rule;
  const name = type.charAt(0).toLowerCase() + type.slice(1);
  return { [name]: formula2 === null ? { formula1, operator } : { formula1, formula2, operator } };
}

function found(range: LiveRange): PlacedValidation | "None" | "Mixed" {
  const { sheet, box } = placeOf(range.reference);
  return sheet.validations.get(box);
}

function change(range: LiveRange, part: Partial<Validation>): void {
  const { sheet, box } = placeOf(range.reference);
  const before = sheet.validations.get(box);
  const known = typeof before === "string" ? null : before;
  const { ignoreBlanks, alert, prompt } = known ?? PLAIN;
  const rule = part.rule ?? known?.rule;
  if (!rule) throw new RichError("InvalidOperation");
  sheet.validations.set(box, { ignoreBlanks, alert, prompt, ...part, rule });
}

/** A property of the one validation of a range; null where cells differ. */
function part(read: (validation: PlacedValidation) => Wire, none: Wire): Getter<LiveRange> {
  return (range) => {
    const validation = found(range);
    if (validation === "Mixed") return null;
    return validation === "None" ? none : read(validation);
  };
}

function clear(range: LiveRange): void {
  const { sheet, box } = placeOf(range.reference);
  sheet.validations.clear(box);
}

function typeWord(validation: PlacedValidation | "None" | "Mixed"): string {
  if (validation === "Mixed") return "Inconsistent";
  return typeof validation === "string" ? validation : validation.rule.type;
}

/** Excel's DataValidation. */
export const dataValidationClass = officeClass<LiveRange>("DataValidation", {
  scalars: {
    ErrorAlert: {
      get: part(({ alert: { style, showAlert, title, message } }) => ({ style, showAlert, title, message }), {
        ...NO_ALERT,
      }),
      set: (range, value) => change(range, { alert: readAlert(value) }),
    },
    IgnoreBlanks: {
      get: part(({ ignoreBlanks }) => ignoreBlanks, true),
      set: (range, value) => change(range, { ignoreBlanks: value !== false }),
    },
    Prompt: {
      get: part(({ prompt: { showPrompt, title, message } }) => ({ showPrompt, title, message }), {
        ...NO_PROMPT,
      }),
      set: (range, value) => change(range, { prompt: readPrompt(value) }),
    },
    Rule: {
      get: part(({ rule }) => writeRule(rule), {}),
      set: (range, value) => {
        const rule = readRule(value);
        if (rule) change(range, { rule });
        else clear(range);
      },
    },
    Type: { get: (range) => typeWord(found(range)) },
    Valid: {
      get: (range) => {
        const { sheet, box } = placeOf(range.reference);
        return sheet.validations.isValid(box);
      },
    },
  },
  actions: { Clear: clear },
});

function readAlert(value: Wire): ErrorAlert {
  if (!isFields(value)) throw new RichError("InvalidArgument");
  return {
    showAlert: value["showAlert"] !== false,
    style: oneOf(value["style"] ?? "Stop", ["Stop", "Warning", "Information"]),
    title: wireText(value["title"] ?? ""),
    message: wireText(value["message"] ?? ""),
  };
}

function readPrompt(value: Wire): InputPrompt {
  if (!isFields(value)) throw new RichError("InvalidArgument");
  return {
    showPrompt: value["showPrompt"] !== false,
    title: wireText(value["title"] ?? ""),
    message: wireText(value["message"] ?? ""),
  };
}
