import { partOf } from "../../kit/steps/partOf";
import type { Steps } from "../../kit/steps/steps";
import type { ExportTable } from "../reader/exportTable";
import { type Guesses, guessByValues } from "./byValues/guessByValues";
import { crmOf } from "./crms";
import { isCurrencyOf } from "./currencyOf";
import type { FileColumn } from "./fileColumn";
import type { ImportedKey } from "./importedColumns";
import type { LeftOut, Mapping, Match } from "./mapping";
import { assign, type Candidate, candidatesByHeader } from "./matchHeaders";
import { meansOther, meansWeighted } from "./otherHeaders";
import { meantInstead } from "./meantInstead";
import { SOUGHT_CLUES, SOUGHT_COLUMNS, isEnglishHeader, soughtWith } from "./soughtColumns";
import { tellingColumns } from "./tellingColumns";

/** How sure a guess by values alone is. */
const GUESS = 0.6;
const ID_TWIN = ".id";
/** With so many known headers, in English or more than the unknown ones, an unknown one means something else more often than not. */
const ENOUGH_HEADERS = 4;
/** What a book cannot do without. */
const CORE: ReadonlySet<ImportedKey> = new Set(["owner", "stage", "closeDate", "amount"]);

/** Finds Pipeline's columns in an export, by their headers and, where those say nothing, by their values. */
export function* recognise(table: ExportTable): Steps<Mapping> {
  const columns = tellingColumns(table).filter(({ header }) => !isIdTwin(header, table.headers));
  const crm = crmOf(table.headers);
  const sought = soughtWith(crm?.headers ?? {});
  const candidates = yield* partOf(candidatesByHeader(columns, sought), { from: 0, to: 0.5 });
  const matches = assign(candidates);
  meantInstead(matches, columns);
  const clues = assign(yield* partOf(candidatesByHeader(columns, SOUGHT_CLUES), { from: 0.5, to: 0.6 }));
  const used = new Set([...matches.values(), ...clues.values()].map(({ index }) => index));
  const isUnderstood = crm !== undefined || areKnown(matches, columns.length);
  const guessing = guesses({ columns, matches, used, isUnderstood });
  const { sure, unsure } = yield* partOf(guessing, { from: 0.6, to: 1 });
  for (const [key, column] of sure) {
    matches.set(key, guessed(column));
    used.add(column.index);
  }
  for (const [key, match] of matches) {
    const rivals = withFreeRivals(match, columns, used);
    matches.set(key, CORE.has(key) ? rivals : { ...rivals, alternatives: [] });
  }
  return {
    crm: crm?.name ?? "",
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

/** Whether headers are known well enough for an unknown one to mean something else. */
function areKnown(matches: ReadonlyMap<ImportedKey, Match>, columns: number): boolean {
  const english = [...matches.values()].filter(({ source }) => isEnglishHeader(source));
  return english.length >= ENOUGH_HEADERS || (matches.size >= ENOUGH_HEADERS && matches.size * 2 > columns);
}

/** What is known of a file's columns by their headers. */
interface Known {
  readonly columns: readonly FileColumn[];
  readonly matches: ReadonlyMap<ImportedKey, Match>;
  readonly used: ReadonlySet<number>;
  readonly isUnderstood: boolean;
}

/** What the values of the columns without a known header tell; among known headers only what a book needs, and asked about. */
function* guesses({ columns, matches, used, isUnderstood }: Known): Steps<Guesses> {
  const free = columns.filter(({ index, header }) => !used.has(index) && !meansOther(header));
  const missing = new Set(SOUGHT_COLUMNS.map(({ key }) => key).filter((key) => !matches.has(key)));
  const { sure, unsure } = yield* guessByValues(free, missing);
  if (!isUnderstood) return { sure, unsure };
  const asked = [...sure].map(([key, column]) => [key, [column]] as const);
  const weighted = columns.filter(({ header, values }) => values.length > 0 && meansWeighted(header));
  const last = missing.has("amount") && weighted.length > 0 ? [["amount", weighted] as const] : [];
  return {
    sure: new Map(),
    unsure: new Map([...last, ...asked, ...unsure].filter(([key]) => isWanted(key, matches))),
  };
}

/** Where a deal stands is told by its status too. */
function isWanted(key: ImportedKey, matches: ReadonlyMap<ImportedKey, Match>): boolean {
  return CORE.has(key) && !(key === "stage" && matches.has("status"));
}

/** A column that serves another purpose, or says the same in other words, is no rival; an amount with its currency beside it has none. */
function withFreeRivals(match: Match, columns: readonly FileColumn[], used: ReadonlySet<number>): Match {
  const free = columns.filter(({ index }) => !used.has(index));
  const own = columns.find(({ index }) => index === match.index);
  const isRival = (source: string): boolean => {
    const rival = free.find(({ header }) => header === source);
    return rival !== undefined && !isCodeOf(rival, match) && !saysTheSame(rival, own);
  };
  const saysItsCurrency = columns.some(({ header }) => isCurrencyOf(header, match.source));
  if (saysItsCurrency) return { ...match, alternatives: [] };
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
