import { wordEditedFormulas } from "../engine/editor-text";
import type { Engine } from "../engine/engine";
import type { Book, Calculation } from "./types";
import type { Core } from "./core";
import { createCore } from "./create-core";
import { createReferences } from "./create-references";
import { createCalculationModes } from "./create-calculation-modes";
import { createFunctionBridge } from "./functions/create-function-bridge";
import { resolvePlace } from "./names/resolve-place";
import { createSelection } from "./create-selection";
import { createSheets } from "./sheets/create-sheets";
import { createStore } from "./create-store";
import { createTables } from "./tables/create-tables";
import { createUndo } from "./user/create-undo";
import { createUser } from "./user/create-user";
import { createDocumentFacts } from "./create-document-facts";
import type { BookDates, Json } from "./types/store";

/** What a workbook needs from outside. */
export interface BookOptions {
  readonly name: string;
  /** Milliseconds of a clock that only goes forward; it paces calls of custom functions. */
  readonly now: () => number;
  /** Whether the user is typing in a cell; never without a screen. */
  readonly isEditing?: () => boolean;
}

/** The cell editor shows formulas in Excel's text. */
function wordEdits({ engine, tables }: Core): void {
  wordEditedFormulas(engine, (formula, { sheetId, row, column }) =>
    tables.excelFormula(formula, { sheetId, row, column }, "bar"),
  );
}

/** Where days are counted from another year, every formula is worked out anew. */
function createDates({ engine }: Core, calculation: Calculation): BookDates {
  return {
    get system() {
      return engine.dates.system;
    },
    count: (system) => {
      if (system === engine.dates.system) return;
      engine.dates.system = system;
      calculation.calculate("Full");
    },
  };
}

/** What stands in the workbook, and what belongs to one sheet and is asked for by it. */
function contents(core: Core): Pick<Book, "sheets" | "tables" | "names" | "chartsOf" | "namesOf"> {
  return {
    sheets: createSheets(core),
    tables: createTables(core),
    names: core.namesOf(null),
    chartsOf: (sheet) => core.chartsOf(sheet),
    namesOf: (sheet) => core.namesOf(sheet),
  };
}

/** The workbook over an engine, with Excel's semantics. */
export function createBook(engine: Engine, options: BookOptions): Book {
  const core = createCore(engine);
  const settings = createStore<Json>(() => core.events.emit({ type: "settingsChanged" }));
  const facts = createDocumentFacts(options.name);
  const calculation = createCalculationModes(core);
  wordEdits(core);
  return {
    ...facts,
    get name() {
      return facts.name;
    },
    get properties() {
      return facts.properties;
    },
    ...contents(core),
    settings,
    customProperties: createStore<string | number | boolean>(),
    customXml: createStore<string>(),
    calculation,
    dates: createDates(core, calculation),
    selection: createSelection(core),
    functions: createFunctionBridge(core, options.now),
    references: createReferences(core),
    undo: createUndo(core),
    user: createUser(core),
    as: (who, work) => core.as(who, work),
    get isDirty() {
      return core.engine.calculation.isBusy();
    },
    settle: () => core.settle(),
    startSettling: () => core.startSettling(),
    get isEditing() {
      return options.isEditing?.() ?? false;
    },
    listen: (listener) => core.events.listen(listener),
    resolve: (address, from) => resolvePlace(core, address, from),
    dispose: () => engine.dispose(),
  };
}
