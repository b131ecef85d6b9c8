import { tablesPage } from "./derive/tablesPage";
import type { Page } from "./page";
import type { Sheet } from "./sheet";
import { accounts } from "./sheets/accounts";
import { actions } from "./sheets/actions";
import { answers } from "./sheets/answers";
import { calls } from "./sheets/calls";
import { checklists } from "./sheets/checklists";
import { forecast } from "./sheets/forecast";
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

/** Every tab of the book, in order. */
export const TABS: readonly Page[] = [
  tablesPage(pipeline),
  forecast,
  tablesPage(kpis),
  tablesPage(talent),
  tablesPage(accounts),
  tablesPage(actions),
  tablesPage(...settings),
  tablesPage(calls),
  tablesPage(standards),
  tablesPage(scorecard),
  tablesPage(reviews),
  tablesPage(answers),
  tablesPage(checklists),
  tablesPage(state),
];

/** Every table of the book, in the order of its tabs. */
export const TABLES: readonly Sheet[] = TABS.flatMap(({ tables }) => tables);
