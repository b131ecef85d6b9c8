import { faultOf, type ExcelFault } from "./excelFault";

/** What came of a job in the workbook. */
export type Attempt<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: ExcelFault };

/** Runs a job in the workbook; a refusal of Excel comes back as data, a bug of ours is thrown on. */
export async function attempt<T>(job: (context: Excel.RequestContext) => Promise<T>): Promise<Attempt<T>> {
  try {
    return { ok: true, value: await Excel.run(job) };
  } catch (error) {
    if (error instanceof TypeError || error instanceof ReferenceError) throw error;
    return { ok: false, fault: faultOf(error) };
  }
}
