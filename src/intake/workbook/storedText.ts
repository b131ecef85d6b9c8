import { decodeCellText } from "../../kit/xlsx/cellText";
import { type CellFormat, PLAIN_FORMAT } from "./cellFormats";
import { numberText } from "./numberText";

/** What the cells of a sheet refer to elsewhere in the file. */
export interface CellSurroundings {
  readonly strings: readonly string[];
  readonly formats: readonly CellFormat[];
  readonly counts1904: boolean;
  /** A formula without a result counts as blank, as in a leadership copy; else the file was never worked out. */
  readonly mayLackResults?: boolean;
}

type Attributes = ReadonlyMap<string, string>;

/** What a stored value says, by the type that its cell states. */
type Reader = (value: string, attributes: Attributes, surroundings: CellSurroundings) => string;

const READERS: Readonly<Record<string, Reader>> = {
  s: (value, _attributes, { strings }) => strings[Number(value)] ?? "",
  str: decodeCellText,
  inlineStr: (value) => value,
  b: (value) => (value === "1" || value === "true" ? "TRUE" : "FALSE"),
  n: storedNumber,
};

/** A cell's value as the text that it would be in a delimited export. */
export function storedText(value: string, attributes: Attributes, surroundings: CellSurroundings): string {
  return READERS[attributes.get("t") ?? "n"]?.(value, attributes, surroundings) ?? value;
}

function storedNumber(
  value: string,
  attributes: Attributes,
  { formats, counts1904 }: CellSurroundings,
): string {
  const stored = Number(value);
  if (value.trim() === "" || !Number.isFinite(stored)) return value;
  return numberText(stored, formats[Number(attributes.get("s") ?? 0)] ?? PLAIN_FORMAT, counts1904);
}
