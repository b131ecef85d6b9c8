import { CATALOG } from "../../src/functions/catalog";
import type { WorksheetFunction } from "../../src/functions/define";
import type { InsertedFormula } from "../../src/excel/inserting/insertFormula";
import type { Landing } from "../../src/excel/inserting/landing";
import { excelFunctionDesk as desk } from "../../src/pane/app/excelFunctionDesk";
import { columnFormats } from "../../src/pane/functions/answerFormats";
import { formArguments } from "../../src/pane/functions/functionForm";
import { prepare, readGround } from "../../src/pane/functions/prepared";
import { type Preview, sizeOf } from "../../src/pane/functions/preview";
import { calculatedOnce, MONDAY, valuesOf } from "./sampleBook";

/** A function that stands as the book fills it in. */
export interface InsertedAnswer {
  readonly id: string;
  readonly formula: string;
  /** What the pane showed before it was written. */
  readonly preview: Preview;
  readonly inserted: InsertedFormula;
  /** Its cells. */
  readonly tab: string;
  readonly address: string;
}

/** A function as the book fills it in, worked out but not written. */
export async function offered(worksheetFunction: WorksheetFunction) {
  const ground = await readGround(desk, MONDAY);
  if (!ground.ok) throw new Error(ground.fault.message);
  const form = formArguments(worksheetFunction, new Map(), ground.value);
  const prepared = await prepare(desk, worksheetFunction, { form, today: MONDAY });
  if (!prepared.ok) throw new Error(prepared.fault.message);
  if (prepared.value.kind !== "ready") throw new Error(JSON.stringify([...prepared.value.problems]));
  const { formula, preview, renamed } = prepared.value;
  const formats = columnFormats(worksheetFunction, preview);
  return { formula, preview, renamed, size: sizeOf(preview), formats };
}

/** Inserts a function as the book fills it in. */
export async function insert(
  worksheetFunction: WorksheetFunction,
  landing: Landing,
): Promise<InsertedAnswer> {
  const { formula, preview, size, formats } = await offered(worksheetFunction);
  const look = await desk.lookAt(landing, size);
  const done = await desk.insert({ landing, size, formula, formats });
  if (!look.ok || !done.ok || done.value.outcome !== "inserted")
    throw new Error(JSON.stringify({ look, done }));
  const { inserted } = done.value;
  return {
    id: worksheetFunction.id,
    formula,
    preview,
    inserted,
    tab: inserted.tab,
    address: look.value.address,
  };
}

/** Inserts every function side by side on a new sheet, and waits for the answers. */
export function insertAll(): Promise<readonly InsertedAnswer[]> {
  return calculatedOnce(insertEach);
}

async function insertEach(): Promise<readonly InsertedAnswer[]> {
  const all: InsertedAnswer[] = [];
  let column = 0;
  for (const each of CATALOG) {
    const [first] = all;
    const landing: Landing = first
      ? { kind: "cell", tab: first.tab, row: 0, column }
      : { kind: "new sheet", tab: "Answers of all" };
    const answer = await insert(each, landing);
    all.push(answer);
    column += sizeOf(answer.preview).columns + 1;
  }
  return all;
}

/** What an inserted function's cells hold; of an error its word alone, as a cell shows it. */
export function cellsOf({ tab, address }: InsertedAnswer): Promise<unknown[][]> {
  return valuesOf(tab, address);
}

/** What the pane showed of an answer, as cells. */
export function shownBefore({ preview }: InsertedAnswer): readonly (readonly unknown[])[] {
  return preview.kind === "answer" ? preview.grid : [[preview.code]];
}

/** Takes all of them out again, the last first; before the first, what the others filled is gone. */
export async function takeOutAll([first, ...others]: readonly InsertedAnswer[]): Promise<readonly unknown[]> {
  const taken = await calculatedOnce(() => takeOutEach(others.toReversed()));
  return [...taken, ...(await takeOutEach(first ? [first] : []))];
}

async function takeOutEach(answers: readonly InsertedAnswer[]): Promise<readonly unknown[]> {
  const taken: unknown[] = [];
  for (const { inserted } of answers) {
    const done = await desk.takeOut(inserted);
    taken.push(done.ok ? done.value : done.fault);
  }
  return taken;
}
