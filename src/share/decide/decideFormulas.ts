import type { Analyser } from "../formulas/analyser";
import { type FormulaFault, type Place, type Verdict, isDerived } from "../formulas/verdict";
import { type Area, cellAddress } from "../model/area";
import type { SourceCell } from "../model/cell";
import { cellsOf } from "../model/sheetContent";
import type { SourceWorkbook } from "../model/sourceWorkbook";
import type { CopyPolicy } from "../policy";
import { groupKey } from "../groupKey";
import { type Removal, type StayingSheet, stayingAt, stayingSheets } from "../removal";
import type { PrivateWords } from "../words/privateWords";
import { type AggregateCall, aggregateCall } from "./aggregateCall";
import { type CellSet, newCellSet } from "./cellSet";
import { filledArea } from "./filledArea";
import type { Decision, Decisions, OutcomeReason, SmallGroup } from "./decision";
import { DERIVED_RULES } from "./derivedRules";
import { type GroupSizes, groupSizes } from "./groupSize";
import { isKeptCell } from "./keptCell";
import { seeThrough } from "./seeThrough";
import { spreadBlanks } from "./spreadBlanks";

/** What the formulas of a workbook are decided by. */
export interface DecisionInput {
  readonly workbook: SourceWorkbook;
  readonly removal: Removal;
  readonly policy: CopyPolicy;
  readonly analyser: Analyser;
  readonly words: PrivateWords;
}

interface Deciding extends DecisionInput {
  readonly outside: CellSet;
  readonly sizes: GroupSizes;
  readonly seen: ReturnType<typeof seeThrough>;
  readonly smallGroups: SmallGroup[];
}

const NO_TEXT: Verdict = { text: "", faults: ["unreadable"], reads: [], names: [], hasTwin: false };
/** Of a formula that nobody needs to judge: its result may be seen. */
const UNREAD: Verdict = { ...NO_TEXT, faults: [] };
const SMALLEST_GROUP = 5;

function isDamaged({ rows, columns }: StayingSheet, area: Area): boolean {
  return rows.removedWithin(area.top, area.bottom) + columns.removedWithin(area.left, area.right) > 0;
}

/** Whether anything of a place is not in the copy. */
function isPrivatePlace(place: Place, row: number, { removal, outside }: Deciding): boolean {
  const sheet = stayingAt(removal, place.sheet);
  return !sheet || outside.touches(place, row) || isDamaged(sheet, place.area);
}

/** Over how many private values a figure is, in the smallest of the places that it reads. */
function groupOf(
  { sheet, cell, verdict }: Draft,
  total: AggregateCall | undefined,
  deciding: Deciding,
): number {
  const { sizes } = deciding;
  if (total?.kind === "conditional") {
    return sizes.meeting(total, { sheet: sheet.source.position, row: cell.row });
  }
  const places = verdict.reads.filter((place) => isPrivatePlace(place, cell.row, deciding));
  const counts = places.map((place) => sizes.numbersIn(place, cell.row));
  return counts.length === 0 ? 0 : Math.min(...counts);
}

type Judged = Pick<Decision, "outcome" | "reasons">;

/** A result computed from private data: its policy says whether it may be shown, small groups are asked about. */
function derivedOutcome(draft: Draft, faults: readonly OutcomeReason[], deciding: Deciding): Judged {
  const { policy, smallGroups } = deciding;
  const { sheet, cell } = draft;
  const total = typeof cell.value === "number" ? aggregateCall(cell.formula?.text ?? "") : undefined;
  if (!DERIVED_RULES[policy.derived](total !== undefined)) return { outcome: "blank", reasons: faults };
  const size = groupOf(draft, total, deciding);
  if (size >= SMALLEST_GROUP) return { outcome: "value", reasons: faults };
  const address = `${sheet.source.name}!${cellAddress(cell.row, cell.column)}`;
  const isShown = policy.derived === "value" || policy.shownSmallGroups.includes(address);
  if (total) smallGroups.push({ address, cells: size, isShown });
  return { outcome: isShown ? "value" : "blank", reasons: [...faults, "smallGroup"] };
}

type Draft = Omit<Decision, keyof Judged>;

const SHOWN: Judged = { outcome: "value", reasons: [] };
const SILENT: Judged = { outcome: "blank", reasons: ["removedRows"] };
const KEPT: Judged = { outcome: "keep", reasons: [] };
const REPLACED: Judged = { outcome: "twin", reasons: [] };

