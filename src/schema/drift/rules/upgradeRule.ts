import { type Finding, finding } from "../finding";
import { isOutdated, type OwnBook, type OwnTab } from "../ownBook";
import { columnToAdd } from "./columnRules";
import { missingRows } from "./nameRules";
import { isLater } from "./sheetRules";
import type { Step } from "../step";
import { writeMark } from "../../bookMark";

/** A step of the way to the newest version, and what people call it. */
interface Advance {
  readonly words: string;
  readonly step: Step;
}

/** A book that an older Control Book built: the sheets, columns and settings that came since, in one. */
export function olderVersion(book: OwnBook): readonly Finding[] {
  const outdated = book.tabs.filter((tab) => isOutdated(tab, book));
  if (outdated.length === 0) return [];
  const sheets = newSheets(book);
  const columns = newColumns(book);
  const rows = missingRows(book).filter(({ spot }) =>
    outdated.some(({ sheet }) => sheet?.id === spot?.sheetId),
  );
  return [
    finding([], {
      drift: {
        kind: "older version",
        sheets: sheets.map(({ words }) => words),
        columns: columns.map(({ words }) => words),
      },
      steps: [
        ...sheets.map(({ step }) => step),
        ...columns.map(({ step }) => step),
        ...rows.flatMap(({ steps }) => steps),
        ...outdated.flatMap((tab) => raised(tab, book.declared.plan.version)),
      ],
      isSafe: false,
    }),
  ];
}

function newSheets(book: OwnBook): readonly Advance[] {
  const { tabs, declared } = book;
  const packs = declared.groups.flat();
  return tabs.flatMap(({ plan, sheet }) => {
    if (sheet || packs.includes(plan.name) || !isLater(book, plan)) return [];
    return [{ words: plan.tab, step: { do: "build sheet", name: plan.name } }];
  });
}

/** The columns that the `up` of a table adds after the version of its sheet. */
function newColumns({ standing }: OwnBook): readonly Advance[] {
  return standing.flatMap((table) => {
    const version = table.sheet.mark?.version ?? 0;
    const added = table.declared.up.filter(({ to }) => to > version).flatMap(({ adds }) => adds);
    return added
      .filter((key) => table.match.missing.includes(key))
      .map((key): Advance => {
        const column = columnToAdd(table, key);
        return { words: `${table.declared.table} ${column.header}`, step: { do: "add column", column } };
      });
  });
}

function raised({ sheet }: OwnTab, version: number): readonly Step[] {
  if (!sheet?.mark) return [];
  const [from, to] = [writeMark(sheet.mark), writeMark({ ...sheet.mark, version })];
  return [{ do: "set mark", sheetId: sheet.id, from, to }];
}
