import type { Token } from "@borgar/fx/xlsx";
import { customFunctionName } from "./functionRule";

/** Writes a native formula from the arguments' texts; undefined where it has none for these arguments. */
type NativeTwin = (args: readonly string[]) => string | undefined;

/** Twins by the function's name without namespace, such as ROLLUP. */
export type NativeTwins = Readonly<Record<string, NativeTwin>>;

/** A call from its opening parenthesis on. */
interface Call {
  readonly args: readonly string[];
  /** Position behind the closing parenthesis. */
  readonly end: number;
}

const DEEPER: Readonly<Record<string, number>> = { "(": 1, "{": 1, ")": -1, "}": -1 };

function readCall(texts: readonly string[], open: number): Call | undefined {
  const args = [""];
  let depth = 0;
  for (let at = open; at < texts.length; at++) {
    const text = texts[at] ?? "";
    depth += DEEPER[text] ?? 0;
    if (depth === 0) return { args: args.map((arg) => arg.trim()), end: at + 1 };
    if (text === "," && depth === 1) args.push("");
    else if (at > open) args.push((args.pop() ?? "") + text);
  }
  return undefined;
}

/** The formula with every custom call replaced, innermost last call first; undefined when one has no twin. */
export function withTwins(
  tokens: readonly Token[],
  texts: readonly string[],
  twins: NativeTwins,
): string | undefined {
  const written = [...texts];
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at];
    const name = token?.type === "func" ? customFunctionName(token.value) : undefined;
    if (name === undefined) continue;
    const call = readCall(written, at + 1);
    const twin = call && twins[name]?.(call.args);
    if (!call || twin === undefined) return undefined;
    written.splice(at, call.end - at, `(${twin})`);
  }
  return written.join("");
}