function verdictOf({ row, formula }: SourceCell, sheet: StayingSheet, { analyser, seen }: Deciding): Verdict {
  const { text = "", kind } = formula ?? {};
  if (text === "" || kind === "dataTable") return NO_TEXT;
  return seen(analyser.verdict(text, sheet.source.position), row);
}

function equalsPrivate({ value }: SourceCell, { words }: Deciding): boolean {
  return (typeof value === "string" || typeof value === "number") && words.isPrivate(value);
}

/** Where the cell stays, so does a formula that fills no other. */
function faultsOf({ sheet, cell, verdict: { faults } }: Draft): readonly FormulaFault[] {
  const isArray = cell.formula?.fills !== undefined;
  return isArray && isDamaged(sheet, filledArea(cell)) ? [...faults, "damagedArray"] : faults;
}

function judge(draft: Draft, deciding: Deciding): Judged {
  const { cell, verdict } = draft;
  const faults = faultsOf(draft);
  const readsOutside = verdict.reads.some((place) => deciding.outside.touches(place, cell.row));
  if (faults.length === 0 && !readsOutside) return verdict.hasTwin ? REPLACED : KEPT;
  if (equalsPrivate(cell, deciding)) return { outcome: "blank", reasons: [...faults, "equalsPrivate"] };
  if (readsOutside) return derivedOutcome(draft, [...faults, "readsBlank"], deciding);
  return isDerived(faults) ? derivedOutcome(draft, faults, deciding) : { outcome: "value", reasons: faults };
}

/** On a page whose results may all be seen, those stay back that stand beside something left out. */
function shownResult({ silentRows }: StayingSheet, { row }: SourceCell): Judged {
  return silentRows.has(row) ? SILENT : SHOWN;
}

function decide(sheet: StayingSheet, cell: SourceCell, deciding: Deciding): Decision | undefined {
  if (!cell.formula) return undefined;
  const verdict = sheet.showsResults ? UNREAD : verdictOf(cell, sheet, deciding);
  const draft = { sheet, cell, verdict };
  const { outcome, reasons } = sheet.showsResults ? shownResult(sheet, cell) : judge(draft, deciding);
  return { sheet, cell, verdict, outcome, reasons };
}

/** The cells of the staying sheets that are left out because they stand beside the tables. */
function outsideCells(removal: Removal): CellSet {
  const outside = newCellSet();
  for (const sheet of stayingSheets(removal)) {
    for (const { row, column, value } of cellsOf(sheet.content)) {
      if (value === undefined || !sheet.isOutside(row, column)) continue;
      outside.add(sheet.source.position, { top: row, left: column, bottom: row, right: column });
    }
  }
  return outside;
}

/** A result that may be seen, left empty where the manager would rather not show it. */
function asChosen(decision: Decision, leftEmpty: ReadonlySet<string>): Decision {
  const { outcome, sheet, reasons } = decision;
  if (outcome !== "value" || !leftEmpty.has(groupKey(sheet.source.name, reasons))) return decision;
  return { ...decision, outcome: "blank", reasons: [...reasons, "leftEmpty"] };
}

function decideAll(deciding: Deciding): readonly Decision[] {
  const decisions: Decision[] = [];
  const leftEmpty = new Set(deciding.policy.leftEmpty);
  for (const sheet of stayingSheets(deciding.removal)) {
    for (const cell of cellsOf(sheet.content)) {
      const isKept = cell.formula && isKeptCell(sheet, cell.row, cell.column);
      const decision = isKept && decide(sheet, cell, deciding);
      if (decision) decisions.push(asChosen(decision, leftEmpty));
    }
  }
  return decisions;
}

/** Decides every formula in a kept cell, then leaves empty whatever reads an emptied cell. */
export function decideFormulas(input: DecisionInput): Decisions {
  const smallGroups: SmallGroup[] = [];
  const sizes = groupSizes(input.workbook, input.analyser);
  const seen = seeThrough(input.removal, input.analyser);
  const deciding = { ...input, outside: outsideCells(input.removal), sizes, seen, smallGroups };
  const { decisions, blanks } = spreadBlanks(decideAll(deciding));
  const byCell = new Map<SourceCell, Decision>();
  for (const decision of decisions) byCell.set(decision.cell, decision);
  return {
    all: decisions,
    of: (cell) => byCell.get(cell),
    isBlank: (sheet, row, column) => blanks.has(sheet, row, column),
    smallGroups,
  };
}
