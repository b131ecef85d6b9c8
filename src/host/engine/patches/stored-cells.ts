import {
  IUniverInstanceService,
  UniverInstanceType,
  type IAccessor,
  type ICellData,
  type Nullable,
  type Workbook,
} from "@univerjs/core";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { engineMethods } from "./engine-methods";
import { isPlainRecord, mergePlainly } from "./plain-records";

type Line = Record<number, Nullable<ICellData>>;
type Lines = Record<number, Line>;

/** Which style a cell has that gets a new one, by the style that it had. */
type Outcomes = Map<string, string | undefined>;

/** A step under way. */
interface Step {
  readonly workbook: Workbook;
  readonly cells: Lines;
  /** What comes of the new styles of the step, by their text, and by themselves: many cells share one. */
  readonly styles: Map<string, Outcomes>;
  readonly shared: Map<object | string, Outcomes>;
  /** The engine's way to store one cell. */
  readonly storeOne: (row: number, column: number, record: Nullable<ICellData>) => void;
}

let isPatched = false;

function isBlank(cell: object): boolean {
  for (const _key in cell) return false;
  return true;
}

function outcomes({ styles, shared }: Step, style: NonNullable<ICellData["s"]>): Outcomes {
  const known = shared.get(style);
  if (known) return known;
  const text = typeof style === "string" ? style : JSON.stringify(style);
  const found = styles.get(text) ?? new Map<string, string | undefined>();
  styles.set(text, found);
  shared.set(style, found);
  return found;
}

function styleOf(cell: Nullable<ICellData>): string {
  return typeof cell?.s === "string" ? cell.s : "";
}

/** Gives a cell its style where the engine has worked it out for one that was alike. */
function isStyled(step: Step, record: ICellData, cell: ICellData): boolean {
  if (!record.s) return true;
  const known = outcomes(step, record.s);
  const before = styleOf(cell);
  if (!known.has(before)) return false;
  const style = known.get(before);
  if (style === undefined) delete cell.s;
  else cell.s = style;
  return true;
}

function storeByEngine(
  step: Step,
  [row, column]: readonly [row: number, column: number],
  record: Nullable<ICellData>,
): void {
  const before = styleOf(step.cells[row]?.[column]);
  step.storeOne(row, column, record);
  const style = step.cells[row]?.[column]?.s;
  if (record?.s && typeof style !== "object") outcomes(step, record.s).set(before, style ?? undefined);
}

/** Takes a cell away, and its row with the last of its cells. */
function remove(cells: Lines, row: number, column: number): void {
  const line = cells[row];
  if (!line) return;
  if (column in line) Reflect.deleteProperty(line, column);
  if (isBlank(line)) Reflect.deleteProperty(cells, row);
}

function store(step: Step, [row, column]: readonly [number, number], record: Nullable<ICellData>): void {
  const cell = step.cells[row]?.[column] ?? {};
  const isPlain = record && isPlainRecord(record, cell, step.workbook.getStyles());
  if (!isPlain || !isStyled(step, record, cell)) return storeByEngine(step, [row, column], record);
  mergePlainly(record, cell);
  if (isBlank(cell)) remove(step.cells, row, column);
  else (step.cells[row] ??= {})[column] = cell;
}

function storeAll(step: Step, records: Lines): void {
  for (const rowKey of Object.keys(records)) {
    const row = Number(rowKey);
    const line = records[row] ?? {};
    for (const columnKey of Object.keys(line)) {
      const column = Number(columnKey);
      store(step, [row, column], line[column]);
    }
  }
}

/**
 * The engine stores each cell of a step by itself: it clones, sanitises and compares styles for every one of 300,000
 * cells that get the same hairline. What is plain is stored here; the rest, and one cell of each look, by the engine.
 */
export function patchStoredCells(): void {
  if (isPatched) return;
  isPatched = true;
  const engine = engineMethods(SetRangeValuesMutation);
  SetRangeValuesMutation.handler = (accessor: IAccessor, step: ISetRangeValuesMutationParams) => {
    const { unitId, subUnitId, cellValue } = step;
    const univer = accessor.get(IUniverInstanceService);
    const workbook = univer.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    const cells = workbook?.getSheetBySheetId(subUnitId)?.getCellMatrix().getMatrix();
    if (!workbook || !cells || !cellValue) return engine.handler(accessor, step);
    const storeOne: Step["storeOne"] = (row, column, record) =>
      void engine.handler(accessor, { ...step, cellValue: { [row]: { [column]: record } } });
    storeAll({ workbook, cells, styles: new Map(), shared: new Map(), storeOne }, cellValue);
    return true;
  };
}
