import { systemPage, tablesPage } from "./derive/tablesPage";
import { PACK_NAMES, type PackName } from "../terms/packNames";
import { PACKS } from "./packs";
import type { Page } from "./page";
import type { Sheet } from "./sheet";
import { accounts } from "./sheets/accounts";
import { actions } from "./sheets/actions";
import { answers } from "./sheets/answers";
import { calls } from "./sheets/calls";
import { checklists } from "./sheets/checklists";
import { coaching } from "./sheets/coaching";
import { forecast } from "./sheets/forecast";
import { home } from "./sheets/home";
import { kpisPage } from "./sheets/kpis/page";
import { pipeline } from "./sheets/pipeline";
import { relationships } from "./sheets/relationships";
import { reviews } from "./sheets/reviews";
import { scorecard } from "./sheets/scorecard";
import { settings } from "./sheets/settings";
import { standards } from "./sheets/standards";
import { logPage } from "./sheets/system/logPage";
import { snapshots } from "./sheets/system/snapshots";
import { state } from "./sheets/system/state";
import { talent } from "./sheets/talent";

/** The tabs that every book has; the later ones stay hidden until they are used. */
const OWN_TABS: readonly Page[] = [
  home,
  tablesPage(pipeline),
  forecast,
  kpisPage,
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
  tablesPage(relationships),
  tablesPage(coaching),
];

/** The add-in's own tabs, behind all others. */
const SYSTEM_TABS: readonly Page[] = [systemPage(snapshots), logPage, systemPage(state)];

/** The tabs of a book with these packs, in order. */
export function tabsWith(packs: readonly PackName[]): readonly Page[] {
  const pages = PACKS.filter(({ name }) => packs.includes(name)).flatMap((pack) => pack.pages);
  return [...OWN_TABS, ...pages, ...SYSTEM_TABS];
}

/** Every table of a book without packs, in the order of its tabs. */
export const TABLES: readonly Sheet[] = tabsWith([]).flatMap(({ tables }) => tables);

/** Every table that a book may have, those of all packs among them. */
export const ALL_TABLES: readonly Sheet[] = tabsWith(PACK_NAMES).flatMap(({ tables }) => tables);
