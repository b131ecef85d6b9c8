import { type SeedRefusal, type Seeds, seeded } from "../../domain/history/seeded";
import { withStages } from "../plan/withStages";
import type { Question } from "../settle/question";
import { undecided } from "../settle/undecided";
import { bookWords } from "./bookWords";
import { dealNamed } from "./dealNamed";
import type { HistoryInput } from "./historyInput";
import { readHistoryLines, type UnreadReason } from "./readHistoryLines";

/** A line that stays out: the column, what stands there, and why. */
export interface LineLeftOut {
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly reason: UnreadReason | SeedRefusal;
}

/** What a history would bring; nothing is written yet. */
export interface HistoryPlan {
  readonly source: string;
  /** Lines read: all that are taken or left out. */
  readonly read: number;
  readonly seeds: Seeds;
  /** How many deals of the book get a longer history. */
  readonly deals: number;
  /** How many deals of the file the book does not have. */
  readonly strangers: number;
  readonly leftOut: readonly LineLeftOut[];
  /** Stages of lines taken that Settings does not list: they count as open. */
  readonly strangeStages: readonly string[];
}

/** Works out what a history would bring into the book. */
export function planHistory(input: HistoryInput): HistoryPlan {
  const { changes, unread } = readHistoryLines({ ...input, dealOf: dealNamed(input.deals) });
  const words = bookWords({ ...input, book: withStages(input.book) });
  const seeds = seeded(changes.map(words.inBook), { ...input, statusOf: words.statusOf });
  const refused = seeds.refused.map(({ change: { row, dealId }, reason }): LineLeftOut => ({
    row,
    column: "",
    value: dealId,
    reason,
  }));
  const strangers = refused.filter(({ reason }) => reason === "unknown deal").map(({ value }) => value);
  const stages = seeds.taken.flatMap(({ after }) => after.stage ?? []);
  return {
    source: input.source,
    read: input.table.records.length,
    seeds,
    deals: new Set(seeds.taken.map(({ dealId }) => dealId)).size,
    strangers: new Set(strangers).size,
    leftOut: [...unread, ...refused].sort((a, b) => a.row - b.row),
    strangeStages: [...new Set(stages.filter(words.isStrange))],
  };
}

/** What nothing in a history tells: it is asked before its lines are read. */
export function historyQuestions(input: HistoryInput): readonly Question[] {
  const { questions } = readHistoryLines({ ...input, dealOf: dealNamed(input.deals) });
  return undecided(questions, input.answers);
}
