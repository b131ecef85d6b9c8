import { faultOf, type ExcelFault } from "./excelFault";

/** What came of work that Excel may refuse. */
export type Attempt<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: ExcelFault };

/** Does the work; a refusal of Excel comes back as data, a bug of ours is thrown on. */
export async function caught<T>(work: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof TypeError || error instanceof ReferenceError) throw error;
    return { ok: false, fault: faultOf(error) };
  }
}
