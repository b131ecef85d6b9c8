import { columnLetters } from "../../../kit/columnLetters";
import { quotedSheet } from "../../../kit/quotedSheet";
import { fold } from "../../../kit/text";
import { startingKeys, startingRows } from "../../derive/startingRows";
import type { NamePlan } from "../../plan";
import type { SpecialCell } from "../../sheet";
import { keyOf, rowKey } from "../../tableEdit";
import { type Finding, finding } from "../finding";
import { plainFormula } from "../formulaText";
import { cellsOf, type OwnBook, spotIn, type StandingTable } from "../ownBook";

/** Where a workbook name should point; null where that cannot be said. */
interface WantedName {
  readonly name: string;
  readonly formula: string | null;
  /** What it gets where it is gone; null where its own place is gone too. */
  readonly planned: string | null;
}

/** Workbook names of the book that are gone, point at nothing, or at something else than they say. */
export function wrongNames(book: OwnBook): readonly Finding[] {
  return wantedNames(book).flatMap((wanted) => wrongName(book, wanted));
}

function wrongName(
  { facts, otherNames }: OwnBook,
  { name, formula, planned }: WantedName,
): readonly Finding[] {
  const stands = facts.names.find((each) => fold(each.name) === fold(name));
  const from = stands?.formula ?? null;
  const to = stands ? formula : planned;
  const set = to === null ? [] : [{ do: "set name", name, from, to } as const];
  const about = [fold(name)];
  if (!stands) return [finding(about, { drift: { kind: "name missing", name }, steps: set })];
  if (stands.formula.includes("#REF!"))
    return [finding(about, { drift: { kind: "name broken", name }, steps: set })];
  if (formula === null || plainFormula(stands.formula, "", otherNames) === plainFormula(formula, ""))
    return [];
  const drift = { kind: "name moved", name, now: stands.formula.slice(1), to: formula.slice(1) } as const;
  return [finding(about, { drift, steps: set })];
}

/** The names of tabs that stand: where columns and special cells are now; a page's names may have moved along with rows. */
function wantedNames({ tabs, standing }: OwnBook): readonly WantedName[] {
  return tabs.flatMap(({ plan, sheet }) => {
    if (!sheet) return [];
    const here = standing.filter((table) => table.sheet === sheet);
    const specials = new Map(here.flatMap((table) => specialNames(table)));
    return plan.names.map((planned) => wantedName(planned, { specials, hasTables: plan.tables.length > 0 }));
  });
}

interface Known {
  readonly specials: ReadonlyMap<string, string | null>;
  readonly hasTables: boolean;
}

function wantedName({ name, formula }: NamePlan, { specials, hasTables }: Known): WantedName {
  const special = specials.get(name);
  if (special !== undefined) return { name, formula: special, planned: special };
  return { name, formula: hasTables && formula.includes("[") ? formula : null, planned: formula };
}

function specialNames(table: StandingTable): readonly (readonly [string, string | null])[] {
  return table.declared.specials.flatMap((special) =>
    special.name === undefined ? [] : [[special.name, addressOf(table, special)] as const],
  );
}

function addressOf(table: StandingTable, special: SpecialCell): string | null {
  const { sheet, match, fact } = table;
  const column = match.places.get(special.column);
  const row = rowOf(table, special);
  if (column === undefined || row === null) return null;
  const letters = columnLetters(fact.column + column);
  return `=${quotedSheet(sheet.tab)}!$${letters}$${fact.row + 2 + row}`;
}

/** The body row that stands for a starting row, wherever it was sorted to. */
function rowOf(table: StandingTable, { row }: SpecialCell): number | null {
  const key = startingKeys(table.declared)[row] ?? "";
  const found = keysOf(table).indexOf(key);
  return found < 0 ? null : found;
}

function keysOf(table: StandingTable): readonly string[] {
  const { declared, match } = table;
  const columns = declared.key.map((key) => cellsOf(table, match.places.get(key) ?? -1));
  return table.fact.body.map((_, row) => rowKey(columns.map((column) => column[row] ?? "")));
}

/** Starting rows with a name of their own that somebody deleted: a limit, a setting. */
export function missingRows({ standing }: OwnBook): readonly Finding[] {
  return standing.flatMap((table) => {
    const { declared } = table;
    const rows = startingRows(declared);
    const needed = new Set(declared.specials.map(({ row }) => row));
    return [...needed].flatMap((row) => {
      const cells = rows[row];
      const key = cells ? keyOf(declared, cells) : "";
      if (!cells || keysOf(table).includes(key)) return [];
      return [
        finding([declared.table, key], {
          drift: { kind: "row missing", table: declared.table, key },
          spot: spotIn(table, 0, -1),
          steps: [{ do: "put row", table: declared.table, row: cells }],
          isSafe: false,
        }),
      ];
    });
  });
}
