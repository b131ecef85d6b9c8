import type { Serial } from "../../kit/serial";
import type { Category } from "../../terms/categories";
import type { Status } from "../../terms/statuses";

/** What a history can tell of a deal; what it does not tell is absent, and stays unknown. */
export interface ToldFacts {
  readonly owner?: string;
  readonly stage?: string;
  readonly status?: Status | undefined;
  readonly category?: Category | null;
  readonly closeDate?: Serial | null;
  readonly amount?: number | null;
  readonly probability?: number | null;
}

/** One line of a history: what became so of a deal, when, and what had been so before where it says that. */
export interface ToldChange {
  /** The record's number in the file, the header being 1. */
  readonly row: number;
  readonly dealId: string;
  /** Day and time. */
  readonly at: Serial;
  readonly after: ToldFacts;
  readonly before: ToldFacts;
}
