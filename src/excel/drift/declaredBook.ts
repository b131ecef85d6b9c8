import { fold } from "../../kit/text";
import type { Declared } from "../../schema/drift/ownBook";
import { OFFERED_SUFFIX, type NameClash } from "../building/nameClash";
import { renamed, renamedTable } from "../building/renamed";

/** What a book is compared with, under the names that everything has by declaration. */
export type Declaration = Declared;

/** The declaration under the names that parts of this book took because the user had theirs already. */
export function declaredBook({ tables, plan, groups }: Declaration, offered: readonly NameClash[]): Declared {
  const told = renamed(plan, offered);
  const sheets = told.sheets.map((sheet, index) => {
    const tab = plan.sheets[index]?.tab ?? sheet.tab;
    // Formulas follow any name that a tab has now; only an offered one is where the sheet belongs.
    return fold(sheet.tab) === fold(`${tab} ${OFFERED_SUFFIX}`) ? sheet : { ...sheet, tab };
  });
  return { tables: tables.map((table) => renamedTable(table, offered)), plan: { ...told, sheets }, groups };
}
