import { newPackage } from "../package/newPackage";
import type { PreparedCopy } from "../prepare";
import type { PublicReceipt } from "../receipts";
import { formulaCounts } from "../formulaCounts";
import { type StayingSheet, stayingSheets } from "../removal";
import { aboutRoot } from "./aboutSheet";
import { CONTENT_TYPE } from "./contentTypes";
import type { CopyContext } from "./copyContext";
import { type DrawingJob, writeDrawing } from "./drawing";
import { applicationPropertiesRoot, corePropertiesRoot, metadataRoot } from "./fixedParts";
import { newStringTable } from "./stringTable";
import { newStyleBook } from "./styles";
import { tableRoot } from "./table";
import { themeRoot } from "./theme";
import { workbookRoot } from "./workbook";
import { worksheetRoot } from "./worksheet";

/** A copy written but not yet packed. */
export interface WrittenCopy {
  readonly receipt: PublicReceipt;
  zip(): Uint8Array;
}

const WORKBOOK = "xl/workbook.xml";

function sheetPath(position: number): string {
  return `xl/worksheets/sheet${position + 1}.xml`;
}

function newContext(prepared: PreparedCopy): CopyContext {
  const { workbook, words, judgeText, analyser, decisions, tally, labels } = prepared;
  return {
    target: newPackage(),
    styles: newStyleBook(workbook.styles, judgeText, tally),
    strings: newStringTable(),
    decisions,
    analyser,
    judgeText,
    words,
    tally,
    labels,
    usedNames: new Set(),
  };
}

/** Tables are numbered through the workbook, `tableCount` of them before this sheet. */
function writeSheet(sheet: StayingSheet, tableCount: number, job: DrawingJob): void {
  const { context } = job.source;
  const path = sheetPath(sheet.position);
  const tables = sheet.tables.map((table, index) => {
    const id = tableCount + index + 1;
    const tablePath = `xl/tables/table${id}.xml`;
    context.target.add(tablePath, tableRoot(table, id, context), CONTENT_TYPE.table);
    return context.target.relate(path, "table", tablePath);
  });
  const drawingPath = writeDrawing(sheet, job);
  const drawing = drawingPath === undefined ? undefined : context.target.relate(path, "drawing", drawingPath);
  context.target.add(path, worksheetRoot(sheet, { tables, drawing }, context), CONTENT_TYPE.worksheet);
}

function writeAbout(prepared: PreparedCopy, context: CopyContext): PublicReceipt {
  const sheets = stayingSheets(prepared.removal);
  const receipt: PublicReceipt = {
    title: prepared.labels.title,
    asOf: prepared.labels.asOf,
    sheets: sheets.length,
    formulas: formulaCounts(prepared.decisions),
    dropped: context.tally.counts(),
  };
  const look = { strings: context.strings, heading: context.styles.heading() };
  context.target.add(sheetPath(sheets.length), aboutRoot(receipt, look), CONTENT_TYPE.worksheet);
  return receipt;
}

function writeShared(prepared: PreparedCopy, context: CopyContext): void {
  const { target, styles, strings, labels } = context;
  const hasDynamic = prepared.decisions.all.some(
    ({ outcome, cell }) => (outcome === "keep" || outcome === "twin") && cell.formula?.isDynamic === true,
  );
  const add = (path: string, root: string, type: keyof typeof CONTENT_TYPE): void =>
    target.add(path, root, CONTENT_TYPE[type]);
  add("xl/theme/theme1.xml", themeRoot(prepared.workbook.theme), "theme");
  add("xl/styles.xml", styles.root(), "styles");
  add("xl/sharedStrings.xml", strings.root(), "strings");
  if (hasDynamic) add("xl/metadata.xml", metadataRoot(), "metadata");
  add("docProps/core.xml", corePropertiesRoot(labels.title), "core");
  add("docProps/app.xml", applicationPropertiesRoot(), "application");
  target.relate(WORKBOOK, "theme", "xl/theme/theme1.xml");
  target.relate(WORKBOOK, "styles", "xl/styles.xml");
  target.relate(WORKBOOK, "sharedStrings", "xl/sharedStrings.xml");
  if (hasDynamic) target.relate(WORKBOOK, "sheetMetadata", "xl/metadata.xml");
  target.relate("", "officeDocument", WORKBOOK);
  target.relate("", "core-properties", "docProps/core.xml");
  target.relate("", "extended-properties", "docProps/app.xml");
}

/** Writes every part anew, sheet by sheet; `afterSheet` is called with the share of the sheets that is written. */
export async function writeCopy(
  prepared: PreparedCopy,
  afterSheet: (share: number) => Promise<void>,
): Promise<WrittenCopy> {
  const context = newContext(prepared);
  const sheets = stayingSheets(prepared.removal);
  const { workbook: source, removal } = prepared;
  const job: DrawingJob = { workbook: source, source: { removal, context }, numbers: { last: 0 } };
  let tableCount = 0;
  for (const sheet of sheets) {
    writeSheet(sheet, tableCount, job);
    tableCount += sheet.tables.length;
    await afterSheet((sheet.position + 1) / sheets.length);
  }
  const relations = [...sheets, undefined].map((_, position) =>
    context.target.relate(WORKBOOK, "worksheet", sheetPath(position)),
  );
  const workbook = workbookRoot(prepared, relations, context);
  const receipt = writeAbout(prepared, context);
  context.target.add(WORKBOOK, workbook, CONTENT_TYPE.workbook);
  writeShared(prepared, context);
  return { receipt, zip: () => context.target.zip() };
}
