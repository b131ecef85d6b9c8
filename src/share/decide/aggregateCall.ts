import { type Token, tokenize } from "@borgar/fx/xlsx";

/** The one call of a formula whose figure stands for all that it reads. */
export interface AggregateCall {
  readonly kind: "plain" | "conditional";
  /** Upper case, without prefixes, such as AVERAGEIFS. */
  readonly name: string;
  /** The arguments as they are written. */
  readonly args: readonly string[];
}

/** MIN, MAX, quantiles and the like give a single one away. */
const PLAIN =
  /^(SUM|AVERAGE|COUNT|COUNTA|MEDIAN|SUBTOTAL|AGGREGATE|STDEV[A-Z.]*|(_XLDUDF_)?CONTROLBOOK[._](FORECAST|ODDS|RANGE|NEEDED))$/;
const CONDITIONAL = /^(SUM|AVERAGE|COUNT)IFS?$/;
/** Average, count, deviation, sum, variance and median of SUBTOTAL and AGGREGATE, hidden rows counted or not. */
const SUMMARY = /^(10)?([123789]|1[012])$/;
/** What may stand in an argument: what it reads, and figures. */
const READING = new Set(
  "range range_beam range_named structured number string whitespace newline".split(" "),
);
/** What may stand around the call: a factor or an addend, as in `SUM(A1:A9)/1000`. */
const AROUND = /^[-+*/()]$/;

interface Split {
  readonly args: readonly (readonly Token[])[];
  readonly end: number;
}

function argumentsOf(tokens: readonly Token[], open: number): Split | undefined {
  const args: Token[][] = [[]];
  for (let at = open + 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.value === "(") return undefined;
    if (token.value === ")") return { args, end: at };
    if (token.type === "operator" && token.value === ",") args.push([]);
    else args.at(-1)?.push(token);
  }
  return undefined;
}

function isAround({ type, value }: Token): boolean {
  return type === "number" || type === "whitespace" || (type === "operator" && AROUND.test(value));
}

function written(tokens: readonly Token[]): string {
  return tokens
    .map(({ value }) => value)
    .join("")
    .trim();
}

function kindOf(name: string, args: readonly string[]): AggregateCall["kind"] | undefined {
  if (CONDITIONAL.test(name)) return "conditional";
  const isByNumber = name === "SUBTOTAL" || name === "AGGREGATE";
  return PLAIN.test(name) && (!isByNumber || SUMMARY.test(args[0] ?? "")) ? "plain" : undefined;
}

/** The call, where a formula is one aggregate over what it reads, with nothing but figures around it; else undefined. */
export function aggregateCall(formula: string): AggregateCall | undefined {
  const tokens = tokenize(formula, { mergeRefs: true });
  const at = tokens.findIndex(({ type }) => type === "func");
  const split = at < 0 ? undefined : argumentsOf(tokens, at + 1);
  if (!split?.args.flat().every(({ type }) => READING.has(type))) return undefined;
  if (![...tokens.slice(0, at), ...tokens.slice(split.end + 1)].every(isAround)) return undefined;
  const name = (tokens[at]?.value ?? "").toUpperCase().replace(/^_XLFN\./, "");
  const args = split.args.map(written);
  const kind = kindOf(name, args);
  return kind && { kind, name, args };
}
