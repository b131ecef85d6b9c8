import type { Sheet } from "../sheet";

/** The tables of one tab, at least one. */
export type TabTables = readonly [Sheet, ...Sheet[]];
