import type { Sheet } from "./sheet";
import { accounts } from "./sheets/accounts";
import { actions } from "./sheets/actions";
import { answers } from "./sheets/answers";
import { calls } from "./sheets/calls";
import { checklists } from "./sheets/checklists";
import { kpis } from "./sheets/kpis";
import { pipeline } from "./sheets/pipeline";
import { reviews } from "./sheets/reviews";
import { scorecard } from "./sheets/scorecard";
import { settings } from "./sheets/settings";
import { standards } from "./sheets/standards";
import { state } from "./sheets/system/state";
import { talent } from "./sheets/talent";

/** Raised whenever what a new book holds changes. */
export const BOOK_VERSION = 1;

/** Every table of the book, in the order of its tabs. */
export const TABLES: readonly Sheet[] = [
  pipeline,
  kpis,
  talent,
  accounts,
  actions,
  ...settings,
  calls,
  standards,
  scorecard,
  reviews,
  answers,
  checklists,
  state,
];
