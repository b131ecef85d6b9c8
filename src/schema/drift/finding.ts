import type { Cell } from "../../kit/cell";
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

/** A column of a declared table, by what people call it. */
interface InColumn {
  readonly table: string;
  readonly header: string;
}

/** What is not as declared, each kind with what its words need. */
export type Drift =
  | { readonly kind: "newer version"; readonly tab: string; readonly version: number }
  | { readonly kind: "sheet missing"; readonly sheet: string }
  | { readonly kind: "sheet renamed"; readonly sheet: string; readonly now: string }
  | { readonly kind: "sheet copied"; readonly sheet: string; readonly copy: string }
  | { readonly kind: "table missing"; readonly table: string }
  | { readonly kind: "table renamed"; readonly table: string; readonly now: string }
  | { readonly kind: "table is a range"; readonly table: string; readonly area: Area }
  | ({ readonly kind: "column renamed"; readonly now: string; readonly isSure: boolean } & InColumn)
  | ({ readonly kind: "column missing"; readonly isComputed: boolean } & InColumn)
  | ({ readonly kind: "column copied"; readonly copy: string } & InColumn)
  | ({ readonly kind: "column moved"; readonly first: string; readonly last: string } & InColumn)
  | ({ readonly kind: "formula overwritten"; readonly cells: readonly OddCell[] } & InColumn)
  | { readonly kind: "page formula overwritten"; readonly sheet: string; readonly cells: readonly OddCell[] }
  | ({ readonly kind: "validation gone"; readonly isPartly: boolean } & InColumn)
  | ({
      readonly kind: "number as text";
      readonly wanted: string;
      readonly cells: readonly OddCell[];
    } & InColumn)
  | ({ readonly kind: "wrong value"; readonly wanted: string; readonly cells: readonly OddCell[] } & InColumn)
  | {
      readonly kind: "key twice";
      readonly table: string;
      readonly key: string;
      readonly rows: readonly number[];
    }
  | { readonly kind: "broken reference"; readonly cells: number }
  | { readonly kind: "unknown function"; readonly cells: number; readonly isOurs: boolean }
  | { readonly kind: "name missing"; readonly name: string }
  | { readonly kind: "name broken"; readonly name: string }
  | { readonly kind: "name moved"; readonly name: string; readonly now: string; readonly to: string }
  | { readonly kind: "row missing"; readonly table: string; readonly key: string };

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
