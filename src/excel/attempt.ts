import { type Attempt, caught } from "./caught";

/** Runs one job in the workbook, once Office is ready; a refusal of Excel comes back as data. */
export function attempt<T>(job: (context: Excel.RequestContext) => Promise<T>): Promise<Attempt<T>> {
  return caught(async () => {
    await Office.onReady();
    return Excel.run(job);
  });
}

/**
 * The same without `Excel.run`, which has Excel keep every range for the syncs to come and let go of them in a request of its own: for
 * jobs that use no range past the sync that asks for it.
 */
export function plainAttempt<T>(job: (context: Excel.RequestContext) => Promise<T>): Promise<Attempt<T>> {
  return caught(async () => {
    await Office.onReady();
    return job(new Excel.RequestContext());
  });
}
