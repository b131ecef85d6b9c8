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

/** A step under way. */
interface Step {
  readonly workbook: Workbook;
  readonly cells: Lines;
  /** Which style comes of an old and a new one, by both. */
  readonly styles: Map<string, string | undefined>;
  /** The new styles of the step as text; many cells share one. */
  readonly texts: Map<object, string>;
  /** The engine's way to store one cell. */
  readonly storeOne: (row: number, column: number, record: Nullable<ICellData>) => void;
}

let isPatched = false;

function isBlank(cell: ICellData): boolean {
  for (const _key in cell) return false;
  return true;
}

/** Gives a cell its style where the engine has worked it out for one that was alike. */
function isStyled(step: Step, record: ICellData, cell: ICellData): boolean {
  const { styles } = step;
  if (!record.s) return true;
  const key = styleKey(step, record, cell);
  if (!styles.has(key)) return false;
  const style = styles.get(key);
  if (style === undefined) delete cell.s;
  else cell.s = style;
  return true;
}

function styleText({ texts }: Step, style: NonNullable<ICellData["s"]>): string {
  if (typeof style === "string") return style;
  const text = texts.get(style) ?? JSON.stringify(style);
  texts.set(style, text);
  return text;
}

function styleKey(step: Step, { s }: ICellData, cell: Nullable<ICellData>): string {
  return `${typeof cell?.s === "string" ? cell.s : ""} ${s ? styleText(step, s) : ""}`;
}

function storeByEngine(
  step: Step,
  at: readonly [row: number, column: number],
  record: Nullable<ICellData>,
): void {
  const [row, column] = at;
  const key = record?.s ? styleKey(step, record, step.cells[row]?.[column]) : null;
  step.storeOne(row, column, record);
  const style = step.cells[row]?.[column]?.s;
  if (key !== null && typeof style !== "object") step.styles.set(key, style ?? undefined);
}

function store(step: Step, [row, column]: readonly [number, number], record: Nullable<ICellData>): void {
  const line = (step.cells[row] ??= {});
  const cell = line[column] ?? {};
  const isPlain = record && isPlainRecord(record, cell, step.workbook.getStyles());
  if (!isPlain || !isStyled(step, record, cell)) return storeByEngine(step, [row, column], record);
  mergePlainly(record, cell);
  if (isBlank(cell)) storeByEngine(step, [row, column], null);
  else line[column] = cell;
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
    storeAll({ workbook, cells, styles: new Map(), texts: new Map(), storeOne }, cellValue);
    return true;
  };
}
