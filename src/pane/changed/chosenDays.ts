import type { Choice } from "./changeView";

/** What the reader chose to compare; the period by its name. */
export interface ChosenDays extends Omit<Choice, "span"> {
  readonly period: string;
}
