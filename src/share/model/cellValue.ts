import type { Tally } from "../tally";
import { decodeCellText } from "../../kit/xlsx/cellText";
import type { CellValue } from "./cell";

/** What the values of cells refer to, and where what is dropped of them is counted. */
export interface CellSurroundings {
  readonly strings: readonly string[];
  readonly tally: Tally;
}

/** What stands in a `<c>` element that is not empty. */
export interface RawCell {
  readonly type: string;
  readonly value: string;
  readonly inlineText: string;
  /** The cell shows a rich value, kept elsewhere in the file. */
  readonly isRich: boolean;
}

const NUMBER = /^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/;
/** The errors that a spreadsheet knows; any other word would be somebody's text. */
const ERRORS = new Set(
  (
    "#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #GETTING_DATA #SPILL! #CALC! #FIELD! #BLOCKED! #CONNECT! #BUSY! " +
    "#UNKNOWN! #EXTERNAL! #PYTHON! #TIMEOUT!"
  ).split(" "),
);

type ValueReader = (raw: RawCell, strings: readonly string[]) => CellValue;

function readNumber({ value }: RawCell): CellValue {
  return NUMBER.test(value.trim()) ? Number(value) : undefined;
}

function readFlag({ value }: RawCell): CellValue {
  const word = value.trim();
  if (word === "1" || word === "true") return true;
  return word === "0" || word === "false" ? false : undefined;
}

/** A rich value shows `#VALUE!` here and its text elsewhere: neither travels. */
function readError({ value, isRich }: RawCell): CellValue {
  return !isRich && ERRORS.has(value) ? { error: value } : undefined;
}

const READERS: Readonly<Record<string, ValueReader>> = {
  n: readNumber,
  b: readFlag,
  e: readError,
  s: ({ value }, strings) => strings[Number(value)],
  str: ({ value }) => decodeCellText(value),
  inlineStr: ({ inlineText }) => inlineText,
};

/** The typed value; what does not parse as its type says is dropped and counted. */
export function cellValue(raw: RawCell, { strings, tally }: CellSurroundings): CellValue {
  if (raw.isRich) tally.add("richValues");
  const value = READERS[raw.type]?.(raw, strings);
  if (value === undefined && !raw.isRich) tally.add("malformedValues");
  return value;
}
