import { ALL_TABLES } from "../../src/schema/book";
import type { Sheet } from "../../src/schema/sheet";
import { log } from "../../src/schema/sheets/system/log";

/** Every table that is declared: those of a new book and of all packs, and those that later work will write. */
export const DECLARED: readonly Sheet[] = [...ALL_TABLES, log];
