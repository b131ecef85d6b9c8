import { isBlank } from "../../kit/cell";
import type { TableEdit } from "../../schema/tableEdit";

/**
 * The first column that rows to append fill and the table does not have: what was meant for it would be lost without a word. A column
 * that came with a later version is no such one, for a book of before it is written as it stands.
 */
export function lackingFilled(
  { sheet, added, puts }: TableEdit,
  headers: readonly string[],
): string | undefined {
  const later = new Set(sheet.up.flatMap(({ adds }) => adds));
  const absent = Object.entries(sheet.columns)
    .filter(
      ([key, { header, formula }]) => formula === undefined && !later.has(key) && !headers.includes(header),
    )
    .map(([, { header }]) => header);
  return absent.find((header) => [...added, ...puts].some((row) => !isBlank(row[header] ?? "")));
}
