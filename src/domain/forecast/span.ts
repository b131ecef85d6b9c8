import type { Serial } from "../../kit/serial";

/** A stretch of days, both ends included. */
export interface Span {
  readonly from: Serial;
  readonly to: Serial;
}

export function holds(span: Span, day: Serial): boolean {
  return day >= span.from && day <= span.to;
}
