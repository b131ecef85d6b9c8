import type { WorksheetFunction } from "../../functions/define";
import type { Attempt } from "../../excel/caught";
import type { DateSystem } from "../../kit/dateSystem";
import type { Serial } from "../../kit/serial";
import { answers } from "../../schema/sheets/answers";
import { checklists } from "../../schema/sheets/checklists";
import { pipeline } from "../../schema/sheets/pipeline";
import { relationships } from "../../schema/sheets/relationships";
import { scorecard } from "../../schema/sheets/scorecard";
import { periods } from "../../schema/sheets/settings/periods";
import { snapshots } from "../../schema/sheets/system/snapshots";
import type { BookCells, ColumnRead } from "./bookCells";
import type { FunctionDesk } from "./functionDesk";
import {
  type FilledArgument,
  filledArgument,
  type FormArgument,
  type FormGround,
  formulaOf,
} from "./functionForm";
import { type Preview, previewOf } from "./preview";
import { choiceCells } from "./seriesOptions";

/** The tables of the book that fill arguments. */
const SHEETS = [pipeline, periods, snapshots, answers, checklists, scorecard, relationships];

/** Reads what forms are filled from: how the book's tables stand now, and the columns whose contents are options. */
export async function readGround(desk: FunctionDesk, today: Serial): Promise<Attempt<FormGround>> {
  const tables = await desk.readTables(SHEETS);
  if (!tables.ok) return tables;
  const book = tables.value;
  const cells = choiceCells(book);
  const read = await desk.readCells(cells.map(({ at }) => at));
  if (!read.ok) return read;
  const grids = new Map(cells.map(({ text }, at) => [text, read.value.grids[at] ?? []]));
  const standing = (wanted: BookCells | null) => (wanted ? grids.get(wanted.text) : undefined);
  return { ok: true, value: { book, standing, today } };
}

/** A formula with its answer as of now. */
export interface ReadyFormula {
  readonly kind: "ready";
  readonly formula: string;
  readonly preview: Preview;
  readonly dates: DateSystem;
  /** Columns that it reads and leadership may not. */
  readonly confined: readonly ColumnRead[];
  readonly renamed: BookCells["renamed"];
}

/** A form as it is filled: the formula and its answer, or what is wrong with which argument. */
export type Prepared =
  ReadyFormula | { readonly kind: "problems"; readonly problems: ReadonlyMap<string, string> };

/** Reads the cells that the arguments name and works the answer out. */
export async function prepare(
  desk: FunctionDesk,
  worksheetFunction: WorksheetFunction,
  { form, today }: { readonly form: readonly FormArgument[]; readonly today: Serial },
): Promise<Attempt<Prepared>> {
  const problems = new Map<string, string>();
  const filled: FilledArgument[] = [];
  for (const each of form) {
    const argument = filledArgument(each, today);
    if (argument.ok) filled.push(argument.argument);
    else problems.set(argument.name, argument.problem);
  }
  if (problems.size > 0) return { ok: true, value: { kind: "problems", problems } };
  const read = await desk.readCells(filled.flatMap(({ reads }) => reads));
  if (!read.ok) return read;
  const cells = filled.flatMap((each) => each.cells);
  return {
    ok: true,
    value: {
      kind: "ready",
      formula: formulaOf(worksheetFunction, filled),
      preview: previewOf(worksheetFunction, filled, read.value),
      dates: read.value.dates,
      confined: confinedOf(cells),
      renamed: cells.flatMap(({ renamed }) => renamed),
    },
  };
}

function confinedOf(cells: readonly BookCells[]): readonly ColumnRead[] {
  const found = new Map<string, ColumnRead>();
  for (const column of cells.flatMap(({ columns }) => columns)) {
    if (column.audience === "team" || column.audience === "private")
      found.set(`${column.table}[${column.header}]`, column);
  }
  return [...found.values()];
}
