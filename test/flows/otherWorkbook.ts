import type { DateSystem } from "../../src/kit/dateSystem";
import { functionDays } from "../../src/entry/functionDays";
import { registerFunctions } from "./sampleBook";

type Workbook = Awaited<ReturnType<typeof openWorkbook>>;

const LENT = ["Excel", "Office", "OfficeExtension", "CustomFunctions"];

/** Lets all that asks for the workbook or for Office from here on have another one, which counts its days so. */
export async function moveToOther(dates: DateSystem): Promise<Workbook> {
  const other = await openWorkbook();
  const { window } = other;
  other.book.dates.count(dates);
  for (const name of LENT)
    Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
  Object.defineProperty(globalThis, "excelHost", { value: other, configurable: true });
  functionDays().dates = 1900;
  registerFunctions();
  return other;
}
