import type { DateSystem } from "../kit/dateSystem";
import type { Serial } from "../kit/serial";
import type { PackName } from "../terms/packNames";

/** A period to start the book with; its target may not be known yet. */
export interface SetupPeriod {
  readonly period: string;
  readonly start: Serial;
  readonly end: Serial;
  readonly target: number | null;
  /** The owners' shares of the target, where they are known. */
  readonly shares?: readonly SetupShare[];
}

/** What one owner has to close in a period. */
export interface SetupShare {
  readonly member: string;
  readonly target: number;
}

/** What a new book is told before anything is imported. */
export interface Setup {
  readonly today: Serial;
  /** The team's name, or "". */
  readonly team: string;
  /** The book's currency, such as EUR, or "". */
  readonly currency: string;
  readonly periods: readonly SetupPeriod[];
  /** The name of the period that the Forecast shows first. */
  readonly period: string;
  /** The owners that the Forecast lists, A–Z; none before the first import. */
  readonly owners: readonly string[];
  /** The packs that the book has; none unless said otherwise. */
  readonly packs?: readonly PackName[];
  /** From which year the workbook counts its days: 1900 unless said otherwise. */
  readonly dates?: DateSystem;
}

/** A book before anything is known of the team. */
export const NOTHING_SET_UP: Setup = {
  today: 0,
  team: "",
  currency: "",
  periods: [],
  period: "",
  owners: [],
};
