import { read, utils, type CellObject, type WorkSheet } from "@e965/xlsx";

/** Rows and columns of a sheet that a copy is made without: zero-based, in the source. */
export interface TakenOut {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** How a copy stands to its source, cell by cell, as SheetJS reads both. */
export interface Comparison {
  /** How many cells have the same type and value at their new place, and show the same. */
  readonly same: number;
  /** Cells of the copy that differ from what stood in the source, or stand where nothing stood. */
  readonly other: readonly string[];
  /** Cells of the source that the copy has not, though their row and column stay. */
  readonly missing: readonly string[];
  /** What was typed into columns that are folded away; a copy keeps nothing but formulas there. */
  readonly typedInFolded: readonly string[];
}

/** The sheets of a workbook by name. */
function sheetsOf(bytes: Uint8Array): Readonly<Record<string, WorkSheet>> {
  return read(bytes, { type: "array", cellStyles: true }).Sheets;
}

/** A cell that says something. */
function cellAt(sheet: WorkSheet | undefined, address: string): CellObject | undefined {
  const cell = sheet?.[address] as CellObject | undefined;
  return cell === undefined || cell.t === "z" || cell.v === "" ? undefined : cell;
}

/** The numbers below an end that are left when some are taken out. */
function leftOf(end: number, takenOut: readonly number[]): readonly number[] {
  const gone = new Set(takenOut);
  return Array.from({ length: end }, (_, at) => at).filter((at) => !gone.has(at));
}

function isSame(before: CellObject, after: CellObject, isFolded: boolean): boolean {
  return before.t === after.t && before.v === after.v && (isFolded || before.w === after.w);
}

function said(cell: CellObject | undefined): string {
  return cell ? `${cell.t} ${String(cell.v)} “${String(cell.w)}”` : "nothing";
}

function addressesOf(sheet: WorkSheet): readonly string[] {
  return Object.keys(sheet).filter((key) => !key.startsWith("!") && cellAt(sheet, key));
}

function compareSheet(
  [name, before, after]: readonly [name: string, before: WorkSheet, after: WorkSheet],
  { rows, columns }: TakenOut,
): Comparison {
  const found = { same: 0, other: [] as string[], missing: [] as string[], typedInFolded: [] as string[] };
  const { e: end } = utils.decode_range(before["!ref"] ?? "A1");
  const known = new Set<string>();
  leftOf(end.r + 1, rows).forEach((r, newRow) => {
    leftOf(end.c + 1, columns).forEach((c, newColumn) => {
      const [from, to] = [utils.encode_cell({ r, c }), utils.encode_cell({ r: newRow, c: newColumn })];
      const [was, is] = [cellAt(before, from), cellAt(after, to)];
      const isFolded = before["!cols"]?.[c]?.hidden === true;
      known.add(to);
      if (was && is && isSame(was, is, isFolded)) found.same++;
      else if (is) found.other.push(`${name}!${from} is ${said(is)} for ${said(was)}`);
      else if (was)
        (isFolded && was.f === undefined ? found.typedInFolded : found.missing).push(`${name}!${from}`);
    });
  });
  const extra = addressesOf(after).filter((address) => !known.has(address));
  return { ...found, other: [...found.other, ...extra.map((address) => `${name}!${address} is new`)] };
}

/** Compares each of these sheets of a copy with the source's, without the rows and columns that were taken out of it. */
export function comparedBySheetJs(
  source: Uint8Array,
  copy: Uint8Array,
  staying: Readonly<Record<string, TakenOut>>,
): Comparison {
  const [before, after] = [sheetsOf(source), sheetsOf(copy)];
  const all = Object.entries(staying).map(([name, takenOut]) => {
    const [was, is] = [before[name], after[name]];
    if (!was || !is) throw new Error(`${name} is not in both`);
    return compareSheet([name, was, is], takenOut);
  });
  return {
    same: all.reduce((sum, { same }) => sum + same, 0),
    other: all.flatMap(({ other }) => other),
    missing: all.flatMap(({ missing }) => missing),
    typedInFolded: all.flatMap(({ typedInFolded }) => typedInFolded),
  };
}

/** The names of a workbook's sheets in their order. */
export function sheetNames(bytes: Uint8Array): readonly string[] {
  return read(bytes, { type: "array", bookSheets: true }).SheetNames;
}
