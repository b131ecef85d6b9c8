/** What never travels, or travels only in part, and is counted; the pane has the words for each kind. */
export const DROPPED_KINDS = [
  "sheets",
  "columns",
  "rows",
  "hiddenRows",
  "hiddenColumns",
  "cellsOutsideTables",
  "coveredCells",
  "cells",
  "comments",
  "links",
  "names",
  "headersAndFooters",
  "validations",
  "conditionalFormats",
  "filters",
  "protection",
  "views",
  "charts",
  "drawings",
  "images",
  "pivots",
  "macros",
  "embeddedObjects",
  "externalLinks",
  "connections",
  "customXml",
  "addInParts",
  "printerSettings",
  "properties",
  "richValues",
  "extensions",
  "formatTexts",
  "unknownParts",
  "unknownElements",
  "unknownAttributes",
  "malformedValues",
] as const;

export type DroppedKind = (typeof DROPPED_KINDS)[number];

/** How many of each kind were dropped; kinds that did not occur are absent. */
export type DroppedCounts = Readonly<Partial<Record<DroppedKind, number>>>;

/** A running count of what is dropped. */
export interface Tally {
  add(kind: DroppedKind, count?: number): void;
  counts(): DroppedCounts;
}

/** Starts at nothing; the counts come out in the order of `DROPPED_KINDS`. */
export function newTally(): Tally {
  const running = new Map<DroppedKind, number>();
  return {
    add(kind, count = 1) {
      if (count > 0) running.set(kind, (running.get(kind) ?? 0) + count);
    },
    counts() {
      const counts: Partial<Record<DroppedKind, number>> = {};
      for (const kind of DROPPED_KINDS) {
        const count = running.get(kind);
        if (count !== undefined) counts[kind] = count;
      }
      return counts;
    },
  };
}
