import { kept } from "../../kit/steps/kept";
import { partOf } from "../../kit/steps/partOf";
import type { Steps } from "../../kit/steps/steps";
import { markDecision, readAmount } from "./amountColumn";
import { amountParts } from "./amountParts";
import { shareOf, type WrittenColumn } from "./columnType";
import { type DecimalMark, MARKS } from "./decimalMark";
import { decideScale } from "./decideScale";
import type { Decision, Ways } from "./ways";
import { isAbsent } from "./isAbsent";

const PER_CENT = /\s*%$/;
/** So many decimals tell any two shares of a CRM apart, and hide what dividing by 100 leaves in the last bits. */
const SHARE_PLACES = 10;

/** Shares in any of the three forms 75 %, 75 and 0.75, read as 0.75. */
export const shareColumn: WrittenColumn = {
  isEmpty: isAbsent,
  fit: (column) => Math.max(...MARKS.map((mark) => shareOf(column, (text) => isShare(text, mark)))),
  decide,
  reader: (ways) => (text) => readShare(text, ways),
};

function* decide(column: readonly string[]): Steps<Decision> {
  const parts = yield* partOf(
    kept(column, (text) => amountParts(bare(text))),
    { from: 0, to: 0.3 },
  );
  const { ways, doubts } = yield* partOf(markDecision(parts, SHARE_PLACES), { from: 0.3, to: 0.8 });
  const plain = column.filter((text) => !PER_CENT.test(text.trim()));
  const numbers = yield* partOf(
    kept(plain, (text) => readAmount(text, ways.mark ?? ".")),
    { from: 0.8, to: 1 },
  );
  const decision = decideScale(numbers);
  if (decision.state === "settled") return { ways: { ...ways, scale: decision.scale }, doubts };
  if (decision.state === "no matter") return { ways, doubts };
  return { ways, doubts: [...doubts, { way: "scale", examples: [...new Set(plain)].slice(0, 2) }] };
}

function readShare(text: string, { mark, scale }: Ways): number | undefined {
  const number = readAmount(bare(text), mark);
  if (number === undefined) return undefined;
  const isInHundreds = PER_CENT.test(text.trim()) || scale === "hundreds";
  return isInHundreds ? Number((number / 100).toFixed(SHARE_PLACES)) : number;
}

/** Whether a text can be a share at all: nothing is surer than 100 %. */
function isShare(text: string, mark: DecimalMark): boolean {
  const number = readAmount(bare(text), mark);
  return number !== undefined && number >= 0 && number <= 100;
}

function bare(text: string): string {
  return text.trim().replace(PER_CENT, "");
}
