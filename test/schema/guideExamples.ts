import { ALL_TABLES } from "../../src/schema/book";
import type { Sheet } from "../../src/schema/sheet";

/** What the sheets show of one row of each table, by table and header: written and held by test/flows/guideExamples.test.ts. */
export type GuideExamples = Readonly<Record<string, Readonly<Record<string, string>>>>;

export const EXAMPLES_FILE = "test/golden/guide-examples.json";

/** The tables that people read. */
export const GUIDED_TABLES: readonly Sheet[] = ALL_TABLES.filter(
  ({ tab }) => tab.visibility !== "VeryHidden",
);
