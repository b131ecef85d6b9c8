import type { Audience } from "../terms/audiences";
import type { Alignment, Column } from "./column";
import type { Highlight } from "./highlight";
import type { Validation } from "./validation";

/** What a declaration says about a column; everything else follows from its kind. */
export interface Facts {
  readonly header: string;
  /** What the column is, for the guide; no shipped code reads it. */
  readonly about: string;
  /** Required: a column that does not say who may read it cannot be declared. */
  readonly audience: Audience;
  readonly aliases?: readonly string[];
  readonly width?: number;
  readonly format?: string;
  readonly align?: Alignment;
  readonly indent?: number;
  readonly isWrapped?: boolean;
  readonly isFolded?: boolean;
  readonly isBold?: boolean;
  readonly isName?: boolean;
  readonly isComputed?: boolean;
  readonly validation?: Validation;
  readonly highlights?: readonly Highlight[];
}

/** What a kind states once for all its columns. */
export type Kind<T> = Pick<
  Column<T>,
  "kind" | "width" | "format" | "align" | "wanted" | "parse" | "toCell"
> & {
  readonly validation?: Validation;
  readonly isName?: boolean;
  readonly holdsDays?: boolean;
};

/** A column: its kind's properties, overruled by what the declaration says. */
export function columnOf<T>(kind: Kind<T>, facts: Facts): Column<T> {
  return {
    aliases: [],
    indent: 0,
    isWrapped: false,
    isFolded: false,
    isBold: false,
    isName: false,
    holdsDays: false,
    isComputed: false,
    highlights: [],
    ...kind,
    ...facts,
  };
}
