import { inTurn } from "../../kit/steps/inTurn";
import type { Steps } from "../../kit/steps/steps";
import { fold } from "../../kit/text";
import type { ColumnType } from "../values/columnType";
import type { FileColumn } from "./fileColumn";
import { foldBareHeader, foldHeader } from "./foldHeader";
import type { Match, MatchReason } from "./mapping";

/** A column that the book looks for in a file. */
export interface SoughtColumn<Key extends string> {
  readonly key: Key;
  /** Its own header and those of exports, the most telling first. */
  readonly names: readonly string[];
  readonly type: ColumnType;
}

/** A file's column that could fill a sought one. */
export interface Candidate<Key extends string> {
  readonly key: Key;
  readonly column: FileColumn;
  readonly confidence: number;
  readonly reason: MatchReason;
  readonly fit: number;
  /** The place of the name that it carries among the sought column's names. */
  readonly rank: number;
}

/** How headers are compared, the surest way first. */
const COMPARISONS: readonly { reason: MatchReason; confidence: number; form: (header: string) => string }[] =
  [
    { reason: "same header", confidence: 1, form: fold },
    { reason: "same words", confidence: 0.95, form: foldHeader },
    { reason: "like a known header", confidence: 0.85, form: foldBareHeader },
  ];
const FORMS = new WeakMap<readonly string[], readonly (readonly string[])[]>();
/** Under this share of readable values the header must be lying, unless there are too few values to say so. */
const LEAST_FIT = 0.5;
const FEW_VALUES = 5;
const RANK_WEIGHT = 0.02;

/** All pairs of sought column and file column whose headers agree, the best first. */
export function* candidatesByHeader<Key extends string>(
  columns: readonly FileColumn[],
  sought: readonly SoughtColumn<Key>[],
): Steps<readonly Candidate<Key>[]> {
  const found = yield* inTurn(sought, (wanted) => candidatesFor(wanted, columns));
  return found.flat().sort((a, b) => Number(isFilled(b)) - Number(isFilled(a)) || standing(b) - standing(a));
}

function* candidatesFor<Key extends string>(
  wanted: SoughtColumn<Key>,
  columns: readonly FileColumn[],
): Steps<readonly Candidate<Key>[]> {
  yield 0;
  return columns.flatMap((column) => candidate(column, wanted) ?? []);
}

/** How well a header stands among rivals: a name that tells little gives way to a telling one with a unit behind it. */
function standing({ confidence, rank }: Candidate<string>): number {
  return confidence - rank * RANK_WEIGHT;
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
  const others = all.filter(
    (other) => other.key === chosen.key && other.column !== column && isFilled(other),
  );
  return {
    source: column.header,
    index: column.index,
    confidence: Number((confidence * fit).toFixed(2)),
    reason,
    fit,
    alternatives: others.map((other) => other.column.header),
  };
}

function candidate<Key extends string>(
  column: FileColumn,
  { key, names, type }: SoughtColumn<Key>,
): Candidate<Key> | undefined {
  const forms = formsOf(names);
  for (const [at, { reason, confidence, form }] of COMPARISONS.entries()) {
    const rank = forms[at]?.indexOf(form(column.header)) ?? -1;
    if (rank >= 0) return { key, column, confidence, reason, fit: type.fit(column.values), rank };
  }
  return undefined;
}

/** The names in every form; names are declared once, so their forms are worked out once. */
function formsOf(names: readonly string[]): readonly (readonly string[])[] {
  const forms = FORMS.get(names) ?? COMPARISONS.map(({ form }) => names.map(form));
  FORMS.set(names, forms);
  return forms;
}

function isBelievable({ fit, column }: Candidate<string>): boolean {
  return fit >= LEAST_FIT || column.values.length < FEW_VALUES;
}

function isFilled({ column }: Candidate<string>): boolean {
  return column.values.length > 0;
}
