import { counted } from "../words/counted";

/** How far the search is. */
export interface Searching {
  readonly isAsking: boolean;
  readonly isReading: boolean;
  readonly count: number;
}

/** The line under the field of Find. */
export function hintWords({ isAsking, isReading, count }: Searching): string {
  if (!isAsking) return "Type two letters.";
  if (isReading) return "Reading the book…";
  if (count === 0) return "No result.";
  return `${counted(count, "result")}. Arrow down to choose, Enter goes to the cell, Shift+Enter opens it here.`;
}
