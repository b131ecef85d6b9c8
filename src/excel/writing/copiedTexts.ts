import type { Sheet } from "../../schema/sheet";
import { answers } from "../../schema/sheets/answers";
import { checklists } from "../../schema/sheets/checklists";
import { columnIndex, columnLetters } from "../../kit/columnLetters";
import { seenTable } from "../seenTables";
import type { EditWork, RowCells } from "./editWork";
import { placeOf } from "./place";

/** A column of which the cells stand in another table, one below the other. */
export interface CopiedTexts {
  /** Which column of the rows, counted from 0. */
  readonly column: number;
  /** The address with the tab. */
  readonly source: string;
  readonly from: Sheet;
}

/** To copy a column takes so many bytes. */
const COPY_BYTES = 220;

/**
 * The questions of answers where they stand on Checklists in the same order: copied they weigh a tenth of what ten of them do. Undefined
 * where they do not, or where the copy would touch a column that is not written.
 */
export function copiedTexts({ edit, at, rows }: EditWork, width: number): CopiedTexts | undefined {
  const seen = seenTable(checklists);
  const place = seen && placeOf(seen.header);
  if (edit.sheet.table !== answers.table || !place || !areFilled(rows, width)) return undefined;
  const column = at.headers.indexOf(answers.columns.question.header);
  const theirs = seen.headers.indexOf(checklists.columns.question.header);
  const texts = rows.map((row) => row[column]);
  const standing = seen.column(checklists.columns.question.header) ?? [];
  const from = standing.indexOf(texts[0] ?? "");
  const isThere = from >= 0 && texts.every((text, index) => text === standing[from + index]);
  if (!isThere || texts.join("").length < COPY_BYTES) return undefined;
  const letters = columnLetters(columnIndex(place.left) + theirs);
  const [first, last] = [place.top + 1 + from, place.top + from + rows.length].map(String);
  const tab = /^[A-Z]+$/i.test(place.tab) ? place.tab : `'${place.tab.replaceAll("'", "''")}'`;
  return { column, source: `${tab}!${letters}${first}:${letters}${last}`, from: checklists };
}

/** Whether all cells of the rows are written, so that nothing stays of a copy that goes across them. */
function areFilled(rows: readonly RowCells[], width: number): boolean {
  return rows.every((row) => row.slice(0, width).every((cell) => cell !== null));
}
