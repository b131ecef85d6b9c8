import type { Fault } from "./fault";

/** An answer, or the facts that say why there is none. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: Fault };

export function answer<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function refusal(fault: Fault): { readonly ok: false; readonly fault: Fault } {
  return { ok: false, fault };
}

/** What follows from an answer; a refusal stays one. */
export function following<T, U>(outcome: Outcome<T>, told: (value: T) => U): Outcome<U> {
  return outcome.ok ? answer(told(outcome.value)) : outcome;
}
