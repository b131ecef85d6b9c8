import { readMark } from "../../schema/bookMark";
import { MARK } from "../../schema/bookMark";
import type { BookFacts, SheetFact } from "../../schema/drift/facts";
import { findDrift, type DriftReport } from "../../schema/drift/findDrift";
import { attempt } from "../attempt";
import type { Attempt } from "../caught";
import { askOwnNames, type AskedNames, ownNames } from "../ownNames";
import { type Declaration, declaredBook } from "./declaredBook";
import { askPages, pageFact } from "./readPages";
import { askFormulas, askHidden, askTable, tableFact, withLater } from "./readTables";

async function scan(context: Excel.RequestContext, declaration: Declaration): Promise<DriftReport> {
  const asked = askOwnNames(context);
  await context.sync();
  const { sheets, offered } = ownNames(asked);
  const declared = declaredBook(declaration, offered);
  const isOwn = (id: string) => sheets.some((sheet) => sheet.id === id);
  const probes = asked.tables.items
    .filter(({ worksheet }) => isOwn(worksheet.id))
    .map((table) => askTable(table, declared.tables));
  await context.sync();
  const tables = probes.map(tableFact);
  const pages = askPages(context, sheets, { declared, tables });
  const later = probes.map((probe) => ({ formulas: askFormulas(probe), hidden: askHidden(probe) }));
  await context.sync();
  const whole = tables.flatMap((table, index) =>
    later.slice(index, index + 1).map((each) => withLater(table, each)),
  );
  return findDrift({ ...namesOf(asked), tables: whole, pages: pages.map(pageFact) }, declared);
}

function namesOf({ worksheets, tables, names }: AskedNames): Omit<BookFacts, "tables" | "pages"> {
  return {
    sheets: worksheets.items.map(sheetFact),
    tableNames: tables.items.map(({ name }) => name),
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
  };
}

function sheetFact({ id, name, customProperties }: Excel.Worksheet): SheetFact {
  const mark = customProperties.items.find(({ key }) => key === MARK);
  return { id, tab: name, mark: mark && readMark(mark.value) };
}

/** Compares the whole book with its declaration in three syncs. */
export function scanBook(declaration: Declaration): Promise<Attempt<DriftReport>> {
  return attempt((context) => scan(context, declaration));
}
