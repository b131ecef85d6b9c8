import "./facades";
import {
  ICommandService,
  IConfigService,
  IUndoRedoService,
  IUniverInstanceService,
  type ICommand,
  type Injector,
  type Univer,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/lib/facade";
import { ENGINE_FORMULA_PLUGIN_CONFIG_KEY, IFunctionService } from "@univerjs/engine-formula";
import type { FWorkbook } from "@univerjs/sheets/lib/facade";
import { AnchorArray } from "./anchor-array";
import { createCalculation, type EngineCalculation } from "./calculation";
import { createUniver, type UniverParts } from "./create-univer";
import { shareCriteria } from "./share-criteria";
import { countDays, type EngineDates } from "./engine-dates";
import { listenEarly, type EarlyListeners } from "./early-listeners";
import { createFormulaCells, type FormulaCells } from "./formula-cells";
import { dropLateResults } from "./late-results";
import { NEW_SHEET, sizeNewSheets } from "./new-sheets";
import { patchChosenBranches } from "./patches/chosen-branches";
import { patchIndexOfArray } from "./patches/index-of-array";
import { forgetChangedFormulas, patchFormulaGrids } from "./patches/formula-grids";
import { patchFormulaSteps } from "./patches/formula-steps";
import { patchIteratorSome } from "./patches/iterator-some";
import { patchTextLookups } from "./patches/text-lookups";
import { patchKnownResults } from "./patches/known-results";
import { patchLateProgress } from "./patches/late-progress";
import { patchNoExtreme } from "./patches/no-extreme";
import { patchOpenBrackets } from "./patches/open-brackets";
import { patchOwnCells } from "./patches/own-cells";
import { patchLinkedTexts } from "./patches/linked-texts";
import { patchPlainTexts } from "./patches/plain-texts";
import { patchReferenceSheet } from "./patches/reference-sheet";
import { patchRowsAbove } from "./patches/rows-above";
import { patchErrorLikeTexts } from "./patches/error-like-texts";
import { patchRuntimeCells } from "./patches/runtime-cells";
import { patchSingleCells } from "./patches/single-cells";
import { patchShownHighlights } from "./patches/shown-highlights";
import { patchSpillsUnderLooks } from "./patches/spills-under-looks";
import { patchLastingTrees } from "./patches/lasting-trees";
import { patchTouchedHighlights } from "./patches/touched-highlights";
import { patchStoredCells } from "./patches/stored-cells";
import { patchSyntaxTrees } from "./patches/syntax-trees";
import { patchValueIndex } from "./patches/value-index";
import { patchUnmarkedEntries } from "./patches/unmarked-entries";
import { patchUserHistory } from "./patches/user-history";
import { createQuiet, type Quiet } from "./quiet";

/** The spreadsheet engine with one workbook, patched to behave as Excel does. */
export interface Engine extends Pick<Quiet, "quietly" | "loudly">, EarlyListeners {
  /** Unique in the process: the engine's caches are keyed by it. */
  readonly workbookId: string;
  readonly univer: Univer;
  readonly api: FUniver;
  readonly workbook: FWorkbook;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly history: IUndoRedoService;
  readonly calculation: EngineCalculation;
  readonly cells: FormulaCells;
  /** True while host or add-in work runs: what changes then is not the user's doing. */
  readonly isQuiet: boolean;
  readonly dates: EngineDates;
  /** Runs one engine command at once. */
  run(command: string, parameters: object): boolean;
  /** Runs a command that the engine calls asynchronous although it does all its work at once. */
  perform(command: ICommand, parameters: object): void;
  dispose(): void;
}

let workbooks = 0;

function applyPatches(): void {
  patchChosenBranches();
  patchIndexOfArray();
  patchIteratorSome();
  patchKnownResults();
  patchTextLookups();
  patchLateProgress();
  patchSyntaxTrees();
  patchReferenceSheet();
  patchNoExtreme();
  patchOpenBrackets();
  patchOwnCells();
  patchUserHistory();
  patchValueIndex();
  patchErrorLikeTexts();
  patchLinkedTexts();
  patchPlainTexts();
  patchRowsAbove();
  patchShownHighlights();
  patchTouchedHighlights();
  patchSingleCells();
  patchLastingTrees();
  patchFormulaGrids();
  patchFormulaSteps();
  patchSpillsUnderLooks();
  patchStoredCells();
  patchRuntimeCells();
  patchUnmarkedEntries();
}

function createWorkbook(api: FUniver, name: string): FWorkbook {
  workbooks += 1;
  const id = `workbook${Date.now().toString(36)}${workbooks}`;
  const sheets = { sheet1: { id: "sheet1", name: "Sheet1", ...NEW_SHEET } };
  return api.createWorkbook({ id, name, sheetOrder: ["sheet1"], sheets });
}

function sheetIdsOf(workbook: FWorkbook): string[] {
  return workbook.getSheets().map((sheet) => sheet.getSheetId());
}

/** Formulas that are calculated before the screen gets a turn; each turn costs a channel of messages and a round of news. */
const FORMULAS_A_TURN = 2_000;

function setPace(config: IConfigService): void {
  config.setConfig(ENGINE_FORMULA_PLUGIN_CONFIG_KEY, { intervalCount: FORMULAS_A_TURN }, { merge: true });
}

function teachFunctions(functions: IFunctionService): void {
  functions.registerExecutors(new AnchorArray("ANCHORARRAY"));
  shareCriteria(functions);
}

/** What is changed about commands before they run. */
function amendCommands(commands: ICommandService, workbook: FWorkbook): void {
  sizeNewSheets(commands);
  dropLateResults(commands, workbook.getWorkbook());
}

/** Starts an engine with an empty workbook of one sheet. */
export function createEngine(parts: UniverParts, name: string): Engine {
  applyPatches();
  const { univer, api } = createUniver(parts);
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const early = listenEarly(commands);
  forgetChangedFormulas(commands, injector.get(IUniverInstanceService));
  const workbook = createWorkbook(api, name);
  const workbookId = workbook.getId();
  amendCommands(commands, workbook);
  teachFunctions(injector.get(IFunctionService));
  setPace(injector.get(IConfigService));
  // undo works on the focused workbook only, and without a screen nothing focuses it
  injector.get(IUniverInstanceService).focusUnit(workbookId);
  const calculation = createCalculation({ univer, id: workbookId, sheetIds: () => sheetIdsOf(workbook) });
  const { isQuiet, ...quiet } = createQuiet();
  return {
    workbookId,
    univer,
    api,
    workbook,
    injector,
    commands,
    history: injector.get(IUndoRedoService),
    calculation,
    cells: createFormulaCells(injector, workbook.getWorkbook()),
    get isQuiet() {
      return isQuiet();
    },
    dates: countDays(injector),
    ...quiet,
    ...early,
    run: (command, parameters) => Boolean(commands.syncExecuteCommand(command, parameters)),
    perform: (command, parameters) =>
      injector.invoke((accessor) => void command.handler(accessor, parameters)),
    dispose: () => {
      calculation.stop();
      univer.dispose();
    },
  };
}
