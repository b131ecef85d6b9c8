import { lazy, useEffect, useState } from "react";
import type { SetupFacts } from "../../excel/readSetup";
import type { NameClash } from "../../excel/building/nameClash";
import type { HygieneSetting } from "../../excel/hygieneOf";
import { STATE_KEYS } from "../../schema/stateKeys";
import { isPrivatePack, PACKS } from "../../schema/packs";
import { FIRST_USE_TABS, type FirstUseTab } from "../../terms/firstUseTabs";
import type { PackName } from "../../terms/packNames";
import { useStore } from "../kit/useStore";
import { importPart } from "../setup/importPart";
import type { PackSwitch } from "../setup/PackList";
import { SetupPage, type SettingsPart } from "../setup/SetupPage";
import type { SetupBasis, SetupPart } from "../setup/setupPart";
import { StartSteps } from "../setup/StartSteps";
import { useKpisPart } from "../setup/useKpisPart";
import { usePeriodsPart } from "../setup/usePeriodsPart";
import { useStagesPart } from "../setup/useStagesPart";
import { useTeamPart } from "../setup/useTeamPart";
import { buildBook } from "./bookActions";
import type { BookView } from "./bookView";
import { keepNotes, notesUnder, putNote } from "./notes";
import { goTo, goToPage, seeFunctions } from "./navigation";
import type { TaskProps } from "./taskProps";
import type { PaneApp } from "./paneApp";
import { showTab } from "./printActions";
import { setupBasis } from "./setupBasis";
import { showTrouble } from "./standingActions";
import { startingSetup } from "./startingSetup";
import { turnPack } from "./turnPack";
import { faultWords } from "./writeWords";

const FunctionsTask = lazy(async () => ({
  default: (await import(/* webpackChunkName: "worksheetFunctions" */ "./FunctionsTask")).FunctionsTask,
}));

const NOTHING: SetupFacts = { team: [], kpis: [], limits: [], recipients: [], agreement: [], blocks: [] };

/** Setup, wired to the book, or the worksheet functions behind it. */
export function SetupTask({ app, view }: TaskProps) {
  const { list } = useStore(app.place);
  return list === "functions" ? <FunctionsTask app={app} view={view} /> : <ReadSetup app={app} view={view} />;
}

/** Reads what Setup shows besides what every page knows; until then nothing is said of it. */
function ReadSetup({ app, view }: TaskProps) {
  const [facts, setFacts] = useState<SetupFacts | null>(null);
  const isBuilt = view.book.standing === "ready";
  useEffect(() => {
    if (isBuilt) void readFacts(app, setFacts);
  }, [app, view, isBuilt]);
  if (isBuilt && facts === null) return null;
  return <SetupForm app={app} view={view} facts={facts ?? NOTHING} />;
}

interface SetupFormProps extends TaskProps {
  readonly facts: SetupFacts;
}

function SetupForm({ app, view, facts }: SetupFormProps) {
  const [isWriting, setWriting] = useState(false);
  const parts = useParts(setupBasis(app, view, { facts, setWriting }));
  const { book } = view;
  const steps = [importStep(app, view), ...parts.slice(0, STEPS_BY_HAND)];
  const isLeft = notesUnder(STATE_KEYS.setupLater, book.notes, useStore(app.notes)).size > 0;
  const isDone = steps.every((step) => step.isDone);
  const [isStarting, setStarting] = useState(!isDone && !isLeft);
  const isBuilt = book.standing === "ready";
  if (!isStarting && isBuilt) {
    return <Settings {...{ app, view, parts, steps, isWriting }} onSteps={() => setStarting(true)} />;
  }
  return (
    <StartSteps
      {...{ steps, isBuilt, isWriting }}
      onBuild={() => void build(app, view, [])}
      onLater={() => {
        if (!isDone) leave(app);
        setStarting(false);
      }}
      onHome={() => void seeHome(app)}
      onOneOnOne={() => goToPage(app, "1:1", "by link")}
    />
  );
}

/** All parts of Setup, those of the first steps before the others. */
function useParts(basis: SetupBasis): readonly SetupPart[] {
  const steps = [useTeamPart(basis), useStagesPart(basis), usePeriodsPart(basis), useKpisPart(basis)];
  return steps;
}

/** So many parts are steps of the way in; the import comes before them. */
const STEPS_BY_HAND = 4;

function importStep(app: PaneApp, { book }: BookView): SetupPart {
  const onImport = (): void => goToPage(app, "Import", "by link");
  return importPart({ deals: book.deals.length, importedAt: book.importedAt, onImport });
}

interface SettingsProps extends TaskProps {
  readonly parts: readonly SetupPart[];
  readonly steps: readonly SetupPart[];
  readonly isWriting: boolean;
  readonly onSteps: () => void;
}

function Settings({ app, view, parts, steps, isWriting, onSteps }: SettingsProps) {
  const [open, setOpen] = useState<string | null>(null);
  const shown = usePacks(app, view);
  const done = steps.filter(({ isDone }) => isDone).length;
  const meta = `${String(done)} of ${String(steps.length)} steps done`;
  return (
    <SetupPage
      {...{ parts, open, isWriting }}
      steps={done < steps.length ? { name: "Start here", meta, onOpen: onSteps } : null}
      places={places(app, view)}
      tabs={firstUseTabs(app, shown ?? [])}
      packs={shown === null ? [] : packSwitches(shown)}
      onOpen={setOpen}
      onPack={(name, isOn) => void turnPack(app, view.today, { name, isOn })}
    />
  );
}

/** The steps are left for later; the book remembers it. */
function leave(app: PaneApp): void {
  putNote(app, STATE_KEYS.setupLater, "yes");
  void keepNotes(app);
}

async function seeHome(app: PaneApp): Promise<void> {
  const shown = await app.desk.showHome();
  showTrouble(app, shown.ok ? undefined : faultWords(shown.fault));
}

async function build(app: PaneApp, view: BookView, accepted: readonly NameClash[]): Promise<void> {
  const setup = startingSetup(view.today);
  await buildBook(app, { setup, accepted }, (clashes) => void build(app, view, clashes));
}

async function readFacts(app: PaneApp, set: (facts: SetupFacts) => void): Promise<void> {
  const read = await app.desk.readSetup();
  if (read.ok) set(read.value);
  else showTrouble(app, faultWords(read.fault));
}

function usePacks(app: PaneApp, view: BookView): readonly PackName[] | null {
  const [shown, setShown] = useState<readonly PackName[] | null>(null);
  useEffect(() => void readPacks(app, setShown), [app, view]);
  return shown;
}

async function readPacks({ desk }: PaneApp, set: (shown: readonly PackName[]) => void): Promise<void> {
  const packs = await desk.standingPacks();
  if (packs.ok) set(packs.value);
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

function hygienePart(app: PaneApp, all: readonly HygieneSetting[]): SettingsPart {
  const on = all.filter((setting) => setting.on !== "No").length;
  const meta = `${on} of ${all.length} rules ask about deals`;
  return { name: "Hygiene", meta, onOpen: () => goTo(app, { page: "Today", list: "hygiene" }, "by link") };
}

function places(app: PaneApp, { book }: BookView): readonly SettingsPart[] {
  return [
    hygienePart(app, book.hygiene),
    { name: "Functions", meta: "Insert one, filled in from the book", onOpen: () => seeFunctions(app) },
  ];
}
