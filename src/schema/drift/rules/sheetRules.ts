import { fold } from "../../../kit/text";
import { writeMark } from "../../bookMark";
import { cameIn } from "../../derive/cameIn";
import { type Finding, finding, type Spot } from "../finding";
import type { SheetFact } from "../facts";
import type { OwnBook, OwnTab } from "../ownBook";

/** Sheets of the book that are not in the workbook, though a book of this version has them. */
export function missingSheets({ tabs, tables, version, declared }: OwnBook): readonly Finding[] {
  const standing = new Set(tabs.flatMap(({ plan, sheet }) => (sheet ? [plan.name] : [])));
  const absent = declared.groups.filter((group) => !group.some((name) => standing.has(name))).flat();
  return tabs.flatMap(({ plan, sheet }) => {
    if (absent.includes(plan.name)) return [];
    if (sheet || version === 0 || isLater({ tables, version, declared }, plan)) return [];
    return [
      finding([plan.name], {
        drift: { kind: "sheet missing", sheet: plan.tab },
        steps: [{ do: "build sheet", name: plan.name }],
        isSafe: false,
      }),
    ];
  });
}

/** Whether a sheet came after the version of the book; of a page without tables that is not known, so an older book may lack it. */
export function isLater(
  { tables, version, declared }: Pick<OwnBook, "tables" | "version" | "declared">,
  plan: OwnTab["plan"],
): boolean {
  const came = tables.filter(({ tab }) => tab.plan === plan).map((table) => cameIn(table.declared));
  return came.length === 0 ? version < declared.plan.version : came.some((each) => each > version);
}

/** Sheets whose tab has another name than the book gave it. */
export function renamedSheets({ tabs, facts }: OwnBook): readonly Finding[] {
  const taken = new Set(facts.sheets.map(({ tab }) => fold(tab)));
  return tabs.flatMap(({ plan, sheet }) => {
    if (!sheet || sheet.tab === plan.tab) return [];
    const isFree = !taken.has(fold(plan.tab)) || fold(plan.tab) === fold(sheet.tab);
    return [
      finding([plan.name], {
        drift: { kind: "sheet renamed", sheet: plan.tab, now: sheet.tab },
        spot: cornerOf(sheet),
        steps: isFree ? [{ do: "rename tab", sheetId: sheet.id, from: sheet.tab, to: plan.tab }] : [],
      }),
    ];
  });
}

/** Copies of a sheet that carry its mark too. */
export function copiedSheets({ tabs }: OwnBook): readonly Finding[] {
  return tabs.flatMap((tab) => tab.copies.map((copy) => copied(tab, copy)));
}

function copied({ plan }: OwnTab, copy: SheetFact): Finding {
  const mark = copy.mark ? writeMark(copy.mark) : "";
  return finding([plan.name, copy.id], {
    drift: { kind: "sheet copied", sheet: plan.tab, copy: copy.tab },
    spot: cornerOf(copy),
    steps: [{ do: "set mark", sheetId: copy.id, from: mark, to: null }],
    isSafe: false,
  });
}

function cornerOf({ id, tab }: SheetFact): Spot {
  return { sheetId: id, tab, row: 0, column: 0 };
}
