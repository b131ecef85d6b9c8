import { type Token, tokenize } from "@borgar/fx/xlsx";
import type { SourceName } from "../model/sourceWorkbook";
import { stayingAt } from "../removal";
import { customFunctionName, functionRule } from "./functionRule";
import { nameRule } from "./nameRule";
import { rangeRule } from "./rangeRule";
import type { FormulaContext, FormulaReading } from "./reading";
import { tableRule } from "./tableRule";
import { type NativeTwins, withTwins } from "./twins";
import type { FormulaFault, Verdict } from "./verdict";

/** Judges formulas, remembering every text that it has judged. */
export interface Analyser {
  /** The verdict on a formula of a sheet of the source, or of the whole workbook when there is no sheet. */
  verdict(formula: string, sheet: number | undefined): Verdict;
  verdictOfName(name: SourceName): Verdict;
}

/** What an analyser is made of. */
export interface AnalyserOptions extends Omit<FormulaContext, "hasTwin"> {
  readonly twins: NativeTwins;
}

type TokenRule = (token: Token, reading: FormulaReading) => string;

function fault(kind: FormulaFault): TokenRule {
  return (token, reading) => {
    reading.faults.add(kind);
    return token.value;
  };
}

function textRule({ value, unterminated }: Token, reading: FormulaReading): string {
  if (unterminated === true) reading.faults.add("unreadable");
  const judged = reading.context.judgeText(value.slice(1, -1).replace(/""/g, '"'));
  if (judged !== "known") reading.faults.add(judged === "private" ? "privateText" : "unknownText");
  return value;
}

/** A long number that only private cells hold is as private as a text. */
function numberRule({ value }: Token, reading: FormulaReading): string {
  if (reading.context.judgeText(String(Number(value))) === "private") reading.faults.add("privateText");
  return value;
}

/** A range whose end is computed may reach any cell. */
function operatorRule({ value }: Token, reading: FormulaReading): string {
  if (value === ":") reading.faults.add("unsafeFunction");
  return value;
}

function verbatim({ value }: Token): string {
  return value;
}

/** Token kinds that are not listed are not understood, and the formula does not stay. */
const RULES: Readonly<Record<string, TokenRule>> = {
  func: ({ value }, reading) => functionRule(value, reading),
  range: ({ value }, reading) => rangeRule(value, false, reading),
  range_beam: ({ value }, reading) => rangeRule(value, true, reading),
  range_named: ({ value }, reading) => nameRule(value, reading),
  structured: ({ value }, reading) => tableRule(value, reading),
  string: textRule,
  operator: operatorRule,
  error: fault("brokenReference"),
  number: numberRule,
  bool: verbatim,
  whitespace: verbatim,
  newline: verbatim,
};

const UNREADABLE: TokenRule = fault("unreadable");

const CIRCULAR: Verdict = { text: "", faults: ["removedName"], reads: [], names: [], hasTwin: false };

function tokensOf(formula: string): readonly Token[] {
  try {
    return tokenize(formula, { mergeRefs: true });
  } catch {
    return [{ type: "unknown", value: formula }];
  }
}

/** Reads one formula token by token. */
function read(formula: string, reading: FormulaReading, twins: NativeTwins): Verdict {
  const tokens = tokensOf(formula);
  const texts = tokens.map((token) => (RULES[token.type] ?? UNREADABLE)(token, reading));
  const hasTwin = tokens.some(
    ({ type, value }) => type === "func" && customFunctionName(value) !== undefined,
  );
  const text = hasTwin ? withTwins(tokens, texts, twins) : texts.join("");
  if (text === undefined) reading.faults.add("customFunction");
  return {
    text: text ?? "",
    faults: [...reading.faults],
    reads: reading.reads,
    names: reading.names,
    hasTwin,
  };
}

/** Makes an analyser for one workbook and one removal. */
export function newAnalyser({ twins, ...rest }: AnalyserOptions): Analyser {
  const context: FormulaContext = { ...rest, hasTwin: (name) => Object.hasOwn(twins, name) };
  const verdicts = new Map<string, Verdict>();
  const nameVerdicts = new Map<SourceName, Verdict>();

  function verdict(formula: string, sheet: number | undefined): Verdict {
    const key = `${sheet ?? ""}|${formula}`;
    let known = verdicts.get(key);
    if (!known) {
      const notes = { faults: new Set<FormulaFault>(), reads: [], names: [], parameters: new Map() };
      known = read(formula, { context, sheet, ...notes, verdictOfName }, twins);
      verdicts.set(key, known);
    }
    return known;
  }

  /** A hidden name is not shown, a name of a removed sheet goes with it, and a circle of names has no meaning. */
  function verdictOfName(name: SourceName): Verdict {
    const known = nameVerdicts.get(name);
    if (known) return known;
    nameVerdicts.set(name, CIRCULAR);
    const isGone = name.isHidden || (name.sheet !== undefined && !stayingAt(context.removal, name.sheet));
    const judged: Verdict = isGone ? CIRCULAR : verdict(name.formula, name.sheet);
    const spoken =
      context.judgeText(name.name) === "private" ? [...judged.faults, "removedName" as const] : judged.faults;
    const final = { ...judged, faults: spoken };
    nameVerdicts.set(name, final);
    return final;
  }

  return { verdict, verdictOfName };
}
