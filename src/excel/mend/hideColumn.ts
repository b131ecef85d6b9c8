import type { StepOf } from "../../schema/drift/step";
import { type Acted, type Ask, done, OVERTAKEN } from "./act";

/** Hides a column of a sheet, or shows it again. */
export const hideColumn: Ask<StepOf<"hide column">> = (context, step) => {
  const { sheetId, column } = step;
  const place = context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(0, column, 1, 1);
  const whole = place.getEntireColumn();
  whole.load("columnHidden");
  return () => hide(whole, step);
};

function hide(whole: Excel.Range, step: StepOf<"hide column">): Acted {
  if (whole.columnHidden === step.isHidden) return OVERTAKEN;
  whole.columnHidden = step.isHidden;
  return done({ ...step, isHidden: !step.isHidden });
}
