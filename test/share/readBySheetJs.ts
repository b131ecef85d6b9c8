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
  /** Cells of the source that the copy has not, though their row and column stay; of what spills its first cell. */
  readonly missing: readonly string[];
  /** What was typed into columns that are folded away; a copy keeps nothing but formulas there. */
  readonly typedInFolded: readonly string[];
}

/** The sheets of a workbook by name. */
function sheetsOf(bytes: Uint8Array): Readonly<Record<string, WorkSheet>> {
  return read(bytes, { type: "array", cellStyles: true, sheetStubs: true }).Sheets;
}

/** A cell that says something, or has a formula whatever that says. */
function cellAt(sheet: WorkSheet | undefined, address: string): CellObject | undefined {
  const cell = sheet?.[address] as CellObject | undefined;
  const isEmpty = cell?.t === "z" || cell?.v === "";
  return isEmpty && cell.f === undefined ? undefined : cell;
}

/** The numbers below an end that are left when some are taken out. */
function leftOf(end: number, takenOut: readonly number[]): readonly number[] {
  const gone = new Set(takenOut);
  return Array.from({ length: end }, (_, at) => at).filter((at) => !gone.has(at));
}

type Fate = "same" | "other" | "missing" | "typedInFolded" | "empty";

/** What has become of a cell; a result that was an empty text may be gone. */
function fateOf(was: CellObject | undefined, is: CellObject | undefined, isFolded: boolean): Fate {
  if (is) {
    const isSame = was?.t === is.t && was.v === is.v && (isFolded || was.w === is.w);
    return isSame ? "same" : "other";
  }
  if (was === undefined || was.v === "") return "empty";
  return isFolded && was.f === undefined ? "typedInFolded" : "missing";
}

function said(cell: CellObject | undefined): string {
  return cell ? `${cell.t} ${String(cell.v)} “${String(cell.w)}”` : "nothing";
}

/** The first cell of what a formula spills into. */
function firstOf(cell: CellObject | undefined): string | undefined {
  return cell?.F?.split(":")[0];
}

function addressesOf(sheet: WorkSheet): readonly string[] {
  return Object.keys(sheet).filter((key) => !key.startsWith("!") && cellAt(sheet, key));
}

function compareSheet(
  [name, before, after]: readonly [name: string, before: WorkSheet, after: WorkSheet],
  { rows, columns }: TakenOut,
): Comparison {
  const found = { same: 0, other: [] as string[], missing: new Set<string>(), typedInFolded: [] as string[] };
  const { e: end } = utils.decode_range(before["!ref"] ?? "A1");
  const known = new Set<string>();
  leftOf(end.r + 1, rows).forEach((r, newRow) => {
    leftOf(end.c + 1, columns).forEach((c, newColumn) => {
      const [from, to] = [utils.encode_cell({ r, c }), utils.encode_cell({ r: newRow, c: newColumn })];
      const [was, is] = [cellAt(before, from), cellAt(after, to)];
      const isFolded = before["!cols"]?.[c]?.hidden === true;
      known.add(to);
      const fate = fateOf(was, is, isFolded);
      if (fate === "same") found.same++;
      if (fate === "other") found.other.push(`${name}!${from} is ${said(is)} for ${said(was)}`);
      if (fate === "missing") found.missing.add(`${name}!${firstOf(was) ?? from}`);
      if (fate === "typedInFolded") found.typedInFolded.push(`${name}!${from}`);
    });
  });
  const extra = addressesOf(after).filter((address) => !known.has(address));
  return {
    ...found,
    missing: [...found.missing],
    other: [...found.other, ...extra.map((address) => `${name}!${address} is new`)],
  };
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

/** The rows of a sheet from one on, zero-based, in whose cell of a column stands something else. */
export function rowsOfOthers(
  source: Uint8Array,
  {
    sheet,
    column,
    name,
    from,
  }: { readonly sheet: string; readonly column: string; readonly name: string; readonly from: number },
): readonly number[] {
  const cells = sheetsOf(source)[sheet] ?? {};
  const { e: end } = utils.decode_range(cells["!ref"] ?? "A1");
  return leftOf(end.r + 1, []).filter(
    (row) => row >= from && cellAt(cells, `${column}${row + 1}`)?.v !== name,
  );
}

/** Each cell of ranges such as `A1:B2 C3`. */
export function cellsOfRanges(ranges: string): readonly string[] {
  return ranges.split(" ").flatMap((range) => {
    const { s: start, e: end } = utils.decode_range(range);
    const rows = Array.from({ length: end.r - start.r + 1 }, (_, at) => start.r + at);
    const columns = Array.from({ length: end.c - start.c + 1 }, (_, at) => start.c + at);
    return rows.flatMap((r) => columns.map((c) => utils.encode_cell({ r, c })));
  });
}

/** The zero-based number of a column by its letters. */
export function columnNumber(letters: string): number {
  return utils.decode_col(letters);
}
