import { attempt } from "./attempt";
import type { Attempt } from "./caught";

/** Has Excel work out every formula anew. */
export function workOutAgain(): Promise<Attempt<null>> {
  return attempt(async (context) => {
    context.application.calculate(Excel.CalculationType.full);
    await context.sync();
    return null;
  });
}
