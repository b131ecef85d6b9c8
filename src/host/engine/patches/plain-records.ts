import { CellValueType, type ICellData, type Nullable, type Styles } from "@univerjs/core";

/** All that the engine does with these is to set or to delete them. */
const PLAIN_KEYS = ["f", "p", "si", "custom", "ref", "xf"] as const;

const TYPES = {
  [CellValueType.STRING]: "string",
  [CellValueType.NUMBER]: "number",
  [CellValueType.FORCE_STRING]: "string",
} as const satisfies Partial<Record<CellValueType, string>>;

function isTyped({ v, t }: ICellData): boolean {
  if (t === CellValueType.BOOLEAN) return v === 0 || v === 1;
  return t !== undefined && t !== null && typeof v === TYPES[t];
}

/** Whether the engine would never take the text for a number or a truth value. */
function isPlainText(text: unknown): boolean {
  return typeof text === "string" && Number.isNaN(Number(text)) && !/^(?:true|false)$/i.test(text);
}

function isTextFormat(format: Nullable<string>): boolean {
  return format === "@" || format === "@@@";
}

/** Whether the value that stands in a cell outlives a new look: with a number format, texts and numbers may change sides. */
function outlives(record: ICellData, cell: ICellData, styles: Styles): boolean {
  if (cell.v === undefined || cell.v === null) return true;
  if (cell.t === CellValueType.FORCE_STRING) return true;
  if (cell.t === CellValueType.STRING) return isPlainText(cell.v);
  if (cell.t !== CellValueType.NUMBER || typeof cell.v !== "number") return false;
  const isFormatted = typeof record.s === "object" && record.s?.n !== undefined;
  return !isFormatted && !isTextFormat(styles.getStyleByCell(cell)?.n?.pattern);
}

/** Whether a record says all of what becomes of a cell; texts with looks of their own are left to the engine. */
export function isPlainRecord(record: ICellData, cell: ICellData, styles: Styles): boolean {
  if (record.p || cell.p || typeof cell.s === "object") return false;
  if ("s" in record && (typeof record.s !== "object" || record.s === null)) return false;
  if (record.v === undefined) return !record.t && outlives(record, cell, styles);
  return record.v === null || isTyped(record);
}

/** Merges all but the style of a plain record into a cell. */
export function mergePlainly(record: ICellData, cell: ICellData): void {
  for (const key of PLAIN_KEYS) {
    const part = record[key];
    if (part === null) Reflect.deleteProperty(cell, key);
    else if (part !== undefined) Object.assign(cell, { [key]: part });
  }
  if (record.v === undefined) return;
  delete cell.v;
  delete cell.t;
  if (record.v !== null) Object.assign(cell, { v: record.v, t: record.t });
}
