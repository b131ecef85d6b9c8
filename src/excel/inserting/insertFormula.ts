import type { Cell } from "../../kit/cell";
import { attempt } from "../attempt";
import type { Attempt } from "../caught";
import { asFound } from "../writing/asFound";
import {
  askArea,
  type AskedArea,
  type CellSpot,
  type Hindrance,
  hindranceOf,
  type Landing,
  type Size,
} from "./landing";
import { lookAtLanding, sheetOf, spotOf } from "./lookAtLanding";

/** How a column of an answer is shown, from a row on. */
export interface ColumnFormat {
  readonly column: number;
  readonly fromRow: number;
  readonly format: string;
}

/** A formula that is to stand in one cell and fill others. */
export interface Insertion {
  readonly landing: Landing;
  readonly size: Size;
  readonly formula: string;
  readonly formats: readonly ColumnFormat[];
}

/** Cells with the formats that they had. */
interface FormatsFound extends CellSpot {
  readonly formats: readonly (readonly string[])[];
}

/** A formula that stands: what takes it out again. */
export interface InsertedFormula {
  readonly sheetId: string;
  readonly tab: string;
  readonly spot: CellSpot;
  /** As Excel keeps it. */
  readonly formula: Cell;
  readonly before: readonly FormatsFound[];
  readonly isOnNewSheet: boolean;
}

/** What came of an insertion that Excel did not refuse. */
export type Insert =
  | { readonly outcome: "inserted"; readonly inserted: InsertedFormula }
  | { readonly outcome: "hindered"; readonly hindrance: Hindrance };

/** What the request that writes finds and leaves; the answers are there after the sync. */
interface Writing {
  readonly asked: AskedArea;
  readonly anchor: Excel.Range;
  readonly found: Excel.Range;
  readonly formatted: readonly (CellSpot & { readonly range: Excel.Range })[];
  readonly written: Excel.Range;
}

/**
 * Writes a formula where all its cells are free. They are looked at once before and once more in the request that writes, ahead of
 * the write: where somebody was faster, his cell is given back.
 */
export async function insertFormula(insertion: Insertion): Promise<Attempt<Insert>> {
  const look = await lookAtLanding(insertion.landing, insertion.size);
  if (!look.ok) return look;
  const { hindrance, tab } = look.value;
  if (hindrance) return { ok: true, value: { outcome: "hindered", hindrance } };
  return attempt((context) => write(context, { ...insertion, landing: { ...insertion.landing, tab } }));
}

async function write(context: Excel.RequestContext, insertion: Insertion): Promise<Insert> {
  const { landing } = insertion;
  const isOnNewSheet = landing.kind === "new sheet";
  const sheet = isOnNewSheet ? context.workbook.worksheets.add(landing.tab) : sheetOf(context, landing.tab);
  const writing = queueWrite(sheet, insertion);
  await context.sync();
  const hindrance = hindranceOf(writing.asked);
  if (hindrance) {
    giveBack(writing);
    await context.sync();
    return { outcome: "hindered", hindrance };
  }
  const inserted = {
    sheetId: sheet.id,
    tab: sheet.name,
    spot: spotOf(landing),
    formula: formulaIn(writing.written),
    before: writing.formatted.map(foundFormats),
    isOnNewSheet,
  };
  return { outcome: "inserted", inserted };
}

function queueWrite(sheet: Excel.Worksheet, { landing, size, formula, formats }: Insertion): Writing {
  const spot = spotOf(landing);
  const asked = askArea(sheet, spot, size);
  const cell = () => sheet.getRangeByIndexes(spot.row, spot.column, 1, 1);
  const found = cell().load("formulas,values");
  const formatted = formats.map(({ column, fromRow }) => {
    const first = { row: spot.row + fromRow, column: spot.column + column };
    const range = sheet.getRangeByIndexes(first.row, first.column, size.rows - fromRow, 1);
    return { ...first, range: range.load("numberFormat") };
  });
  const anchor = cell();
  anchor.formulas = [[formula]];
  for (const [at, { row, column }] of formatted.entries()) {
    const rows = landing.kind === "cell" ? landing.row + size.rows - row : size.rows - row;
    sheet.getRangeByIndexes(row, column, rows, 1).numberFormat = [[formats[at]?.format ?? ""]];
  }
  const written = cell().load("formulas");
  sheet.activate();
  anchor.select();
  return { asked, anchor, found, formatted, written };
}

function giveBack({ anchor, found, formatted }: Writing): void {
  anchor.formulas = asFound(found);
  for (const { range } of formatted) range.numberFormat = range.numberFormat as string[][];
}

function foundFormats({ row, column, range }: Writing["formatted"][number]): FormatsFound {
  return { row, column, formats: range.numberFormat as string[][] };
}

/** The formula of a single cell as Excel keeps it. */
export function formulaIn({ formulas }: Excel.Range): Cell {
  return (formulas as Cell[][])[0]?.[0] ?? "";
}
