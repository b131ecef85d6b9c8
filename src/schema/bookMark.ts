/** The custom property by which a worksheet is known as one of the book's, whatever its tab is called now. */
export const MARK = "ControlBook";

/** What the mark says: which declared sheet this is, and in which version of the book it was built. */
export interface BookMark {
  readonly sheet: string;
  readonly version: number;
  /** Whether the tab waits undressed until it is first shown. */
  readonly isBare: boolean;
}

export function writeMark({ sheet, version, isBare }: BookMark): string {
  return `${sheet}@${String(version)}${isBare ? " bare" : ""}`;
}

/** Reads a mark; anything else that stands under the same key is not ours. */
export function readMark(text: string): BookMark | undefined {
  const [, sheet, version, bare] = /^(.+)@(\d+)( bare)?$/.exec(text) ?? [];
  return sheet === undefined || version === undefined
    ? undefined
    : { sheet, version: Number(version), isBare: bare !== undefined };
}
