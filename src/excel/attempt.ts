import { type Attempt, caught } from "./caught";

/** Runs one job in the workbook, once Office is ready; a refusal of Excel comes back as data. */
export function attempt<T>(job: (context: Excel.RequestContext) => Promise<T>): Promise<Attempt<T>> {
  return caught(async () => {
    await Office.onReady();
    return Excel.run(job);
  });
}
