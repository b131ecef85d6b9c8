import { weekday, type Serial } from "../../kit/serial";
import type { Span } from "../forecast/span";

/** A week of a period. */
export interface PeriodWeek extends Span {
  /** From 1. */
  readonly week: number;
  /** By which the week's calls are known. */
  readonly monday: Serial;
}

const DAYS = 7;

/** The weeks of a period by the Mondays within it; the days before the first Monday belong to week 1. */
export function periodWeeks({ from, to }: Span): readonly PeriodWeek[] {
  const first = from + ((DAYS + 1 - weekday(from)) % DAYS);
  const count = Math.max(0, Math.floor((to - first) / DAYS) + 1);
  return Array.from({ length: count }, (_, at) => {
    const monday = first + DAYS * at;
    return { week: at + 1, monday, from: at === 0 ? from : monday, to: Math.min(monday + DAYS - 1, to) };
  });
}
