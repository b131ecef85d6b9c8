import { Workbook } from "@cj-tech-master/excelts";
import { disguiseTexts } from "./hard-characters";
import { openPackage, unpackedSize, type Package } from "./package";

/** A file that was taken apart, ready to fill a workbook. */
export interface XlsxContent {
  readonly file: Package;
  readonly workbook: Workbook;
}

/** Why a file is no workbook that can be opened. */
export interface NotXlsx {
  readonly ok: false;
  readonly reason: "encrypted or older than .xlsx" | "not a workbook" | "too large";
}

/** Bytes of all parts unpacked; a small file may unpack to more than any machine holds. */
const LARGEST = 600_000_000;
/** Cells of one sheet from A1 to its last one. */
const MOST_CELLS = 6_000_000;

/** The library fails on charts; they are read elsewhere. */
const DRAWN = /^xl\/(?:charts|drawings)\//;

/** What files that are encrypted, and those of Excel before 2007, begin with. */
const COMPOUND = [0xd0, 0xcf] as const;

function refused(reason: NotXlsx["reason"]): NotXlsx {
  return { ok: false, reason };
}

/** Takes a file apart without touching any workbook. */
export async function openXlsx(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<NotXlsx | { readonly ok: true; readonly content: XlsxContent }> {
  if (COMPOUND.every((byte, at) => bytes[at] === byte)) return refused("encrypted or older than .xlsx");
  const workbook = new Workbook();
  try {
    if (unpackedSize(bytes) > LARGEST) return refused("too large");
    const file = openPackage(bytes);
    disguiseTexts(file);
    await workbook.xlsx.load(file.zipWithout(DRAWN));
    if (file.text("xl/workbook.xml") === null || workbook.worksheets.length === 0)
      return refused("not a workbook");
    if (workbook.worksheets.some(({ rowCount, columnCount }) => rowCount * columnCount > MOST_CELLS))
      return refused("too large");
    return { ok: true, content: { file, workbook } };
  } catch {
    return refused("not a workbook");
  }
}
