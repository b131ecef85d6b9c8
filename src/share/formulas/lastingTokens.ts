import type { Token } from "@borgar/fx/xlsx";
import { type FormulaReading, type Said, noteFault } from "./reading";

/** What becomes of a token; what it reads and what is wrong with it is noted in the reading. */
export type TokenRule = (token: Token, reading: FormulaReading) => string;

const LASTING = new Set(["structured", "string", "number"]);

/** Whether many formulas of a sheet may hold the token, and it says the same in each: an address without `$` is another one in the next row. */
function isLasting({ type, value }: Token): boolean {
  return LASTING.has(type) || (type.startsWith("range") && type !== "range_named" && value.includes("$"));
}

function saidAlone(token: Token, rule: TokenRule, reading: FormulaReading): Said {
  const alone = { ...reading, faults: [], reads: [] };
  return { text: rule(token, alone), faults: alone.faults, reads: alone.reads };
}

/** Applies the rule to a token, to a lasting one once a sheet: a book's formulas name the same few references again and again. */
export function applyRule(token: Token, rule: TokenRule, reading: FormulaReading): string {
  if (!isLasting(token)) return rule(token, reading);
  const said = reading.saidBefore.get(token.value) ?? saidAlone(token, rule, reading);
  reading.saidBefore.set(token.value, said);
  for (const fault of said.faults) noteFault(reading, fault);
  for (const place of said.reads) if (!reading.reads.includes(place)) reading.reads.push(place);
  return said.text;
}
