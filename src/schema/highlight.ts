/** The look of a highlighted cell; what is not named stays as it is. */
export interface Emphasis {
  readonly color?: string;
  readonly isBold?: boolean;
  readonly fill?: string;
}

/** Look that follows a formula; `[@Header]` stands for this row's cell of that column, `[@]` for the cell itself. */
interface FormulaHighlight {
  readonly when: string;
  readonly show: Emphasis;
}

/** A solid bar behind the figure; both ends are numbers or formulas over workbook names. */
interface BarHighlight {
  readonly bar: string;
  readonly from: number | string;
  readonly to: number | string;
}

/** A conditional format as plain data. */
export type Highlight = FormulaHighlight | BarHighlight;
