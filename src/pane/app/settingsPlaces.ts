import type { HygieneSetting } from "../../excel/hygieneOf";
import { isPrivatePack, PACKS } from "../../schema/packs";
import { FIRST_USE_TABS, type FirstUseTab } from "../../terms/firstUseTabs";
import type { PackName } from "../../terms/packNames";
import type { PackSwitch } from "../setup/PackList";
import type { SettingsPart } from "../setup/SetupPage";
import { tabWords } from "../words/tabWords";
import type { BookView } from "./bookView";
import { goTo, goToPage, seeFunctions, seeHistory } from "./navigation";
import type { PaneApp } from "./paneApp";
import { showTab } from "./printActions";

/** The packs of sheets, each with whether the book shows it. */
export function packSwitches(shown: readonly PackName[]): readonly PackSwitch[] {
  return PACKS.map((pack) => {
    const { name, about } = pack;
    return { name, about, isPrivate: isPrivatePack(pack), isOn: shown.includes(name) };
  });
}

const TAB_META: Readonly<Record<FirstUseTab, string>> = {
  "Leadership brief": "One printed page; of Actions only rows whose Audience is leadership",
  Inspection: "Stages, reps, large deals, what closes, and messages to copy",
  "How it is computed": "What each figure says, and its formula",
  "Skills matrix 🔒": "Members against skills, for you alone",
  "Control score 🔒": "What is fresh, complete and reviewed, and your registers; for you alone",
};

/** Tabs that are made when they are first asked for; one over a pack's sheets only while the book shows them. */
export function firstUseTabs(app: PaneApp, packs: readonly PackName[]): readonly SettingsPart[] {
  const { skillsMatrix } = FIRST_USE_TABS;
  return Object.values(FIRST_USE_TABS)
    .filter((name) => name !== skillsMatrix || packs.includes("People"))
    .map((tab) => {
      const name = tabWords(tab);
      return { name, isPrivate: name !== tab, meta: TAB_META[tab], onOpen: () => void showTab(app, tab) };
    });
}

function hygienePart(app: PaneApp, all: readonly HygieneSetting[]): SettingsPart {
  const on = all.filter((setting) => setting.on !== "No").length;
  const meta = `${on} of ${all.length} rules ask about deals`;
  return { name: "Hygiene", meta, onOpen: () => goTo(app, { page: "Today", list: "hygiene" }, "by link") };
}

/** Other pages that belong to Setup. */
export function settingsPlaces(app: PaneApp, { book }: BookView): readonly SettingsPart[] {
  return [
    hygienePart(app, book.hygiene),
    {
      name: "Who may read what",
      meta: "Which sheets and columns go up; private ones never do",
      onOpen: () => goToPage(app, "Share", "by link"),
    },
    {
      name: "History",
      meta: "What was written since the pane opened, each with its way back",
      onOpen: () => seeHistory(app),
    },
    { name: "Functions", meta: "Insert one, filled in from the book", onOpen: () => seeFunctions(app) },
  ];
}
