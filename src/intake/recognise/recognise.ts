import type { ExportTable } from "../reader/exportTable";
import { isRepeated } from "../reader/headerNames";
import { type FileColumn, fileColumns } from "./fileColumn";
import { guessByValues } from "./guessByValues";
import type { ImportedKey } from "./importedColumns";
import type { LeftOut, Mapping, Match } from "./mapping";
import { assign, type Candidate, candidatesByHeader } from "./matchHeaders";
import { SOUGHT_CLUES, SOUGHT_COLUMNS } from "./soughtColumns";

/** How sure a guess by values alone is. */
const GUESS = 0.6;
const ID_TWIN = ".id";
/** With so many known headers the file speaks the book's language, and an unknown header means something else. */
const ENOUGH_HEADERS = 4;

/** Finds Pipeline's columns in an export, by their headers and, where those say nothing, by their values. */
export function recognise(table: ExportTable): Mapping {
  const columns = fileColumns(table).filter(({ header }) => !isIdTwin(header, table.headers));
  const candidates = candidatesByHeader(columns, SOUGHT_COLUMNS);
  const matches = assign(candidates);
  const clues = assign(candidatesByHeader(columns, SOUGHT_CLUES));
  const used = new Set([...matches.values(), ...clues.values()].map(({ index }) => index));
  const missing = new Set(SOUGHT_COLUMNS.map(({ key }) => key).filter((key) => !matches.has(key)));
  const free = columns.filter(({ index }) => !used.has(index));
  const guesses = matches.size < ENOUGH_HEADERS ? guessByValues(free, missing) : [];
  for (const [key, column] of guesses) {
    matches.set(key, guessed(column));
    used.add(column.index);
  }
  for (const [key, match] of matches) matches.set(key, withFreeRivals(match, columns, used));
  return {
    columns: Object.fromEntries(matches),
    clues: Object.fromEntries(clues),
    leftOut: columns.filter(({ index }) => !used.has(index)).map((column) => leftOut(column, candidates)),
  };
}

/** "Deal Owner.id" beside "Deal Owner": the same for machines. */
function isIdTwin(header: string, headers: readonly string[]): boolean {
  return header.endsWith(ID_TWIN) && headers.includes(header.slice(0, -ID_TWIN.length));
}

/** A column that serves another purpose, or repeats a header whose first column is filled, is no rival. */
function withFreeRivals(match: Match, columns: readonly FileColumn[], used: ReadonlySet<number>): Match {
  const free = columns.filter(({ index }) => !used.has(index)).map(({ header }) => header);
  const isRival = (header: string): boolean => free.includes(header) && !isRepeated(header);
  return { ...match, alternatives: match.alternatives.filter(isRival) };
}

function guessed({ header, index }: FileColumn): Match {
  return { source: header, index, confidence: GUESS, reason: "by its values", fit: 1, alternatives: [] };
}

function leftOut({ header }: FileColumn, candidates: readonly Candidate<ImportedKey>[]): LeftOut {
  const promised = candidates.find(({ column, fit }) => column.header === header && fit < 1)?.key;
  return promised === undefined ? { source: header } : { source: header, promised };
}
