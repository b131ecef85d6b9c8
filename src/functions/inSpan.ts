import type { Serial } from "../kit/serial";
import { refusal, type Outcome } from "../domain/forecast/outcome";
import type { Span } from "../domain/forecast/span";

/** What is answered of the days from one to another; days in the wrong order are the fault. */
export function inSpan<T>(from: Serial, to: Serial, told: (span: Span) => Outcome<T>): Outcome<T> {
  if (from <= to) return told({ from, to });
  const wanted = `a date not after to, ${String(to)}`;
  return refusal({ kind: "wrongArgument", name: "from", got: from, wanted });
}
