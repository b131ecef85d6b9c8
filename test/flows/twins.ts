import { CATALOG } from "../../src/functions/catalog";
import { NAMESPACE, type WorksheetFunction } from "../../src/functions/define";

/** Texts of formulas that stand for a function's arguments, by their names. */
export type Given = Readonly<Record<string, string>>;

/** One question, asked of a function and of its twin. */
export interface Asked {
  readonly id: string;
  readonly byFunction: string;
  readonly byTwin: string;
}

/** Every function that has a twin. */
export const TWINNED = CATALOG.filter(({ twin }) => twin.startsWith("="));

/** The function of that name. */
export function functionNamed(id: string): WorksheetFunction {
  const found = CATALOG.find((declared) => declared.id === id);
  if (!found) throw new Error(`No function ${id}`);
  return found;
}

/** The arguments of a call as texts: those of `LET(a,1,a+1)` are a, 1 and a+1. */
function argumentsOf(call: string): readonly string[] {
  const found = [""];
  let depth = 0;
  let isQuoted = false;
  for (const letter of call.slice(call.indexOf("(") + 1, call.lastIndexOf(")"))) {
    if (letter === '"') isQuoted = !isQuoted;
    else if (!isQuoted && "([{".includes(letter)) depth++;
    else if (!isQuoted && ")]}".includes(letter)) depth--;
    if (letter === "," && depth === 0 && !isQuoted) found.push("");
    else found.push((found.pop() ?? "") + letter);
  }
  return found;
}

/** The names that a twin's LET gives, with what they stand for. */
function boundIn(twin: string): ReadonlyMap<string, string> {
  const [...parts] = argumentsOf(twin);
  const bound = new Map<string, string>();
  while (parts.length > 1) {
    const [name = "", value = ""] = parts.splice(0, 2);
    bound.set(name.trim(), value);
  }
  return bound;
}

function twinFor(twin: string, given: Given): string {
  const bound = boundIn(twin);
  return Object.entries(given).reduce((text, [name, value]) => {
    const standing = bound.get(name);
    return standing === undefined ? text : text.replace(`${name},${standing},`, () => `${name},${value},`);
  }, twin);
}

/**
 * Asks a function what its twin answers: what the twin's LET calls by the name of an argument is that argument, and blocks
 * are those of the book. Without other arguments given, the twin stands as it is shown.
 */
export function asked({ id, parameters, twin }: WorksheetFunction, given: Given = {}): Asked {
  const bound = boundIn(twin);
  const args = parameters.map(({ name, reference }) => given[name] ?? bound.get(name) ?? reference);
  return { id, byFunction: `=${NAMESPACE}.${id}(${args.join(",")})`, byTwin: twinFor(twin, given) };
}
