import { type Attempt, caught } from "./caught";

/** Runs one job in the workbook; a refusal of Excel comes back as data. */
export function attempt<T>(job: (context: Excel.RequestContext) => Promise<T>): Promise<Attempt<T>> {
  return caught(() => Excel.run(job));
}
