/** A record and the sheet row it stands in, counted from 1 as Excel shows it. */
export interface Located<T> {
  readonly row: number;
  readonly record: T;
}
