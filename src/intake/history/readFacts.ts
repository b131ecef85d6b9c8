import type { ToldFacts } from "../../domain/history/told";
import type { Cell } from "../../kit/cell";
import { pipeline } from "../../schema/sheets/pipeline";
import { categoryOf } from "../recognise/categoryOf";
import type { ColumnType } from "../values/columnType";
import { isAbsent } from "../values/isAbsent";
import { FACT_TYPES, type FactKey } from "./historyFacts";

/** A cell of a history with the fact that it tells. */
export interface ToldCell {
  readonly key: FactKey;
  readonly column: number;
  readonly text: string;
}

/** Reads a figure or a day as the file writes those of its column. */
export type CellReader = (cell: Omit<ToldCell, "key"> & { readonly type: ColumnType }) => Cell | undefined;

/** What cells tell, or the first of them that cannot be read. */
export type FactsRead = { readonly facts: ToldFacts } | { readonly misread: ToldCell };

/** Reads what cells tell of a deal; a blank word tells nothing, a blank figure or day that there is none. */
export function readFacts(cells: readonly ToldCell[], read: CellReader): FactsRead {
  let facts: ToldFacts = {};
  for (const cell of cells) {
    const told = factOf(cell, read);
    if (told === undefined) return { misread: cell };
    facts = { ...facts, ...told };
  }
  return { facts };
}

/** A user's id in a CRM or a warehouse: nobody's name. */
const USER_ID = /^(?:005[A-Za-z0-9]{12,15}|\d+|[A-Za-z0-9+/]{20,}={0,2})$/;

/** Whether a text can be the word for a fact: a category that the book knows, an owner's name and no id. */
export function isWordHere(key: FactKey, text: string): boolean {
  if (key === "owner") return !USER_ID.test(text);
  return key !== "category" || text === "" || categoryOf(text) !== undefined;
}

function factOf(cell: ToldCell, read: CellReader): ToldFacts | undefined {
  const { key, text } = cell;
  if (!isWordHere(key, text)) return undefined;
  if (key === "stage" || key === "owner") return text === "" ? {} : { [key]: text };
  if (key === "category") return text === "" ? {} : { category: categoryOf(text) ?? null };
  return figureOf({ ...cell, key }, read);
}

function figureOf(
  { key, column, text }: ToldCell & { readonly key: "amount" | "closeDate" | "probability" },
  read: CellReader,
): ToldFacts | undefined {
  const type = FACT_TYPES[key];
  if (type === undefined || isAbsent(text)) return { [key]: null };
  const value = read({ column, text, type });
  const isSound = typeof value === "number" && pipeline.columns[key].parse(value).ok;
  return isSound ? { [key]: value } : undefined;
}
