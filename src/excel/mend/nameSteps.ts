import { MARK } from "../../schema/bookMark";
import type { StepOf } from "../../schema/drift/step";
import { type Acted, type Ask, done, OVERTAKEN } from "./act";

/** Adds a workbook name, lets it point elsewhere, or takes it away. */
export const setName: Ask<StepOf<"set name">> = (context, step) => {
  const { names } = context.workbook;
  const item = names.getItemOrNullObject(step.name);
  item.load("formula");
  return () => changeName(names, item, step);
};

function changeName(
  names: Excel.NamedItemCollection,
  item: Excel.NamedItem,
  step: StepOf<"set name">,
): Acted {
  const stands = item.isNullObject ? null : String(item.formula);
  if (stands !== step.from) return OVERTAKEN;
  if (step.to === null) item.delete();
  else if (stands === null) names.add(step.name, step.to);
  else item.formula = step.to;
  return done({ ...step, from: step.to, to: step.from });
}

/** Marks a sheet as the book's, or takes the mark away. */
export const setMark: Ask<StepOf<"set mark">> = (context, step) => {
  const sheet = context.workbook.worksheets.getItemOrNullObject(step.sheetId);
  const mark = sheet.customProperties.getItemOrNullObject(MARK);
  sheet.load("name");
  mark.load("value");
  return () => changeMark(sheet, mark, step);
};

function changeMark(
  sheet: Excel.Worksheet,
  mark: Excel.WorksheetCustomProperty,
  step: StepOf<"set mark">,
): Acted {
  const stands = mark.isNullObject ? null : mark.value;
  if (sheet.isNullObject || stands !== step.from) return OVERTAKEN;
  if (step.to === null) mark.delete();
  else sheet.customProperties.add(MARK, step.to);
  return done({ ...step, from: step.to, to: step.from });
}
