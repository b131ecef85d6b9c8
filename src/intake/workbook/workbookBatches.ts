import { isBlank } from "../../kit/cell";
import { UnreadableFile } from "../../kit/xlsx/unreadable";
import { ABOUT_COPY_TAB } from "../../terms/aboutCopyTab";
import type { ExportBatch } from "../reader/exportBatch";
import type { ExportFault, SheetChoice } from "../reader/exportFault";
import type { SheetRow } from "./sheetRows";
import { workbookSheets, type WorkbookSheet } from "./workbookFile";

const BATCH_ROWS = 2000;
const BLANK_LINE: readonly string[] = [""];

/** The records of a workbook's sheet: the one that is named, else the only one that holds rows; what a copy says of itself is none. */
export function* workbookBatches(bytes: Uint8Array, sheet: string | undefined): Generator<ExportBatch> {
  try {
    const sheets = workbookSheets(bytes);
    const chosen: WorkbookSheet | ExportFault =
      typeof sheets === "string" ? { kind: "foreign", found: sheets } : chosenSheet(sheets, sheet);
    if ("kind" in chosen) yield { ok: false, fault: chosen };
    else yield* batchesOf(chosen.rows(), bytes.length);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    yield { ok: false, fault: faultOf(error) };
  }
}

function chosenSheet(
  sheets: readonly WorkbookSheet[],
  name: string | undefined,
): WorkbookSheet | ExportFault {
  if (name !== undefined) {
    const named = sheets.find((sheet) => sheet.name === name);
    return named ?? { kind: "no such sheet", sheet: name, sheets: sheets.map((sheet) => sheet.name) };
  }
  const full = sheets.flatMap((sheet) => {
    const first = firstRow(sheet);
    return first === undefined || sheet.name === ABOUT_COPY_TAB
      ? []
      : [{ sheet, choice: { name: sheet.name, first } }];
  });
  const [only, ...others] = full;
  if (only === undefined) return { kind: "empty" };
  return others.length === 0
    ? only.sheet
    : { kind: "several sheets", sheets: full.map(({ choice }): SheetChoice => choice) };
}

/** The first row with words in it, where another one follows: a lone line is a title and no export. */
function firstRow(sheet: WorkbookSheet): readonly string[] | undefined {
  let first: readonly string[] | undefined;
  for (const { cells } of sheet.rows()) {
    const told = cells.filter((cell) => !isBlank(cell));
    if (told.length > 0 && first !== undefined) return first;
    if (told.length > 0) first = told;
  }
  return undefined;
}

/** Rows that the file leaves out count as blank lines, so that a record's number is the sheet's own. */
function* batchesOf(rows: Iterable<SheetRow>, bytesRead: number): Generator<ExportBatch> {
  let records: (readonly string[])[] = [];
  let next = 1;
  for (const { row, cells } of rows) {
    for (; next < row; next += 1) records.push(BLANK_LINE);
    records.push(cells);
    next += 1;
    if (records.length < BATCH_ROWS) continue;
    yield { ok: true, records, bytesRead, dialect: NO_DIALECT };
    records = [];
  }
  yield { ok: true, records, bytesRead, dialect: NO_DIALECT };
}

const NO_DIALECT = { encoding: null, delimiter: null };

function faultOf({ kind, where, got }: UnreadableFile): ExportFault {
  if (kind === "encrypted") return { kind: "foreign", found: "old workbook" };
  if (kind === "notAWorkbook") return { kind: "foreign", found: "archive" };
  if (kind === "tooLarge") return { kind: "foreign", found: "huge archive" };
  return got === "no value" ? { kind: "no value", cell: where } : { kind: "damaged workbook", where };
}
