import type { BookTables } from "../../excel/inserting/bookTables";
import type { Cell, Grid } from "../../kit/cell";
import { relationships } from "../../schema/sheets/relationships";
import { scorecard } from "../../schema/sheets/scorecard";
import { counted } from "../words/counted";
import { type BookCells, columnCells } from "./bookCells";
import { type BookOption, cellsOf, columnOf, optionOver, says } from "./bookOption";
import { quoted } from "./typedArgument";

/** The figures of one member on one KPI. */
interface Series {
  readonly kpi: string;
  readonly member: string;
  readonly count: number;
}

const SERIES_KEYS = ["kpi", "member", "actual", "goal"] as const;
const PERSON_KEYS = ["person", "strength", "stance", "lastContact"] as const;

/** The columns whose contents make options: they are read before the form is shown. */
export function choiceCells(book: BookTables): readonly BookCells[] {
  return [...scoreCells(book), ...personCells(book)].filter((each) => each !== null);
}

function scoreCells(book: BookTables) {
  return SERIES_KEYS.map((key) => columnCells(book, scorecard, key));
}

function personCells(book: BookTables) {
  return PERSON_KEYS.map((key) => columnCells(book, relationships, key));
}

/** Gives what stands in cells of the book; undefined where it was not read. */
export type Standing = (cells: BookCells | null) => Grid | undefined;

const MOST = 60;

/** The series on Scorecard, the longest first; of those with a goal only the weeks that have one. */
function seriesOf(cells: readonly (readonly Cell[])[], needsGoal: boolean): readonly Series[] {
  const [kpis = [], members = [], actuals = [], goals = []] = cells;
  const isNumber = (cell: Cell | undefined) => typeof cell === "number";
  const found = new Map<string, Series>();
  for (const [at, kpi] of kpis.map(String).entries()) {
    if (kpi === "" || !isNumber(actuals[at]) || (needsGoal && !isNumber(goals[at]))) continue;
    const member = String(members[at]);
    const key = seriesKey(kpi, member);
    found.set(key, { kpi, member, count: (found.get(key)?.count ?? 0) + 1 });
  }
  return [...found.values()].sort((a, b) => b.count - a.count).slice(0, MOST);
}

function seriesKey(kpi: string, member: string): string {
  return `${kpi}\n${member}`.toLowerCase();
}

/** A column of Scorecard for one member and KPI, where the actual, and perhaps the goal, is known. */
export function scoreSeries(key: "actual" | "goal", needsGoal: boolean) {
  return (book: BookTables, standing: Standing): readonly BookOption[] => {
    const cells = scoreCells(book);
    const all = seriesOf(
      cells.map((each) => cellsOf(standing(each))),
      needsGoal,
    );
    return all.flatMap((series) =>
      optionOver(cells, {
        key: seriesKey(series.kpi, series.member),
        words: `${series.kpi} of ${series.member} (${counted(series.count, "week")})`,
        formula: ([kpi = "", member = "", actual = "", goal = ""]) => {
          const whose = `(${kpi}=${quoted(series.kpi)})*(${member}=${quoted(series.member)})`;
          const known = `*ISNUMBER(${actual})${needsGoal ? `*ISNUMBER(${goal})` : ""}`;
          return `FILTER(${key === "goal" ? goal : actual},${whose}${known},"")`;
        },
        value: (grids) => filtered(grids, series, { key, needsGoal }),
      }),
    );
  };
}

function filtered(
  grids: readonly Grid[],
  { kpi, member }: Series,
  { key, needsGoal }: { readonly key: "actual" | "goal"; readonly needsGoal: boolean },
): Grid {
  const [kpis = [], members = [], actuals = [], goals = []] = grids.map(cellsOf);
  const wanted = (key === "goal" ? goals : actuals).filter(
    (_, at) =>
      says(kpis[at], kpi) &&
      says(members[at], member) &&
      typeof actuals[at] === "number" &&
      (!needsGoal || typeof goals[at] === "number"),
  );
  return columnOf(wanted.length === 0 ? [""] : wanted);
}

/** A figure of one person on Relationships of whom all is known. */
export function personFigure(key: "strength" | "stance" | "lastContact") {
  return (book: BookTables, standing: Standing): readonly BookOption[] => {
    const [names, figures] = [
      columnCells(book, relationships, "person"),
      columnCells(book, relationships, key),
    ];
    return knownPeople(book, standing).flatMap((person) =>
      optionOver([names, figures], {
        key: person.toLowerCase(),
        words: `As on Relationships of ${person}`,
        formula: ([name = "", figure = ""]) => `XLOOKUP(${quoted(person)},${name},${figure})`,
        value: ([name, figure]) => {
          const at = cellsOf(name).findIndex((cell) => says(cell, person));
          return cellsOf(figure)[at] ?? "";
        },
      }),
    );
  };
}

/** Each name's first row is the one that XLOOKUP finds. */
function knownPeople(book: BookTables, standing: Standing): readonly string[] {
  const [names = [], ...figures] = personCells(book).map((each) => cellsOf(standing(each)));
  const found = new Map<string, boolean>();
  for (const [at, name] of names.entries()) {
    const isKnown = figures.every((cells) => typeof cells[at] === "number");
    if (typeof name === "string" && name !== "" && !found.has(name)) found.set(name, isKnown);
  }
  return [...found]
    .filter(([, isKnown]) => isKnown)
    .map(([name]) => name)
    .slice(0, MOST);
}
