import { lazy, useEffect, useState } from "react";
import type { SetupFacts } from "../../excel/readSetup";
import type { NameClash } from "../../excel/building/nameClash";
import { STATE_KEYS } from "../../schema/stateKeys";
import type { PackName } from "../../terms/packNames";
import { useStore } from "../kit/useStore";
import { FirstDays } from "../setup/FirstDays";
import { importPart } from "../setup/importPart";
import { SetupPage } from "../setup/SetupPage";
import type { SetupPart } from "../setup/setupPart";
import { StartSteps } from "../setup/StartSteps";
import { buildBook } from "./bookActions";
import type { BookView } from "./bookView";
import { firstDaysOf, tickFirstTask, turnFirstDays } from "./firstDaysOf";
import { goToPage } from "./navigation";
import { HistoryTask } from "./HistoryTask";
import { keepNotes, notesUnder, putNote } from "./notes";
import type { PaneApp } from "./paneApp";
import { saveCalendar } from "./saveCalendar";
import { firstUseTabs, packSwitches, settingsPlaces } from "./settingsPlaces";
import { setupBasis } from "./setupBasis";
import { showTrouble } from "./standingActions";
import { startingSetup } from "./startingSetup";
import type { TaskProps } from "./taskProps";
import { turnPack } from "./turnPack";
import { useSetupParts } from "./useSetupParts";
import { faultWords } from "./writeWords";

const FunctionsTask = lazy(async () => ({
  default: (await import(/* webpackChunkName: "worksheetFunctions" */ "./FunctionsTask")).FunctionsTask,
}));

const NOTHING: SetupFacts = { team: [], kpis: [], limits: [], recipients: [], agreement: [], blocks: [] };

/** Setup, wired to the book, or the worksheet functions or what was written behind it. */
export function SetupTask({ app, view }: TaskProps) {
  const { list } = useStore(app.place);
  if (list === "functions") return <FunctionsTask app={app} view={view} />;
  if (list === "history") return <HistoryTask app={app} view={view} />;
  return <ReadSetup app={app} view={view} />;
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
  const parts = useSetupParts(setupBasis(app, view, { facts, setWriting }), (events) =>
    saveCalendar(events, app.now()),
  );
  const { book } = view;
  const fiscalStart = useStore(app.fiscalStart);
  const steps = [importStep(app, view, fiscalStart), ...parts.slice(0, STEPS_BY_HAND)];
  const isLeft = notesUnder(STATE_KEYS.setupLater, book.notes, useStore(app.notes)).size > 0;
  const isDone = steps.every((step) => step.isDone);
  const [isStarting, setStarting] = useState(!isDone && !isLeft);
  const isBuilt = book.standing === "ready";
  if (!isStarting && isBuilt) {
    return <Settings {...{ app, view, facts, parts, steps, isWriting }} onSteps={() => setStarting(true)} />;
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

/** So many parts are steps of the way in; the import comes before them. */
const STEPS_BY_HAND = 4;

function importStep(app: PaneApp, { book }: BookView, fiscalStart: number): SetupPart {
  const onImport = (): void => goToPage(app, "Import", "by link");
  const year = book.standing === "ready" ? null : { month: fiscalStart, onMonth: app.fiscalStart.set };
  return importPart({ deals: book.deals.length, importedAt: book.importedAt, year, onImport });
}

interface SettingsProps extends SetupFormProps {
  readonly parts: readonly SetupPart[];
  readonly steps: readonly SetupPart[];
  readonly isWriting: boolean;
  readonly onSteps: () => void;
}

function Settings({ app, view, facts, parts, steps, isWriting, onSteps }: SettingsProps) {
  const [open, setOpen] = useState<string | null>(null);
  const shown = usePacks(app, view);
  const done = steps.filter(({ isDone }) => isDone).length;
  const meta = `${String(done)} of ${String(steps.length)} steps done`;
  return (
    <SetupPage
      {...{ parts, open, isWriting }}
      steps={done < steps.length ? { name: "Start here", meta, onOpen: onSteps } : null}
      places={settingsPlaces(app, view)}
      tabs={firstUseTabs(app, shown ?? [])}
      packs={shown === null ? [] : packSwitches(shown)}
      onOpen={setOpen}
      onPack={(name, isOn) => void turnPack(app, view.today, { name, isOn })}
    >
      <FirstWeeks app={app} view={view} facts={facts} />
    </SetupPage>
  );
}

function FirstWeeks({ app, view, facts }: SetupFormProps) {
  const first = firstDaysOf(facts, view, useStore(app.notes));
  return (
    <FirstDays
      {...first}
      onSince={(since) => void turnFirstDays(app, first.since, since)}
      onTick={(task, isDone) => void tickFirstTask(app, task, isDone)}
      onGo={(place) => goToPage(app, place, "by link")}
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
  const setup = startingSetup(view.today, app.fiscalStart.get());
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
