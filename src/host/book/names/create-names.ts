import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type IDefinedNamesServiceParam,
} from "@univerjs/engine-formula";
import type { CellAt } from "../../engine/calculation";
import type { Core } from "../core";
import { toEngineFormula } from "../formula/to-engine";
import { toExcelFormula } from "../formula/to-excel";
import { alreadyExists, invalidArgument, notFound } from "../refusals";
import { isDefinedName } from "../tables/table-name";
import type { Name, Names } from "../types/name";
import type { Sheet } from "../types/sheet";
import { nameType, nameValue, placeOf } from "./name-meaning";

/** The engine's word for a name of the whole workbook. */
const WORKBOOK = "AllDefaultWorkbook";

/** The names of the workbook, or of one sheet. */
export function createNames(core: Core, sheet: () => Sheet | null): Names {
  const service = core.engine.injector.get(IDefinedNamesService);
  const { workbookId } = core.engine;

  function scopeId(): string {
    const owner = sheet();
    return owner ? core.sheets.engineId(owner) : WORKBOOK;
  }

  function all(): IDefinedNamesServiceParam[] {
    return Object.values(service.getDefinedNameMap(workbookId) ?? {});
  }

  function inScope(record: IDefinedNamesServiceParam): boolean {
    return (record.localSheetId ?? WORKBOOK) === scopeId();
  }

  function recordOf(id: string): IDefinedNamesServiceParam {
    const record = service.getValueById(workbookId, id);
    if (!record) throw notFound();
    return record;
  }

  function store(record: IDefinedNamesServiceParam, change: "added" | "changed"): void {
    core.change(() => core.engine.run(SetDefinedNameMutation.id, { unitId: workbookId, ...record }));
    core.events.emit({ type: "nameChanged", name: record.name, change });
  }

  /** The engine does not notice that a name is gone from formulas that used it. */
  function recalculateUsers(name: string): void {
    const folded = name.toLowerCase();
    const uses = (at: CellAt) => core.engine.cells.formula(at)?.toLowerCase().includes(folded) === true;
    for (const worksheet of core.engine.workbook.getSheets()) {
      core.engine.calculation.recalculate(core.formulaCells(worksheet.getSheetId()).filter(uses));
    }
  }

  function engineText(formula: string): string {
    const text = formula.startsWith("=") ? formula.slice(1) : formula;
    if (text.trim() === "") throw invalidArgument();
    return toEngineFormula(text, core.tables.scope("", 0, 0));
  }

  function excelText(record: IDefinedNamesServiceParam): string {
    const text = record.formulaOrRefString.replace(/^=/, "");
    return `=${toExcelFormula(text, core.tables.scope("", 0, 0), "bar")}`;
  }

  function view(id: string): Name {
    return {
      get name() {
        return recordOf(id).name;
      },
      get scope() {
        return sheet();
      },
      get formula() {
        return excelText(recordOf(id));
      },
      get comment() {
        return recordOf(id).comment ?? "";
      },
      get isVisible() {
        return recordOf(id).hidden !== true;
      },
      get type() {
        return nameType(core, excelText(recordOf(id)));
      },
      get value() {
        return nameValue(core, excelText(recordOf(id)));
      },
      get place() {
        return placeOf(core, excelText(recordOf(id)));
      },
      setFormula: (formula) => store({ ...recordOf(id), formulaOrRefString: engineText(formula) }, "changed"),
      setComment: (comment) => store({ ...recordOf(id), comment }, "changed"),
      setVisible: (visible) => store({ ...recordOf(id), hidden: !visible }, "changed"),
      delete: () => {
        const { name } = recordOf(id);
        core.change(() =>
          core.engine.run(RemoveDefinedNameMutation.id, { unitId: workbookId, ...recordOf(id) }),
        );
        recalculateUsers(name);
        core.events.emit({ type: "nameChanged", name, change: "deleted" });
      },
    };
  }

  function assertFree(name: string): void {
    const folded = name.toLowerCase();
    // the engine finds a name by its text alone, whatever its scope
    const isTaken = all().some((record) => record.name.toLowerCase() === folded);
    if (isTaken || core.tables.states.some((state) => state.name.toLowerCase() === folded))
      throw alreadyExists();
  }

  return {
    get items() {
      return all()
        .filter(inScope)
        .map((record) => view(record.id));
    },
    get: (name) => {
      const folded = name.toLowerCase();
      const found = all().find((record) => inScope(record) && record.name.toLowerCase() === folded);
      return found ? view(found.id) : null;
    },
    add: (name, formula, comment = "") => {
      if (!isDefinedName(name)) throw invalidArgument();
      assertFree(name);
      const id = core.nextId();
      const text = { formulaOrRefString: engineText(formula), comment, hidden: false };
      store({ id, name, ...text, localSheetId: scopeId() }, "added");
      return view(id);
    },
  };
}
