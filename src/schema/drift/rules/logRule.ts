import { type Finding, finding } from "../finding";
import type { OwnBook } from "../ownBook";

/** The first line of the log that does not follow from the one before: nothing can mend that. */
export function brokenLog({ facts: { log } }: OwnBook): readonly Finding[] {
  return log?.break ? [finding([], { drift: { kind: "log broken", log: log.break } })] : [];
}
