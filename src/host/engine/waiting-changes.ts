import type { ICommandInfo, Univer } from "@univerjs/core";
import { IDefinedNamesService, type IFormulaDirtyData } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import type { CellAt } from "./cell-at";
import { writtenValues } from "./command-parameters";
import { joinedRanges } from "./joined-ranges";
import { isOnlyLook } from "./only-look";
import { changedWords, mentions } from "./patches/changed-words";
import { forgetSyntaxTrees } from "./patches/syntax-trees";

/** What waits for a calculation: what the engine noticed, and cells that were marked for it. */
export interface WaitingChanges {
  readonly isEmpty: () => boolean;
  readonly mark: (cells: readonly CellAt[]) => void;
  /** Hands over all that waits, with what a calculation under way had not done. */
  readonly take: () => IFormulaDirtyData;
  /** Ends the waiting for a calculation that nobody asked for. */
  readonly endWaiting: () => void;
}

/** The workbook whose formulas are calculated. */
export interface CalculatedWorkbook {
  readonly univer: Univer;
  readonly id: string;
  readonly sheetIds: () => readonly string[];
}

interface Trigger {
  _waitingCommandQueue: ICommandInfo[];
  _executingDirtyData: IFormulaDirtyData;
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _generateDirty(queue: readonly ICommandInfo[]): IFormulaDirtyData;
  _mergeDirty(first: IFormulaDirtyData, second: IFormulaDirtyData): IFormulaDirtyData;
}

/** Milliseconds from the last change until a calculation that nobody asked for. */
const DELAY = 100;

/** Formulas on a changed table may stand on any sheet, but the engine forgets only the table's own sheet. */
function forgetAllSheets(
  dirty: IFormulaDirtyData,
  { id, sheetIds }: CalculatedWorkbook,
  words: readonly string[],
): IFormulaDirtyData {
  const marked = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, "1"]));
  const sheets = { ...dirty.clearDependencyTreeCache[id], ...marked(sheetIds()) };
  const tables = { ...dirty.dirtySuperTableMap?.[id], ...marked(words) };
  return {
    ...dirty,
    clearDependencyTreeCache: { ...dirty.clearDependencyTreeCache, [id]: sheets },
    dirtySuperTableMap: { ...dirty.dirtySuperTableMap, [id]: tables },
  };
}

/**
 * The engine's own timer stops a calculation that is under way and starts it all over, whatever came in; ours waits for
 * its end. The function given back ends the waiting.
 */
function takeTimer(trigger: Trigger, calculate: () => void): () => void {
  clearTimeout(trigger._setTimeoutKey);
  let own: ReturnType<typeof setTimeout> | undefined;
  Object.defineProperty(trigger, "_setTimeoutKey", {
    get: () => own,
    set: (theirs: ReturnType<typeof setTimeout>) => {
      clearTimeout(theirs);
      clearTimeout(own);
      own = setTimeout(calculate, DELAY);
    },
  });
  return () => clearTimeout(own);
}

/**
 * Looks change no result, but the engine takes a step of looks for one of contents when an earlier command of the same
 * turn, such as a merge, counts as what set it off.
 */
function changesContents(command: ICommandInfo): boolean {
  if (command.id !== SetRangeValuesMutation.id) return true;
  const { cellValue = {} } = writtenValues(command);
  const rows = Object.keys(cellValue).map((row) => cellValue[Number(row)] ?? {});
  return (
    rows.length === 0 || rows.some((cells) => Object.keys(cells).some((at) => !isOnlyLook(cells[Number(at)])))
  );
}

/** Commands of contents: they wait through many questions, and a large one is long to look through. */
const ofContents = new WeakSet<ICommandInfo>();

function isOfContents(command: ICommandInfo): boolean {
  if (!ofContents.has(command) && changesContents(command)) ofContents.add(command);
  return ofContents.has(command);
}

/** The commands that wait, without those that change looks alone. */
function noticed(trigger: Trigger): readonly ICommandInfo[] {
  const queue = trigger._waitingCommandQueue.filter(isOfContents);
  trigger._waitingCommandQueue = queue;
  return queue;
}

function takeNoticed(trigger: Trigger, workbook: CalculatedWorkbook): IFormulaDirtyData {
  const queue = noticed(trigger);
  trigger._waitingCommandQueue = [];
  const dirty = trigger._mergeDirty(trigger._executingDirtyData, trigger._generateDirty(queue));
  const changes = queue.filter((command) => /super-table|defined-name/.test(command.id));
  if (changes.length === 0) return dirty;
  const names = workbook.univer.__getInjector().get(IDefinedNamesService).getDefinedNameMap(workbook.id);
  const words = changedWords(changes, Object.values(names ?? {}));
  forgetSyntaxTrees(mentions(words));
  return forgetAllSheets(dirty, workbook, words);
}

/** Takes the engine's list of what waits into our own hands; `calculate` runs when nobody asks for a while. */
export function watchChanges(workbook: CalculatedWorkbook, calculate: () => void): WaitingChanges {
  const trigger = workbook.univer.__getInjector().get(TriggerCalculationController) as unknown as Trigger;
  const endWaiting = takeTimer(trigger, calculate);
  const marked: CellAt[] = [];

  function rangeOf({ sheetId, row, column }: CellAt) {
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    return { unitId: workbook.id, sheetId, range };
  }

  function take(): IFormulaDirtyData {
    endWaiting();
    const taken = takeNoticed(trigger, workbook);
    const dirtyRanges = joinedRanges([...taken.dirtyRanges, ...marked.splice(0).map(rangeOf)]);
    trigger._executingDirtyData = { ...taken, dirtyRanges };
    return trigger._executingDirtyData;
  }

  return {
    isEmpty: () => noticed(trigger).length === 0 && marked.length === 0,
    mark: (cells) => void marked.push(...cells),
    take,
    endWaiting,
  };
}
