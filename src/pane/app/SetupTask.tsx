import { lazy, useEffect, useState } from "react";
import { limits } from "../../schema/sheets/settings/limits";
import { periods } from "../../schema/sheets/settings/periods";
import { stages } from "../../schema/sheets/settings/stages";
import { type Kpi, kpis } from "../../schema/sheets/kpis";
import type { Sheet } from "../../schema/sheet";
import type { NameClash } from "../../excel/building/nameClash";
import type { HygieneSetting } from "../../excel/hygieneOf";
import type { CellPlace } from "../../excel/selectCell";
import { isPrivatePack, PACKS } from "../../schema/packs";
import { FIRST_USE_TABS, type FirstUseTab } from "../../terms/firstUseTabs";
import type { PackName } from "../../terms/packNames";
import type { KpiSwitch } from "../setup/KpiList";
import type { PackSwitch } from "../setup/PackList";
import { SetupPage, type SettingsPart } from "../setup/SetupPage";
import { useStore } from "../kit/useStore";
import { counted } from "../words/counted";
import { buildBook, goToCell, keepTarget } from "./bookActions";
import type { BookView } from "./bookView";
import { goTo, seeFunctions } from "./navigation";
import type { TaskProps } from "./taskProps";
import type { PaneApp } from "./paneApp";
import { showTab } from "./printActions";
import { startingSetup } from "./startingSetup";
import { turnKpi } from "./turnKpi";
import { turnPack } from "./turnPack";

const FunctionsTask = lazy(async () => ({
  default: (await import(/* webpackChunkName: "worksheetFunctions" */ "./FunctionsTask")).FunctionsTask,
}));

/** Setup, wired to the book, or the worksheet functions behind it. */
export function SetupTask({ app, view }: TaskProps) {
  const { list } = useStore(app.place);
  return list === "functions" ? <FunctionsTask app={app} view={view} /> : <SetupForm app={app} view={view} />;
}

function SetupForm({ app, view }: TaskProps) {
  const [shown, setShown] = useState<readonly PackName[] | null>(null);
  const [measures, setMeasures] = useState<readonly Kpi[] | null>(null);
  useEffect(() => void readPacks(app, setShown), [app, view]);
  useEffect(() => void readMeasures(app, setMeasures), [app, view]);
  return (
    <SetupPage
      isBuilt={view.book.standing === "ready"}
      current={view.current}
      parts={settingsParts(app, view)}
      tabs={firstUseTabs(app, shown ?? [])}
      packs={shown === null ? [] : packSwitches(shown)}
      kpis={measures && kpiSwitches(measures)}
      onFunctions={() => seeFunctions(app)}
      onBuild={() => void build(app, view, [])}
      onKpi={(name) => void turnKpi(app, name)}
      onDefineKpi={() => void goToCell(app, placeOf(kpis))}
      onPack={(name, isOn) => void turnPack(app, view.today, { name, isOn })}
      onTarget={(period, target) => void keepTarget(app, period, target)}
    />
  );
}

async function build(app: PaneApp, view: BookView, accepted: readonly NameClash[]): Promise<void> {
  const setup = startingSetup(view.today);
  await buildBook(app, { setup, accepted }, (clashes) => void build(app, view, clashes));
}

async function readPacks({ desk }: PaneApp, set: (shown: readonly PackName[]) => void): Promise<void> {
  const packs = await desk.standingPacks();
  if (packs.ok) set(packs.value);
}

async function readMeasures({ desk }: PaneApp, set: (kpis: readonly Kpi[]) => void): Promise<void> {
  const read = await desk.readKpis();
  if (read.ok) set(read.value.map(({ record }) => record));
}

function kpiSwitches(all: readonly Kpi[]): readonly KpiSwitch[] {
  return all.map((each) => {
    const facts = [each.kind, each.unit, each.perspective].filter((fact) => fact !== null && fact !== "");
    return { name: each.kpi, meta: facts.join(" · "), isOn: each.active === "Yes" };
  });
}

function packSwitches(shown: readonly PackName[]): readonly PackSwitch[] {
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
function firstUseTabs(app: PaneApp, packs: readonly PackName[]): readonly SettingsPart[] {
  const { skillsMatrix } = FIRST_USE_TABS;
  return Object.values(FIRST_USE_TABS)
    .filter((name) => name !== skillsMatrix || packs.includes("People"))
    .map((name) => ({ name, meta: TAB_META[name], onOpen: () => void showTab(app, name) }));
}

/** The first cell of a table's header. */
function placeOf({ table, headerRow, columns }: Sheet): CellPlace {
  return { table, row: headerRow, header: Object.values(columns)[0]?.header ?? "" };
}

function hygienePart(app: PaneApp, all: readonly HygieneSetting[]): SettingsPart {
  const on = all.filter((setting) => setting.on !== "No").length;
  const meta = `${on} of ${all.length} rules ask about deals`;
  return { name: "Hygiene", meta, onOpen: () => goTo(app, { page: "Today", list: "hygiene" }, "by link") };
}

function settingsParts(app: PaneApp, { book }: BookView): readonly SettingsPart[] {
  const part = (name: string, meta: string, sheet: typeof stages | typeof periods | typeof limits) => ({
    name,
    meta,
    onOpen: () => void goToCell(app, placeOf(sheet)),
  });
  return [
    part("Stages", counted(book.stages.length, "stage"), stages),
    part("Periods and targets", counted(book.periods.length, "period"), periods),
    part("Limits", "Large deals, quiet deals, old answers and others", limits),
    hygienePart(app, book.hygiene),
  ];
}
