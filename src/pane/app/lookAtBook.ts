import type { Attempt } from "../../excel/caught";
import { type ReadTab, scanBook } from "../../excel/drift/scanBook";
import { bookDeclaration } from "../../schema/derive/bookDeclaration";
import type { DriftReport } from "../../schema/drift/findDrift";
import type { Setup } from "../../schema/setup";

/** Compares the whole book with everything that a book may hold; its pages are as drawn for the setup. */
export function lookAtBook(setup: Setup, readTab?: ReadTab): Promise<Attempt<DriftReport>> {
  return scanBook(bookDeclaration(setup), readTab);
}
