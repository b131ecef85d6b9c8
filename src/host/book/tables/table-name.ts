import { parseAddress } from "../address";

const WORD = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const ROW_COLUMN = /^(?:r|c|r\d*c\d*)$/i;
const LONGEST = 255;

/** Whether Excel takes the text as a table's or range's name; that it is free must be asked elsewhere. */
export function isDefinedName(name: string): boolean {
  const looksLikeCell = parseAddress(name) !== null || ROW_COLUMN.test(name);
  return name.length <= LONGEST && WORD.test(name) && !looksLikeCell;
}
