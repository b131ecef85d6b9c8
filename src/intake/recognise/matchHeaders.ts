import { inTurn } from "../../kit/steps/inTurn";
import type { Steps } from "../../kit/steps/steps";
import { fold } from "../../kit/text";
import { isRepeated } from "../reader/headerNames";
import type { ColumnType } from "../values/columnType";
import type { FileColumn } from "./fileColumn";
import { bareHeader, hungHeader } from "./bareHeader";
import { foldHeader } from "./foldHeader";
import type { Match, MatchReason } from "./mapping";

/** A column that the book looks for in a file. */
export interface SoughtColumn<Key extends string> {
  readonly key: Key;
  /** Its own header and those of exports, a list for each language, in each the most telling first. */
  readonly names: readonly (readonly string[])[];
  /** Names that count where no other is found. */
  readonly lastResorts?: readonly string[];
  readonly type: ColumnType;
}

/** A file's column that could fill a sought one. */
export interface Candidate<Key extends string> {
  readonly key: Key;
  readonly column: FileColumn;
  readonly confidence: number;
  readonly reason: MatchReason;
  readonly fit: number;
  /** The place of the name that it carries among the names of its language. */
  readonly rank: number;
}

/** A file's column with its header in every form in which it is compared. */
interface HeadedColumn {
  readonly column: FileColumn;
  readonly forms: readonly string[];
}

/** How headers are compared, the surest way first. */
const COMPARISONS: readonly { reason: MatchReason; confidence: number; form: (header: string) => string }[] =
  [
    { reason: "same header", confidence: 1, form: fold },
    { reason: "same words", confidence: 0.95, form: foldHeader },
    { reason: "like a known header", confidence: 0.85, form: hungHeader },
  ];
/** A name's forms, to which those of a header are compared in the same order. */
const NAME_FORMS = [fold, foldHeader, bareHeader] as const;
type Ranks = ReadonlyMap<string, number>;

const RANKS = new WeakMap<SoughtColumn<string>, readonly Ranks[]>();
/** Under this share of readable values the header must be lying, unless there are too few values to say so. */
const LEAST_FIT = 0.5;
const FEW_VALUES = 5;
const RANK_WEIGHT = 0.02;
/** A last resort stands behind every other name. */
const LAST_RANK = 20;
const LAST_CONFIDENCE = 0.7;
/** A header that tells so much less is no rival. */
const CLEARLY_LESS = 0.16;

/** All pairs of sought column and file column whose headers agree, the best first. */
export function* candidatesByHeader<Key extends string>(
  columns: readonly FileColumn[],
  sought: readonly SoughtColumn<Key>[],
): Steps<readonly Candidate<Key>[]> {
  const headed = columns.map((column) => ({
    column,
    forms: COMPARISONS.map(({ form }) => form(column.header)),
  }));
  const found = yield* inTurn(sought, (wanted) => candidatesFor(wanted, headed));
  return found.flat().sort((a, b) => Number(isFilled(b)) - Number(isFilled(a)) || standing(b) - standing(a));
}

function* candidatesFor<Key extends string>(
  wanted: SoughtColumn<Key>,
  columns: readonly HeadedColumn[],
): Steps<readonly Candidate<Key>[]> {
  yield 0;
  return columns.flatMap((column) => candidate(column, wanted) ?? []);
}

/** How well a header stands among rivals: a name that tells little gives way to a telling one with a unit behind it. */
function standing({ confidence, rank, column }: Candidate<string>): number {
  return confidence - rank * RANK_WEIGHT - (isRepeated(column.header) ? CLEARLY_LESS : 0);
}

/** Gives each sought column its best file column; a file column serves once. */
export function assign<Key extends string>(candidates: readonly Candidate<Key>[]): Map<Key, Match> {
  const matches = new Map<Key, Match>();
  const used = new Set<number>();
  const fitting = candidates.filter(isBelievable);
  for (const candidate of fitting) {
    if (matches.has(candidate.key) || used.has(candidate.column.index)) continue;
    used.add(candidate.column.index);
    matches.set(candidate.key, matchOf(candidate, fitting));
  }
  return matches;
}

function matchOf<Key extends string>(chosen: Candidate<Key>, all: readonly Candidate<Key>[]): Match {
  const { column, confidence, reason, fit } = chosen;
  const others = all.filter((other) => isRival(other, chosen));
  return {
    source: column.header,
    index: column.index,
    confidence: Number((confidence * fit).toFixed(2)),
    reason,
    fit,
    alternatives: others.map((other) => other.column.header),
  };
}

function isRival<Key extends string>(other: Candidate<Key>, chosen: Candidate<Key>): boolean {
  if (other.key !== chosen.key || other.column === chosen.column || !isFilled(other)) return false;
  return isRepeated(other.column.header) || standing(chosen) - standing(other) < CLEARLY_LESS;
}

function candidate<Key extends string>(
  { column, forms }: HeadedColumn,
  sought: SoughtColumn<Key>,
): Candidate<Key> | undefined {
  const found = ranksOf(sought).map((ranks, at) => ranks.get(forms[at] ?? ""));
  const way = COMPARISONS[found.findIndex((rank) => rank !== undefined)];
  if (way === undefined) return undefined;
  const rank = Math.min(...found.filter((one) => one !== undefined));
  const confidence = rank < LAST_RANK ? way.confidence : Math.min(way.confidence, LAST_CONFIDENCE);
  const { reason } = way;
  return { key: sought.key, column, confidence, reason, fit: sought.type.fit(column.values), rank };
}

/** The ranks of a column's names in every form; names are declared once, so their forms are worked out once. */
function ranksOf(sought: SoughtColumn<string>): readonly Ranks[] {
  const ranks = RANKS.get(sought) ?? NAME_FORMS.map((form) => ranksIn(form, sought));
  RANKS.set(sought, ranks);
  return ranks;
}

function ranksIn(form: (header: string) => string, { names, lastResorts = [] }: SoughtColumn<string>): Ranks {
  const ranks = new Map<string, number>();
  const note = (name: string, rank: number): void => {
    const formed = form(name);
    if (formed !== "") ranks.set(formed, Math.min(rank, ranks.get(formed) ?? rank));
  };
  for (const list of names)
    for (const [rank, name] of list.entries()) note(name, Math.min(rank, LAST_RANK - 1));
  for (const [rank, name] of lastResorts.entries()) note(name, LAST_RANK + rank);
  return ranks;
}

function isBelievable({ fit, column }: Candidate<string>): boolean {
  return fit >= LEAST_FIT || column.values.length < FEW_VALUES;
}

function isFilled({ column }: Candidate<string>): boolean {
  return column.values.length > 0;
}
