import { pipeline } from "../../schema/sheets/pipeline";
import type { FileColumn } from "../recognise/fileColumn";
import { IMPORTED_COLUMNS, type ImportedKey } from "../recognise/importedColumns";
import type { Mapping, Match } from "../recognise/mapping";
import { SOUGHT_COLUMNS } from "../recognise/soughtColumns";
import { type Answers, answerTo } from "../settle/answers";
import { ENOUGH } from "../values/enough";
import { pairedCurrency } from "./pairedCurrency";

/** The answer that fills a column of the book with none of the file's. */
export const LEAVE_OUT = "leave out";

/** The name of the question which of the file's columns fills one of the book's. */
export function columnQuestionId(key: ImportedKey): string {
  return `column ${pipeline.columns[key].header}`;
}

/**
 * Whether a column's values bear out what it was taken for: nine in ten can be read so, a single slip aside. Words of a
 * category that the book does not know are asked about one by one instead.
 */
export function isBorneOut(key: ImportedKey, { fit, index }: Match, columns: readonly FileColumn[]): boolean {
  const misfits = Math.round((columns[index]?.values.length ?? 0) * (1 - fit));
  return fit >= ENOUGH || misfits <= 1 || key === "category";
}

/** The mapping after the manager's answers about its columns; what the values do not bear out waits for one. */
export function chosenMapping(mapping: Mapping, columns: readonly FileColumn[], answers: Answers): Mapping {
  const chosen = new Map<ImportedKey, Match>();
  const answered = new Map<ImportedKey, string>();
  for (const { key } of SOUGHT_COLUMNS) {
    const answer = answerTo(columnQuestionId(key), answers);
    if (answer === undefined) continue;
    answered.set(key, answer);
    const column = columns.find(({ header }) => header === answer);
    if (column !== undefined) chosen.set(key, matchChosen(key, column, mapping));
  }
  const taken = new Set([...chosen.values()].map(({ index }) => index));
  for (const { key } of SOUGHT_COLUMNS) {
    const match = mapping.columns[key];
    const isFree = match !== undefined && !answered.has(key) && !taken.has(match.index);
    if (isFree && isBorneOut(key, match, columns)) chosen.set(key, match);
  }
  const all = SOUGHT_COLUMNS.flatMap(({ key }) => {
    const match = chosen.get(key);
    return match === undefined ? [] : [[key, match] as const];
  });
  const whole = { ...mapping, columns: Object.fromEntries(all) };
  return answered.has("currency") ? whole : pairedCurrency(whole, columns);
}

function matchChosen(key: ImportedKey, { header, index, values }: FileColumn, mapping: Mapping): Match {
  const match = mapping.columns[key];
  if (match?.index === index) return match;
  const fit = IMPORTED_COLUMNS[key].fit(values);
  return { source: header, index, confidence: 1, reason: "your choice", fit, alternatives: [] };
}
