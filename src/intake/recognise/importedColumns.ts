import { type ColumnType } from "../values/columnType";
import { amountColumn } from "../values/amountColumn";
import { dateColumn } from "../values/dateColumn";
import { flagColumn } from "../values/flagColumn";
import { shareColumn } from "../values/shareColumn";
import { textColumn } from "../values/textColumn";
import { wordColumn } from "../values/wordColumn";
import { categoryOf } from "./categoryOf";
import { statusOf } from "./statusWords";

/**
 * The columns of Pipeline that an export may fill, with how their values are told. What the owner plans (strategy),
 * what the manager judges (involvement, judgment, pursuit) and what the book computes is not among them.
 */
export const IMPORTED_COLUMNS = {
  dealId: textColumn,
  deal: textColumn,
  account: textColumn,
  owner: textColumn,
  stage: textColumn,
  category: wordColumn((word) => categoryOf(word) !== undefined),
  status: wordColumn((word) => statusOf(word) !== undefined),
  created: dateColumn,
  closeDate: dateColumn,
  amount: amountColumn,
  probability: shareColumn,
  closedOn: dateColumn,
  type: textColumn,
  nextStep: textColumn,
  nextStepDate: dateColumn,
  lastActivity: dateColumn,
  competitor: textColumn,
  lostReason: textColumn,
  currency: textColumn,
  stageSince: dateColumn,
  whyNow: textColumn,
  blocker: textColumn,
} as const satisfies Readonly<Record<string, ColumnType>>;

export type ImportedKey = keyof typeof IMPORTED_COLUMNS;

/** Columns of an export that help to understand a deal and are not kept. */
export const CLUE_COLUMNS = {
  isWon: { type: flagColumn, headers: ["IsWon", "Is Won", "Is Closed Won", "hs_is_closed_won", "Won"] },
  isLost: { type: flagColumn, headers: ["IsLost", "Is Lost", "Is Closed Lost", "hs_is_closed_lost", "Lost"] },
  isClosed: { type: flagColumn, headers: ["IsClosed", "Is Closed", "Closed"] },
  lostOn: { type: dateColumn, headers: ["Deal - Lost time", "Lost time", "Lost Date", "Lost on"] },
  product: { type: textColumn, headers: ["Product", "Product Name", "Product Family"] },
} as const;

export type ClueKey = keyof typeof CLUE_COLUMNS;
