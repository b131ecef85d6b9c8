import type { StepOf } from "../../schema/drift/step";
import { type Acted, type Ask, done, OVERTAKEN } from "./act";

/** What has a name that can be changed. */
interface Named {
  name: string;
  readonly isNullObject: boolean;
}

type Renaming = StepOf<"rename tab" | "rename table" | "rename column">;

function rename(thing: Named, step: Renaming): Acted {
  if (thing.isNullObject || thing.name !== step.from) return OVERTAKEN;
  thing.name = step.to;
  return done({ ...step, from: step.to, to: step.from });
}

/** Gives a tab another name. */
export const renameTab: Ask<StepOf<"rename tab">> = (context, step) => {
  const sheet = context.workbook.worksheets.getItemOrNullObject(step.sheetId);
  sheet.load("name");
  return () => rename(sheet, step);
};

/** Gives a table another name. */
export const renameTable: Ask<StepOf<"rename table">> = (context, step) => {
  const table = context.workbook.tables.getItemOrNullObject(step.tableId);
  table.load("name");
  return () => rename(table, step);
};

/** Gives a column another header; Excel lets formulas follow. */
export const renameColumn: Ask<StepOf<"rename column">> = (context, step) => {
  const table = context.workbook.tables.getItemOrNullObject(step.tableId);
  const column = table.columns.getItemOrNullObject(step.columnId);
  column.load("name");
  return () => rename(column, step);
};
