import { eachOf } from "../../kit/steps/eachOf";
import { inTurn } from "../../kit/steps/inTurn";
import { kept } from "../../kit/steps/kept";
import { partOf } from "../../kit/steps/partOf";
import type { Steps } from "../../kit/steps/steps";
import { type DecimalMark, MARKS, valueOf, type WrittenNumber, writtenNumber } from "./decimalMark";
import { ENOUGH } from "./enough";

/** Which decimal mark a column uses: settled, of no matter, to be asked (with two examples), or no column of numbers. */
export type MarkDecision =
  | { readonly state: "settled"; readonly mark: DecimalMark }
  | { readonly state: "no matter" }
  | { readonly state: "open"; readonly examples: readonly string[] }
  | { readonly state: "no numbers" };

interface Trial {
  readonly mark: DecimalMark;
  /** The share of values that can be read so. */
  readonly read: number;
  /** The share that printing gives back as it stood. */
  readonly printed: number;
}

/**
 * Decides on the whole column. A mark counts when reading the values and printing them in one consistent format, with
 * no more decimals than such values have, gives at least nine in ten back; when both marks do and the values would
 * differ, the column cannot tell.
 */
export function* decideMark(column: readonly string[], mostPlaces: number): Steps<MarkDecision> {
  const trying = inTurn(MARKS, (mark) => tried(column, mark, mostPlaces));
  const trials = yield* partOf(trying, { from: 0, to: 0.6 });
  const printing = trials.filter(({ printed }) => printed >= ENOUGH);
  const reading = trials.filter(({ read }) => read >= ENOUGH);
  const candidates = printing.length > 0 ? printing : reading;
  const [only] = candidates;
  if (only === undefined) return { state: "no numbers" };
  const examples = yield* partOf(
    kept(column, (digits) => (isReadInTwoWays(digits) ? digits : undefined)),
    { from: 0.6, to: 1 },
  );
  if (examples.length === 0) return { state: "no matter" };
  return candidates.length === 1
    ? { state: "settled", mark: only.mark }
    : { state: "open", examples: [...new Set(examples)].slice(0, 2) };
}

/** Whether digits mean one number with a decimal point and another with a decimal comma. */
export function isReadInTwoWays(digits: string): boolean {
  const point = writtenNumber(digits, ".");
  const comma = writtenNumber(digits, ",");
  return point === undefined || comma === undefined || valueOf(point) !== valueOf(comma);
}

function* tried(column: readonly string[], mark: DecimalMark, mostPlaces: number): Steps<Trial> {
  const written = yield* kept(column, (digits) => writtenNumber(digits, mark));
  const isGrouped = written.some(({ group }) => group !== "");
  const places = usualPlaces(written);
  let printed = 0;
  yield* eachOf(written, (number) => {
    const isBack = number.decimals.length <= mostPlaces && isPrinted(number, isGrouped, places);
    printed += isBack ? 1 : 0;
  });
  return { mark, read: written.length / column.length, printed: printed / column.length };
}

/** The number of decimals that at least nine in ten values have; null when decimals come as they are needed. */
function usualPlaces(written: readonly WrittenNumber[]): number | null {
  const counts = new Map<number, number>();
  for (const { decimals } of written) counts.set(decimals.length, (counts.get(decimals.length) ?? 0) + 1);
  const usual = [...counts].find(([, times]) => times / written.length >= ENOUGH);
  return usual?.[0] ?? null;
}

/** Whether a number looks as the column's own format would print it. */
function isPrinted(
  { whole, decimals, group }: WrittenNumber,
  isGrouped: boolean,
  places: number | null,
): boolean {
  const groupsFit = whole.length <= 3 || (group !== "") === isGrouped;
  return groupsFit && (places === null ? !decimals.endsWith("0") : decimals.length === places);
}
