import { columnIndex } from "../../kit/columnLetters";
import { LAST_COLUMN } from "../../share/model/area";
import type { SourceSheet } from "../../share/model/sourceWorkbook";
import { fail } from "../book/failure";
import type { ListedName } from "./listedNames";

interface Heading {
  readonly text: string;
  readonly column: number;
}

function tableHeadings({ tables }: SourceSheet): readonly Heading[] {
  return tables.flatMap(({ area, columns }) =>
    columns.map(({ header }, at) => ({ text: header, column: area.left + at })),
  );
}

/** The texts of the first row in which anything stands. */
function firstRow({ content }: SourceSheet): readonly Heading[] {
  const filled = content?.rows.find(({ cells }) =>
    cells.some(({ value }) => value !== undefined && value !== ""),
  );
  return (filled?.cells ?? []).flatMap(({ value, column }) =>
    typeof value === "string" ? [{ text: value, column }] : [],
  );
}

function byLetter(written: string): readonly Heading[] {
  const letters = /^\$([A-Z]{1,3})$/i.exec(written)?.[1];
  const column = letters === undefined ? -1 : columnIndex(letters.toUpperCase());
  return column >= 0 && column <= LAST_COLUMN ? [{ text: written, column }] : [];
}

function folded(text: string): string {
  return text.replace(/\s+/g, " ").trim().toLowerCase();
}

/** The column of a sheet that a name means: a table's heading, else a text in the first filled row, else a letter. */
export function namedColumn(sheet: SourceSheet, { written, column = "" }: ListedName): number {
  const isMeant = ({ text }: Heading): boolean => folded(text) === folded(column);
  const roads = [tableHeadings(sheet).filter(isMeant), firstRow(sheet).filter(isMeant), byLetter(column)];
  const found = roads.find((headings) => headings.length > 0) ?? [];
  const [first, second] = found;
  if (!first)
    return fail(
      `No column "${column}" on sheet "${sheet.name}" (${written} in --drop-columns); name a heading, or a letter such as $C.`,
    );
  if (second)
    return fail(
      `${String(found.length)} columns are called "${column}" on sheet "${sheet.name}" (${written} in --drop-columns); name the one by its letter, such as $C.`,
    );
  return first.column;
}
