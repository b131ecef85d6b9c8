import { newerVersions } from "./rules/versionRule";
import { CHECKS, type CheckName } from "./checks";
import type { BookFacts } from "./facts";
import type { DriftKind, Finding } from "./finding";
import { type Declared, isOutdated, type OwnBook, ownBook } from "./ownBook";
import { unusedColumns } from "./rules/usageRule";
import type { Sheet } from "../sheet";
import type { LogEntry } from "../sheets/system/log";
import type { Step } from "./step";

/** A check that found nothing, and how much it looked at. */
export interface PassedCheck {
  readonly name: CheckName;
  readonly count: number;
}

/** What a scan of the book says. */
export interface DriftReport {
  readonly findings: readonly Finding[];
  readonly passed: readonly PassedCheck[];
  /** Shown columns that nobody fills: nothing is wrong with them, and they can be hidden. */
  readonly unused: readonly Finding[];
  /** What happened to the book; left out where it keeps no log. */
  readonly log?: readonly LogEntry[];
}

/** Compares the book as it stands with the book as declared. Steps that a broken formula of ours needs are said once. */
export function findDrift(facts: BookFacts, declared: Declared): DriftReport {
  const book = ownBook(facts, declared);
  if (book.version === 0) return { findings: [], passed: [], unused: [] };
  const newer = newerVersions(book);
  if (newer.length > 0) return { findings: newer.slice(0, 1), passed: [], unused: [] };
  const results = CHECKS.map(({ name, find, count }) => ({ name, findings: find(book), count: count(book) }));
  return {
    findings: withoutEchoes(
      results.flatMap(({ findings }) =>
        findings.filter((each) => !follows(each, book) && !waits(each, book)),
      ),
    ),
    passed: results
      .filter(({ findings }) => findings.length === 0)
      .map(({ name, count }) => ({ name, count })),
    unused: unusedColumns(book),
    ...(facts.log && { log: facts.log.lines }),
  };
}

/** What an upgrade brings with it. */
const BROUGHT: ReadonlySet<DriftKind> = new Set<DriftKind>([
  "formula overwritten",
  "page formula overwritten",
  "formula fails",
  "broken reference",
  "unknown function",
  "own function unknown",
  "validation gone",
  "name missing",
  "name broken",
  "name moved",
  "row missing",
]);

/** Formulas, rules and names of an older version are as that version had them: the upgrade brings the new ones. */
function waits({ drift, spot }: Finding, book: OwnBook): boolean {
  const outdated = book.tabs.filter((tab) => isOutdated(tab, book));
  if (outdated.length === 0 || !BROUGHT.has(drift.kind)) return false;
  return spot === null || outdated.some(({ sheet }) => sheet?.id === spot.sheetId);
}

/** A formula that reads a table or column which is gone follows from that: it is mended with it. */
function follows({ steps }: Finding, { tables, standing }: OwnBook): boolean {
  const gone = [
    ...tables.filter(({ fact }) => !fact).map(({ declared }) => `${declared.table}[`),
    ...standing.flatMap(({ declared, match }) => match.missing.map((key) => headerIn(declared, key))),
  ];
  return steps.some((step) => gone.some((name) => writesOf(step).includes(name)));
}

/** A column as formulas name it, its bracket closed: `[@Age]`, `[Age]` and `[@[Close date]]` all end so. */
function headerIn({ columns }: Sheet, key: string): string {
  return `${columns[key]?.header ?? ""}]`;
}

function writesOf(step: Step): string {
  if (step.do === "set name") return step.to ?? "";
  return step.do === "write cells" ? step.cells.map(({ to }) => String(to)).join(" ") : "";
}

/** The lack of these shows as errors wherever formulas read them. */
const READ_ELSEWHERE: readonly DriftKind[] = ["name missing", "name broken", "column missing"];

/** A formula that is not the book's any more, or what it reads, is told once and not again for the error that shows. */
function withoutEchoes(findings: readonly Finding[]): readonly Finding[] {
  const mended = new Set(
    findings
      .filter(
        ({ drift }) => drift.kind === "formula overwritten" || drift.kind === "page formula overwritten",
      )
      .flatMap(({ steps }) => steps.flatMap((step) => (step.do === "write cells" ? placesOf(step) : []))),
  );
  const lacksSources = findings.some(({ drift }) => READ_ELSEWHERE.includes(drift.kind));
  return findings.filter(({ drift, spot }) => {
    if (drift.kind === "own function unknown") return !lacksSources;
    const isEcho = drift.kind === "broken reference" || drift.kind === "unknown function";
    return !isEcho || !(lacksSources || (spot !== null && mended.has(placeOf(spot.sheetId, spot))));
  });
}

interface At {
  readonly row: number;
  readonly column: number;
}

function placeOf(sheetId: string, { row, column }: At): string {
  return `${sheetId}!${row}!${column}`;
}

function placesOf(step: { readonly sheetId: string; readonly cells: readonly At[] }): readonly string[] {
  return step.cells.map((cell) => placeOf(step.sheetId, cell));
}
