import { TABLES } from "../../src/schema/book";
import type { Sheet } from "../../src/schema/sheet";
import { log } from "../../src/schema/sheets/system/log";
import { snapshots } from "../../src/schema/sheets/system/snapshots";

/** Every table that is declared: those of a new book, and those that later work will write. */
export const DECLARED: readonly Sheet[] = [...TABLES, log, snapshots];
