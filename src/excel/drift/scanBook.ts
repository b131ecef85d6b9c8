import { readMark } from "../../schema/bookMark";
import { fold } from "../../kit/text";
import { MARK } from "../../schema/bookMark";
import type { BookFacts, SheetFact } from "../../schema/drift/facts";
import { findDrift, type DriftReport } from "../../schema/drift/findDrift";
import type { SheetPlan } from "../../schema/plan";
import { FIRST_USE_TABS, type FirstUseTab } from "../../terms/firstUseTabs";
import { attempt } from "../attempt";
import type { Attempt } from "../caught";
import { askDates } from "../dateSystem";
import { askOwnNames, type AskedNames, ownNames } from "../ownNames";
import { type Declaration, declaredBook } from "./declaredBook";
import { logFact } from "./logFact";
import { askFailing, askFormulasOf, namelessFact } from "./readNameless";
import { askPages, pageFact } from "./readPages";
import { askFormulas, askHidden, askTable, tableFact, withLater } from "./readTables";

/** Gives the plan of a tab that is made when it is first asked for; null when it cannot be had. */
export type ReadTab = (name: FirstUseTab) => Promise<SheetPlan | null>;

const NO_TABS: ReadTab = () => Promise.resolve(null);

/** The declaration with those tabs that stand although a new book has none of them. */
async function withFirstUse(
  declaration: Declaration,
  standing: readonly string[],
  readTab: ReadTab,
): Promise<Declaration> {
  const names = Object.values(FIRST_USE_TABS).filter((name) => standing.includes(name));
  const plans = await Promise.all(names.map(readTab));
  const { sheets } = declaration.plan;
  const late = plans.filter((plan) => plan !== null);
  return { ...declaration, plan: { ...declaration.plan, sheets: [...sheets, ...late] } };
}

async function scan(
  context: Excel.RequestContext,
  declaration: Declaration,
  readTab: ReadTab,
): Promise<DriftReport> {
  const dates = askDates(context);
  const asked = askOwnNames(context, "items/protection/protected");
  await context.sync();
  const { sheets, offered } = ownNames(asked);
  const names = sheets.map(({ name }) => name);
  const declared = declaredBook(await withFirstUse(declaration, names, readTab), offered);
  const isOwn = (id: string) => sheets.some((sheet) => sheet.id === id);
  const sheetNames = new Set(names);
  const own = declared.tables.filter(({ name }) => sheetNames.has(name)).map(({ table }) => fold(table));
  const isStray = (name: string) => own.includes(fold(name));
  const probes = asked.tables.items
    .filter(({ worksheet, name }) => isOwn(worksheet.id) || isStray(name))
    .map((table) => askTable(table, declared.tables));
  const failing = askFailing(context);
  await context.sync();
  const tables = probes.map(tableFact);
  const areas = askFormulasOf(context, failing, tables);
  const pages = askPages(context, sheets, { declared, tables });
  const later = probes.map((probe) => ({ formulas: askFormulas(probe), hidden: askHidden(probe) }));
  await context.sync();
  const whole = tables.flatMap((table, index) =>
    later.slice(index, index + 1).map((each) => withLater(table, each)),
  );
  const read = await logFact(declared.tables, { facts: whole, dates: dates() });
  const nameless = namelessFact(failing, areas);
  const facts = {
    ...{ ...namesOf(asked), tables: whole, pages: pages.map(pageFact), dates: dates() },
    ...{ nameless, ...read },
  };
  return findDrift(facts, declared);
}

function namesOf({
  worksheets,
  tables,
  names,
}: AskedNames): Omit<BookFacts, "tables" | "pages" | "nameless"> {
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

/** Compares the whole book with its declaration in three syncs; begins once more where a co-author took something away in between. */
export async function scanBook(
  declaration: Declaration,
  readTab: ReadTab = NO_TABS,
): Promise<Attempt<DriftReport>> {
  const look = () => attempt((context) => scan(context, declaration, readTab));
  const found = await look();
  return !found.ok && found.fault.kind === "gone" ? look() : found;
}
