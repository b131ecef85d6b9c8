import type { Serial } from "../kit/serial";
import { answer, refusal, type Outcome } from "../domain/forecast/outcome";
import type { Span } from "../domain/forecast/span";

/** The days from and to, or the fault that they stand in the wrong order. */
export function spanOf(from: Serial, to: Serial): Outcome<Span> {
  if (from <= to) return answer({ from, to });
  return refusal({
    kind: "wrongArgument",
    name: "from",
    got: from,
    wanted: `a date not after to, ${String(to)}`,
  });
}
