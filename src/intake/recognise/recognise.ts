import { partOf } from "../../kit/steps/partOf";
import type { Steps } from "../../kit/steps/steps";
import type { ExportTable } from "../reader/exportTable";
import { isRepeated } from "../reader/headerNames";
import { type Guesses, guessByValues } from "./byValues/guessByValues";
import type { FileColumn } from "./fileColumn";
import type { ImportedKey } from "./importedColumns";
import type { LeftOut, Mapping, Match } from "./mapping";
import { assign, type Candidate, candidatesByHeader } from "./matchHeaders";
import { meansOther } from "./otherHeaders";
import { SOUGHT_CLUES, SOUGHT_COLUMNS } from "./soughtColumns";
import { tellingColumns } from "./tellingColumns";

/** How sure a guess by values alone is. */
const GUESS = 0.6;
const ID_TWIN = ".id";
/** With so many known headers an unknown one means something else more often than not, so that nothing is taken by its values unasked. */
const ENOUGH_HEADERS = 4;
/** What a book cannot do without. */
const CORE: ReadonlySet<ImportedKey> = new Set(["owner", "stage", "closeDate", "amount"]);

/** Finds Pipeline's columns in an export, by their headers and, where those say nothing, by their values. */
export function* recognise(table: ExportTable): Steps<Mapping> {
  const columns = tellingColumns(table).filter(({ header }) => !isIdTwin(header, table.headers));
  const candidates = yield* partOf(candidatesByHeader(columns, SOUGHT_COLUMNS), { from: 0, to: 0.5 });
  const matches = assign(candidates);
  const clues = assign(yield* partOf(candidatesByHeader(columns, SOUGHT_CLUES), { from: 0.5, to: 0.6 }));
  const used = new Set([...matches.values(), ...clues.values()].map(({ index }) => index));
  const guessing = guesses(columns, matches, used);
  const { sure, unsure } = yield* partOf(guessing, { from: 0.6, to: 1 });
  for (const [key, column] of sure) {
    matches.set(key, guessed(column));
    used.add(column.index);
  }
  for (const [key, match] of matches) {
    const rivals = withFreeRivals(match, columns, used);
    matches.set(
      key,
      CORE.has(key) ? rivals : { ...rivals, alternatives: rivals.alternatives.filter(isOwnHeader) },
    );
  }
  return {
    columns: Object.fromEntries(matches),
    clues: Object.fromEntries(clues),
    unsure: Object.fromEntries([...unsure].map(([key, found]) => [key, found.map(({ header }) => header)])),
    leftOut: columns.filter(({ index }) => !used.has(index)).map((column) => leftOut(column, candidates)),
  };
}

/** "Deal Owner.id" beside "Deal Owner": the same for machines. */
function isIdTwin(header: string, headers: readonly string[]): boolean {
  return header.endsWith(ID_TWIN) && headers.includes(header.slice(0, -ID_TWIN.length));
}

/** What the values of the columns without a known header tell; among known headers only what a book needs, and asked about. */
function* guesses(
  columns: readonly FileColumn[],
  matches: ReadonlyMap<ImportedKey, Match>,
  used: ReadonlySet<number>,
): Steps<Guesses> {
  const free = columns.filter(({ index, header }) => !used.has(index) && !meansOther(header));
  const missing = new Set(SOUGHT_COLUMNS.map(({ key }) => key).filter((key) => !matches.has(key)));
  const { sure, unsure } = yield* guessByValues(free, missing);
  if (matches.size < ENOUGH_HEADERS) return { sure, unsure };
  const asked = [...sure].map(([key, column]) => [key, [column]] as const);
  return { sure: new Map(), unsure: new Map([...asked, ...unsure].filter(([key]) => CORE.has(key))) };
}

/** Where little hangs on it, a header that stands twice means its first column. */
function isOwnHeader(header: string): boolean {
  return !isRepeated(header);
}

/** A column that serves another purpose, or says the same in other words, is no rival. */
function withFreeRivals(match: Match, columns: readonly FileColumn[], used: ReadonlySet<number>): Match {
  const free = columns.filter(({ index }) => !used.has(index));
  const own = columns.find(({ index }) => index === match.index);
  const isRival = (source: string): boolean => {
    const rival = free.find(({ header }) => header === source);
    return rival !== undefined && !isCodeOf(rival, match) && !saysTheSame(rival, own);
  };
  return { ...match, alternatives: match.alternatives.filter(isRival) };
}

/** "OwnerId" beside "Owner Name". */
function isCodeOf({ header }: FileColumn, { source }: Match): boolean {
  return /id\d*$/i.test(header) && !/id\d*$/i.test(source);
}

function saysTheSame({ values }: FileColumn, other: FileColumn | undefined): boolean {
  return other?.values.length === values.length && values.every((text, at) => text === other.values[at]);
}

function guessed({ header, index }: FileColumn): Match {
  return { source: header, index, confidence: GUESS, reason: "by its values", fit: 1, alternatives: [] };
}

function leftOut({ header }: FileColumn, candidates: readonly Candidate<ImportedKey>[]): LeftOut {
  const promised = candidates.find(({ column, fit }) => column.header === header && fit < 1)?.key;
  return promised === undefined ? { source: header } : { source: header, promised };
}
