import { UNSAFE_FUNCTIONS, VOLATILE_FUNCTIONS, bareFunctionName, isNativeFunction } from "./nativeFunctions";
import { findName, isParameter, parameterRule, useName } from "./nameRule";
import { type FormulaReading, noteFault } from "./reading";

const CUSTOM = /^(?:_xldudf_|_xlfn\.)?CONTROLBOOK[._](.+)$/i;

/** The catalog name of one of this add-in's functions: ODDS for `_xldudf_CONTROLBOOK_ODDS`; undefined for any other. */
export function customFunctionName(written: string): string | undefined {
  return CUSTOM.exec(written)?.[1]?.toUpperCase();
}

/** A function stays when every reader's spreadsheet has it, or when it is this add-in's and has a native twin. */
export function functionRule(written: string, reading: FormulaReading): string {
  if (isParameter(written)) return parameterRule(written, reading);
  const bare = bareFunctionName(written);
  const custom = customFunctionName(written);
  if (custom !== undefined || /^_xldudf_/i.test(written)) {
    if (custom === undefined || !reading.context.hasTwin(custom)) noteFault(reading, "customFunction");
  } else if (UNSAFE_FUNCTIONS.has(bare)) noteFault(reading, "unsafeFunction");
  else if (VOLATILE_FUNCTIONS.has(bare)) noteFault(reading, "volatileFunction");
  else if (!isNativeFunction(written)) callNamed(written, reading);
  return written;
}

/** A name that stands for a LAMBDA is called like a function. */
function callNamed(written: string, reading: FormulaReading): void {
  const name = findName(reading, written, reading.sheet);
  if (name) useName(name, reading);
  else noteFault(reading, "unknownFunction");
}
