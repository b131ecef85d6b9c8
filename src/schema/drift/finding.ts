import type { Cell } from "../../kit/cell";
import type { LogBreak } from "../log/logBreak";
import type { Area, Step } from "./step";

/** A cell to look at; rows and columns count from 0. */
export interface Spot {
  readonly sheetId: string;
  readonly tab: string;
  readonly row: number;
  readonly column: number;
}

/** A cell of a table that does not hold what it should. */
export interface OddCell {
  /** Counted from 0. */
  readonly row: number;
  readonly got: Cell;
}

/** How many cells of a sheet something is about. */
export interface CellsOnTab {
  readonly tab: string;
  readonly cells: number;
}

/** A column of a declared table, by what people call it. */
interface InColumn {
  readonly table: string;
  readonly header: string;
}

/** Cells of one column. */
interface OddCells extends InColumn {
  readonly cells: readonly OddCell[];
}

/** What is not as declared, each kind with what its words need. */
interface Drifts {
  readonly "newer version": { readonly tab: string; readonly version: number };
  readonly "older version": { readonly sheets: readonly string[]; readonly columns: readonly string[] };
  readonly "sheet missing": { readonly sheet: string };
  readonly "sheet renamed": { readonly sheet: string; readonly now: string };
  readonly "sheet copied": { readonly sheet: string; readonly copy: string };
  readonly "table missing": { readonly table: string };
  readonly "table renamed": { readonly table: string; readonly now: string };
  readonly "table elsewhere": {
    readonly table: string;
    readonly now: string;
    /** Where it is to be cut to. */
    readonly home: Spot;
  };
  readonly "table is a range": { readonly table: string; readonly area: Area };
  readonly "column renamed": InColumn & { readonly now: string; readonly isSure: boolean };
  readonly "column missing": InColumn & { readonly isComputed: boolean };
  readonly "column copied": InColumn & { readonly copy: string };
  readonly "column moved": {
    readonly table: string;
    readonly headers: readonly string[];
    readonly first: string;
    readonly last: string;
    /** The column behind which the first of them stands now; "" at the table's start. */
    readonly behind: string;
  };
  readonly "formula overwritten": OddCells;
  readonly "formula fails": OddCells;
  readonly "page formula overwritten": { readonly sheet: string; readonly cells: readonly OddCell[] };
  readonly "validation gone": InColumn & { readonly isPartly: boolean };
  readonly "number as text": OddCells & { readonly wanted: string };
  readonly "wrong value": OddCells & { readonly wanted: string };
  readonly "key twice": { readonly table: string; readonly key: string; readonly rows: readonly number[] };
  readonly "broken reference": { readonly cells: number };
  readonly "unknown function": {
    readonly cells: number;
    /** The first of the formulas. */
    readonly formula: string;
  };
  /** Functions of the add-in that Excel has not worked out since it opened the book without them. */
  readonly "own function unknown": {
    readonly functions: readonly string[];
    readonly tabs: readonly CellsOnTab[];
    /** Protected sheets that show #NAME? as well. */
    readonly locked: readonly CellsOnTab[];
  };
  readonly "name missing": { readonly name: string };
  readonly "name broken": { readonly name: string };
  readonly "name moved": { readonly name: string; readonly now: string; readonly to: string };
  readonly "column unused": InColumn & { readonly rows: number };
  readonly "log broken": { readonly log: LogBreak };
  readonly "row missing": { readonly table: string; readonly key: string };
}

export type DriftKind = keyof Drifts;

/** A drift of one kind. */
export type DriftOf<K extends DriftKind> = { readonly [P in K]: { readonly kind: P } & Drifts[P] }[K];

/** Something that is not as declared. */
export type Drift = DriftOf<DriftKind>;

/** One thing that is not as declared: what, where, and the steps that mend it. */
export interface Finding {
  /** The same for the same thing at every scan. */
  readonly id: string;
  /** Changes when the thing does: what was left alone is shown again then. */
  readonly state: string;
  readonly drift: Drift;
  readonly spot: Spot | null;
  /** None where only a person can mend it. */
  readonly steps: readonly Step[];
  /** Whether mending takes nothing away that somebody may have meant. */
  readonly isSafe: boolean;
}

interface Found {
  readonly drift: Drift;
  readonly spot?: Spot | null;
  readonly steps?: readonly Step[];
  readonly isSafe?: boolean;
}

/** A finding, known by its kind and by what it is about. */
export function finding(about: readonly string[], found: Found): Finding {
  const { drift, spot = null, steps = [], isSafe = steps.length > 0 } = found;
  return {
    id: [drift.kind, ...about].join("|"),
    state: JSON.stringify(drift),
    drift,
    spot,
    steps,
    isSafe,
  };
}
