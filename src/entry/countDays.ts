import { readDates } from "../excel/readDates";
import { workOutAgain } from "../excel/workOutAgain";
import { functionDays } from "./functionDays";

/** Tells the worksheet functions how the workbook counts its days; what they said before they knew is worked out again. */
export async function countDays(): Promise<void> {
  const days = functionDays();
  const read = await readDates();
  if (!read.ok || read.value === days.dates) return;
  days.dates = read.value;
  if (days.haveAnswered) await workOutAgain();
}
