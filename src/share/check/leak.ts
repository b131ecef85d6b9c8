/** Something in the finished file that must not be there. */
export interface Leak {
  readonly kind: "part" | "externalLink" | "customFunction" | "otherWorkbook" | "privateText";
  /** The part, and the cell where it is one. */
  readonly where: string;
  readonly got: string;
}
