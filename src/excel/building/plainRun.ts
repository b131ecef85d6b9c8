/**
 * Runs one request without `Excel.run`, which would have Excel keep every range for later: a build touches hundreds of
 * ranges once and needs none of them again.
 */
export async function plainRun(queue: (context: Excel.RequestContext) => void): Promise<void> {
  const context = new Excel.RequestContext();
  queue(context);
  await context.sync();
}
