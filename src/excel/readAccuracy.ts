import { type AccuracyBasis, type AccuracyScope, askScope, readBasis, scopeOf } from "./accuracyBasis";
import { attempt } from "./attempt";
import type { Attempt } from "./caught";

/** Reads what forecasts are held against each other by; of a book that has nothing to hold them against the scope alone. */
export function readAccuracy(
  isTold: (scope: AccuracyScope) => boolean,
): Promise<Attempt<AccuracyBasis | AccuracyScope>> {
  return attempt(async (context) => {
    const probe = askScope(context);
    await context.sync();
    const scope = scopeOf(probe);
    return isTold(scope) ? readBasis(context, probe) : scope;
  });
}
