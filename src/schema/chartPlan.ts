/** A series of a chart: a column of its cells. */
export interface PlannedSeries {
  /** The colour of its columns, area or line; left out where only the others stand on it. */
  readonly color?: string;
  /** What it is drawn as, unless as columns. */
  readonly kind?: "Area" | "Line";
  /** How thick a line is, in points; as Excel draws it unless said otherwise. */
  readonly weight?: number;
}

/** What a chart's axis of values shows. */
export interface PlannedScale {
  readonly maximum?: number;
  readonly majorUnit?: number;
  /** Kept simple: words in a format do not go into a copy. */
  readonly format: string;
}

/** A chart of columns without title and legend: what it says stands in the cells around it. */
export interface PlannedChart {
  /** By which it is found again. */
  readonly name: string;
  readonly kind: "ColumnClustered" | "ColumnStacked";
  /** The cells that it covers. */
  readonly place: string;
  /** Labels in the first column, heads in the first row, the corner blank so that Excel takes them for what they are. */
  readonly source: string;
  readonly series: readonly PlannedSeries[];
  /** The space between columns, in hundredths of their width. */
  readonly gap: number;
  /** Left out where the labels say the amounts. */
  readonly scale?: PlannedScale;
  /** Every so many categories have a label; each unless said otherwise. */
  readonly labelEvery?: number;
}
