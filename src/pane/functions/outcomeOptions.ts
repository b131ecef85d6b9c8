import type { BookTables } from "../../excel/inserting/bookTables";
import { type Cell, isBlank } from "../../kit/cell";
import { answers } from "../../schema/sheets/answers";
import { checklists } from "../../schema/sheets/checklists";
import { pipeline } from "../../schema/sheets/pipeline";
import { snapshots } from "../../schema/sheets/system/snapshots";
import { columnCells } from "./bookCells";
import { type BookOption, cellsOf, cellsOption, columnOf, optionOver, says } from "./bookOption";

/** A deal that was removed in the CRM is as if it were not there; a blank one would arrive as 0, which means lost. */
const STATUS_TEXT = (status: string) => `IF(${status}="Removed","",${status}&"")`;

function statusValue(cell: Cell | undefined): Cell {
  return cell === undefined || says(cell, "Removed") ? "" : String(cell);
}

/** Whose deals the history tells of. */
export function ownersThen(book: BookTables): readonly BookOption[] {
  return cellsOption("The owners in the history", columnCells(book, snapshots, "owner"));
}

/** The chances that were named while deals were open. */
export function chancesThen(book: BookTables): readonly BookOption[] {
  const cells = [columnCells(book, snapshots, "status"), columnCells(book, snapshots, "probability")];
  return optionOver(cells, {
    words: "The probabilities of open deals in the history",
    formula: ([status = "", chance = ""]) => `IF((${status}="Open")*ISNUMBER(${chance}),${chance},"")`,
    value: ([status, chance]) => {
      const states = cellsOf(status);
      const isNamed = (cell: Cell, at: number) => says(states[at], "Open") && typeof cell === "number";
      return columnOf(cellsOf(chance).map((cell, at) => (isNamed(cell, at) ? cell : "")));
    },
  });
}

/** What became of the deals in the history since. */
export function endsSince(book: BookTables): readonly BookOption[] {
  const cells = [
    columnCells(book, snapshots, "dealId"),
    columnCells(book, pipeline, "dealId"),
    columnCells(book, pipeline, "status"),
  ];
  return optionOver(cells, {
    words: "What became of these deals on Pipeline",
    formula: ([then = "", now = "", status = ""]) =>
      `XLOOKUP(${then}&"",${now}&"",${STATUS_TEXT(status)},"")`,
    value: ([then, now, status]) => {
      const states = cellsOf(status);
      const ends = firstOf(cellsOf(now), (_, at) => statusValue(states[at]));
      return columnOf(cellsOf(then).map((id) => ends.get(String(id).toLowerCase()) ?? ""));
    },
  });
}

/** What stands beside the first of each key, as XLOOKUP finds it. */
function firstOf(keys: readonly Cell[], valueAt: (key: Cell, at: number) => Cell): ReadonlyMap<string, Cell> {
  const found = new Map<string, Cell>();
  for (const [at, key] of keys.entries()) {
    const folded = String(key).toLowerCase();
    if (!found.has(folded)) found.set(folded, valueAt(key, at));
  }
  return found;
}

/** How each deal ended, or that it is open. */
export function dealEnds(book: BookTables): readonly BookOption[] {
  return optionOver([columnCells(book, pipeline, "status")], {
    words: "The status of each deal on Pipeline",
    formula: ([status = ""]) => STATUS_TEXT(status),
    value: ([status]) => columnOf(cellsOf(status).map(statusValue)),
  });
}

/** Whether each deal was won. */
export function dealsWon(book: BookTables): readonly BookOption[] {
  return optionOver([columnCells(book, pipeline, "status")], {
    words: "1 for each won deal on Pipeline",
    formula: ([status = ""]) => `--(${status}="Won")`,
    value: ([status]) => columnOf(cellsOf(status).map((cell) => Number(says(cell, "Won")))),
  });
}

/** The answers of all reviews, in which old ones are unknown. */
export function answersCounted(book: BookTables): readonly BookOption[] {
  return cellsOption("All answers, old ones as Unknown", columnCells(book, answers, "countsAs"));
}

/** The answers of all reviews as they were given. */
export function answersGiven(book: BookTables): readonly BookOption[] {
  return cellsOption("All answers as they were given", columnCells(book, answers, "answer"));
}

/** The day of each answer's evidence. */
export function answerDays(book: BookTables): readonly BookOption[] {
  return cellsOption("The day of each answer's evidence", columnCells(book, answers, "evidenceDate"));
}

/** What each answered question weighs on its checklist. */
export function answerWeights(book: BookTables): readonly BookOption[] {
  const cells = [
    columnCells(book, answers, "question"),
    columnCells(book, checklists, "question"),
    columnCells(book, checklists, "weight"),
  ];
  return optionOver(cells, {
    words: "The weights on Checklists",
    formula: ([asked = "", question = "", weight = ""]) =>
      `XLOOKUP(${asked},${question},IF(${weight}="",1,${weight}),1)`,
    value: ([asked, question, weight]) => {
      const weights = cellsOf(weight);
      const found = firstOf(cellsOf(question), (_, at) => (isBlank(weights[at]) ? 1 : (weights[at] ?? 1)));
      return columnOf(cellsOf(asked).map((each) => found.get(String(each).toLowerCase()) ?? 1));
    },
  });
}
