/** An error value such as `#N/A`. */
interface CellError {
  readonly error: string;
}

/** A cell's stored value; undefined for an empty cell. */
export type CellValue = string | number | boolean | CellError | undefined;

/** A formula as the file holds it; shared formulas are already written out. */
export interface SourceFormula {
  /** Without the equals sign; "" where the file does not say it. */
  readonly text: string;
  readonly kind: "plain" | "array" | "dataTable";
  /** The cells that an array formula fills, as an address. */
  readonly fills: string | undefined;
  /** Whether the result spills as dynamic arrays do. */
  readonly isDynamic: boolean;
}

/** One cell of the source; zero-based. */
export interface SourceCell {
  readonly row: number;
  readonly column: number;
  /** Index into the source's cell formats. */
  readonly style: number;
  readonly value: CellValue;
  readonly formula: SourceFormula | undefined;
}
