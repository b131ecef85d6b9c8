import { type Token, tokenize } from "@borgar/fx/xlsx";
import type { SourceName, SourceWorkbook } from "../model/sourceWorkbook";
import { stayingAt } from "../removal";
import { customFunctionName, functionRule } from "./functionRule";
import { type TokenRule, applyRule } from "./lastingTokens";
import { nameRule } from "./nameRule";
import { rangeRule } from "./rangeRule";
import { type FormulaContext, type FormulaReading, type Said, type SaidBefore, noteFault } from "./reading";
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
export interface AnalyserOptions extends Pick<FormulaContext, "workbook" | "removal" | "judgeText"> {
  readonly twins: NativeTwins;
}

function fault(kind: FormulaFault): TokenRule {
  return (token, reading) => {
    noteFault(reading, kind);
    return token.value;
  };
}

function textRule({ value, unterminated }: Token, reading: FormulaReading): string {
  if (unterminated === true) noteFault(reading, "unreadable");
  const judged = reading.context.judgeText(value.slice(1, -1).replace(/""/g, '"'));
  if (judged !== "known") noteFault(reading, judged === "private" ? "privateText" : "unknownText");
  return value;
}

/** A long number that only private cells hold is as private as a text. */
function numberRule({ value }: Token, reading: FormulaReading): string {
  if (reading.context.judgeText(String(Number(value))) === "private") noteFault(reading, "privateText");
  return value;
}

/** A range whose end is computed may reach any cell. */
function operatorRule({ value }: Token, reading: FormulaReading): string {
  if (value === ":") noteFault(reading, "unsafeFunction");
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

const REMOVED: Verdict = { text: "", faults: ["removedName"], reads: [], names: [], hasTwin: false };

/** Names that lead to names, one behind the other. */
const DEEPEST = 100;

/** Names and sheets as formulas call them, without case; the first sheet of a name counts. */
function byName({ names, sheets }: SourceWorkbook): Pick<FormulaContext, "names" | "sheets"> {
  const byKey = new Map<string, SourceName[]>();
  for (const name of names) {
    const key = name.name.toLowerCase();
    const named = byKey.get(key);
    if (named) named.push(name);
    else byKey.set(key, [name]);
  }
  return {
    names: byKey,
    sheets: new Map(sheets.toReversed().map((sheet) => [sheet.name.toLowerCase(), sheet])),
  };
}

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
  const texts = tokens.map((token) => applyRule(token, RULES[token.type] ?? UNREADABLE, reading));
  const hasTwin = tokens.some(
    ({ type, value }) => type === "func" && customFunctionName(value) !== undefined,
  );
  const text = hasTwin ? withTwins(tokens, texts, twins) : texts.join("");
  if (text === undefined) noteFault(reading, "customFunction");
  return {
    text: text ?? "",
    faults: reading.faults,
    reads: reading.reads,
    names: reading.names,
    hasTwin,
  };
}

type Known = Omit<FormulaReading, "faults" | "reads" | "names" | "parameters">;

function newReading(known: Known): FormulaReading {
  return { ...known, faults: [], reads: [], names: [], parameters: [] };
}

/** What is remembered of one sheet. */
interface JudgedSheet {
  readonly verdicts: Map<string, Verdict>;
  readonly saidBefore: SaidBefore;
}

/** A hidden name is not shown, a name of a removed sheet goes with it, and so does one that is private itself. */
function spokenVerdict(
  { name, sheet, isHidden }: SourceName,
  { removal, judgeText }: FormulaContext,
  judged: () => Verdict,
): Verdict {
  const isGone = isHidden || (sheet !== undefined && !stayingAt(removal, sheet));
  const verdict = isGone ? REMOVED : judged();
  const isPrivate = judgeText(name) === "private";
  return isPrivate ? { ...verdict, faults: [...verdict.faults, "removedName"] } : verdict;
}

/** Makes an analyser for one workbook and one removal. */
export function newAnalyser({ twins, ...rest }: AnalyserOptions): Analyser {
  const hasTwin = (name: string): boolean => Object.hasOwn(twins, name);
  const context: FormulaContext = { ...rest, ...byName(rest.workbook), hasTwin };
  const sheets = new Map<number | undefined, JudgedSheet>();
  const nameVerdicts = new Map<SourceName, Verdict>();
  let depth = 0;

  function judgedSheet(sheet: number | undefined): JudgedSheet {
    const judged = sheets.get(sheet) ?? {
      verdicts: new Map<string, Verdict>(),
      saidBefore: new Map<string, Said>(),
    };
    sheets.set(sheet, judged);
    return judged;
  }

  function verdict(formula: string, sheet: number | undefined): Verdict {
    const { verdicts, saidBefore } = judgedSheet(sheet);
    let known = verdicts.get(formula);
    if (!known) {
      known = read(formula, newReading({ context, sheet, saidBefore, verdictOfName }), twins);
      verdicts.set(formula, known);
    }
    return known;
  }

  /** A circle of names has no meaning, and names behind too many others are not followed. */
  function verdictOfName(name: SourceName): Verdict {
    const known = nameVerdicts.get(name);
    if (known) return known;
    nameVerdicts.set(name, REMOVED);
    depth++;
    const judged =
      depth > DEEPEST ? REMOVED : spokenVerdict(name, context, () => verdict(name.formula, name.sheet));
    depth--;
    nameVerdicts.set(name, judged);
    return judged;
  }

  return { verdict, verdictOfName };
}
