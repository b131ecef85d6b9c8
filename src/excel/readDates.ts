import type { DateSystem } from "../kit/dateSystem";
import { type Attempt, caught } from "./caught";
import { askDates } from "./dateSystem";

/** Reads from which year the workbook counts its days, as soon as nobody is typing in a cell. */
export function readDates(): Promise<Attempt<DateSystem>> {
  return caught(() =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      const dates = askDates(context);
      await context.sync();
      return dates();
    }),
  );
}
