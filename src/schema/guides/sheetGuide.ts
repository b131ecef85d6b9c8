/** What the guide tells about a tab besides its columns. */
export interface SheetGuide {
  /** The decision that it serves. */
  readonly decision: string;
  /** How a row comes about and is kept. */
  readonly filling: string;
  /** What goes wrong, and what to do then. */
  readonly mistakes: readonly string[];
}

/** Guides by the tab's name, without the lock of a private one. */
export type SheetGuides = Readonly<Record<string, SheetGuide>>;
