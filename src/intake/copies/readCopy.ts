import type { ManagerCopy } from "../../domain/combined/managerCopy";
import type { PeriodFacts } from "../../domain/forecast/periods";
import { fromSheet } from "../../kit/dateSystem";
import type { Serial } from "../../kit/serial";
import { fold } from "../../kit/text";
import { UnreadableFile } from "../../kit/xlsx/unreadable";
import { BOOK_SETTING } from "../../schema/sheets/settings/bookSettings";
import { storedWorkbook, type StoredWorkbook } from "../workbook/workbookFile";
import { type CopiedCells, copiedCells, type CopiedPlace, numberAt, textAt } from "./copiedCells";
import { copiedCourse } from "./copiedCourse";
import { copiedDeals, dealPlace } from "./copiedDeals";
import type { CopyFault } from "./copyFault";

/** What came of reading a leadership copy. */
export type ReadCopy =
  { readonly ok: true; readonly copy: ManagerCopy } | { readonly ok: false; readonly fault: CopyFault };

/** A file that was handed over, by name. */
export interface GivenFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** Sheets that no copy has and every book does. */
const OF_BOOKS = ["_State", "_Snapshots", "_Log"];

/** So many deals one request writes to a sheet. */
const MOST_DEALS = 20_000;

/**
 * Reads what a roll-up needs of a leadership copy, by headers and names, not by version: a copy of an older book lacks some
 * and is read all the same.
 */
export function readCopy(file: GivenFile): ReadCopy {
  try {
    const workbook = storedWorkbook(file.bytes);
    if (typeof workbook === "string") return refused({ kind: "foreign", found: workbook });
    if (workbook.tabs.some((tab) => OF_BOOKS.some((own) => fold(own) === fold(tab))))
      return refused({ kind: "book" });
    return readSheets(workbook, file.fileName);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return refused({ kind: "unreadable", why: error.kind, where: error.where });
  }
}

function refused(fault: CopyFault): ReadCopy {
  return { ok: false, fault };
}

function readSheets(workbook: StoredWorkbook, fileName: string): ReadCopy {
  const cells = copiedCells(workbook);
  const place = dealPlace(cells);
  if (place === undefined) return refused({ kind: "no copy" });
  const [lacking] = place.lacking;
  if (lacking !== undefined) return refused({ kind: "lacks", what: `the column ${lacking} of Pipeline` });
  const { counts1904 } = workbook;
  const [asOf, period] = [dayAt(cells.placeOf("AsOf"), counts1904), periodOf(cells, counts1904)];
  if (period === null) return refused({ kind: "lacks", what: "the sheet Forecast" });
  if (asOf === null) return refused({ kind: "lacks", what: "the sheet Settings" });
  const source = teamOf(cells) || fileName.replace(/\.\w+$/, "");
  const deals = copiedDeals(place, { source, counts1904 });
  const count = deals.rows.length;
  if (count > MOST_DEALS) return refused({ kind: "too many deals", deals: count, limit: MOST_DEALS });
  const compareDay = cells.placeOf("CompareDay");
  const course = copiedCourse(compareDay, dayAt(compareDay, counts1904));
  const luck = numberAt(cells.placeOf("Luck"));
  return {
    ok: true,
    copy: { source, fileName, asOf, currency: currencyOf(cells), period, luck, deals, course },
  };
}

function periodOf(cells: CopiedCells, counts1904: boolean): PeriodFacts | null {
  const [named, target] = [cells.placeOf("Period"), cells.placeOf("PeriodTarget")];
  const start = dayAt(cells.placeOf("PeriodStart"), counts1904);
  const end = dayAt(cells.placeOf("PeriodEnd"), counts1904);
  if (named === undefined || start === null || end === null) return null;
  return { name: textAt(named), start, end, target: numberAt(target) };
}

function dayAt(place: CopiedPlace | undefined, counts1904: boolean): Serial | null {
  const day = numberAt(place);
  return day === null ? null : Math.floor(fromSheet(day, counts1904 ? 1904 : 1900));
}

function currencyOf(cells: CopiedCells): string {
  const place = cells.placeOf("BookCurrency");
  return place === undefined ? "" : textAt(place).trim();
}

/** How far above the day the team may stand. */
const ABOVE = 5;

/** The team's name, which stands on Settings beside its label, above the day. */
function teamOf(cells: CopiedCells): string {
  const place = cells.placeOf("AsOf");
  if (place === undefined) return "";
  for (let up = 1; up <= ABOVE; up++) {
    if (textAt(place, -up, -1).trim() === BOOK_SETTING.team) return textAt(place, -up).trim();
  }
  return "";
}
