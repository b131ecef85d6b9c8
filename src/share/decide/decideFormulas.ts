import type { Analyser } from "../formulas/analyser";
import { type Place, type Verdict, isDerived } from "../formulas/verdict";
import { type Area, areaOf, cellAddress } from "../model/area";
import type { SourceCell, SourceFormula } from "../model/cell";
import { cellsOf } from "../model/sheetContent";
import type { SourceWorkbook } from "../model/sourceWorkbook";
import type { CopyPolicy } from "../policy";
import { groupKey } from "../groupKey";
import { type Removal, type StayingSheet, stayingAt, stayingSheets } from "../removal";
import type { PrivateWords } from "../words/privateWords";
import { type AggregateCall, aggregateCall } from "./aggregateCall";
import { type CellSet, newCellSet } from "./cellSet";
import type { Decision, Decisions, Outcome, OutcomeReason, SmallGroup } from "./decision";
import { DERIVED_RULES } from "./derivedRules";
import { type GroupSizes, groupSizes } from "./groupSize";
import { isKeptCell } from "./keptCell";
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
  readonly smallGroups: SmallGroup[];
}

const NO_TEXT: Verdict = { text: "", faults: ["unreadable"], reads: [], names: [], hasTwin: false };
/** Of a formula that nobody needs to judge: its result may be seen. */
const UNREAD: Verdict = { ...NO_TEXT, faults: [] };
const SMALLEST_GROUP = 5;

type FormulaCell = SourceCell & { readonly formula: SourceFormula };

function hasFormula(cell: SourceCell): cell is FormulaCell {
  return cell.formula !== undefined;
}

function filledArea({ row, column, formula: { fills } }: FormulaCell): Area {
  const own = { top: row, left: column, bottom: row, right: column };
  return fills === undefined ? own : (areaOf(fills) ?? own);
}

function isDamaged({ rows, columns }: StayingSheet, area: Area): boolean {
  return rows.removedWithin(area.top, area.bottom) + columns.removedWithin(area.left, area.right) > 0;
}

/** Whether anything of a place is not in the copy. */
function isPrivatePlace(place: Place, row: number, { removal, outside }: Deciding): boolean {
  const sheet = stayingAt(removal, place.sheet);
  return !sheet || outside.touches(place, row) || isDamaged(sheet, place.area);
}

/** Over how many private values a figure is, in the smallest of the places that it reads. */
function groupOf(cell: SourceCell, total: AggregateCall | undefined, deciding: Draft & Deciding): number {
  const { verdict, sizes, sheet } = deciding;
  if (total?.kind === "conditional") {
    return sizes.meeting(total, { sheet: sheet.source.position, row: cell.row });
  }
  const places = verdict.reads.filter((place) => isPrivatePlace(place, cell.row, deciding));
  const counts = places.map((place) => sizes.numbersIn(place, cell.row));
  return counts.length === 0 ? 0 : Math.min(...counts);
}

/** A result computed from private data: its policy says whether it may be shown, small groups are asked about. */
function derivedOutcome(
  cell: SourceCell,
  draft: Draft,
  deciding: Deciding,
): Pick<Decision, "outcome" | "reasons"> {
  const { policy, smallGroups } = deciding;
  const { faults, address } = draft;
  const total = typeof cell.value === "number" ? aggregateCall(cell.formula?.text ?? "") : undefined;
  if (!DERIVED_RULES[policy.derived](total !== undefined)) return { outcome: "blank", reasons: faults };
  const size = groupOf(cell, total, { ...draft, ...deciding });
  if (size >= SMALLEST_GROUP) return { outcome: "value", reasons: faults };
  const isShown = policy.derived === "value" || policy.shownSmallGroups.includes(address);
  if (total) smallGroups.push({ address, cells: size, isShown });
  return { outcome: isShown ? "value" : "blank", reasons: [...faults, "smallGroup"] };
}

interface Draft {
  readonly sheet: StayingSheet;
  readonly address: string;
  readonly verdict: Verdict;
  readonly faults: readonly OutcomeReason[];
}

function liveOutcome({ hasTwin }: Verdict): Outcome {
  return hasTwin ? "twin" : "keep";
}

function verdictOf(formula: SourceFormula, sheet: StayingSheet, { analyser }: Deciding): Verdict {
  const isReadable = formula.text !== "" && formula.kind !== "dataTable";
  return isReadable ? analyser.verdict(formula.text, sheet.source.position) : NO_TEXT;
}

function equalsPrivate({ value }: SourceCell, { words }: Deciding): boolean {
  return (typeof value === "string" || typeof value === "number") && words.isPrivate(value);
}

/** On a page whose results may all be seen, those stay back that stand beside something left out. */
function shownResult(sheet: StayingSheet, cell: FormulaCell, fills: Area): Decision {
  const rest = { sheet, cell, fills, verdict: UNREAD };
  if (sheet.silentRows.has(cell.row)) return { ...rest, outcome: "blank", reasons: ["removedRows"] };
  return { ...rest, outcome: "value", reasons: [] };
}

function decide(sheet: StayingSheet, cell: FormulaCell, deciding: Deciding): Decision {
  const fills = filledArea(cell);
  if (sheet.showsResults) return shownResult(sheet, cell, fills);
  const verdict = verdictOf(cell.formula, sheet, deciding);
  const faults = isDamaged(sheet, fills) ? [...verdict.faults, "damagedArray" as const] : verdict.faults;
  const readsOutside = verdict.reads.some((place) => deciding.outside.touches(place, cell.row));
  const rest = { sheet, cell, fills, verdict };
  if ((faults.length > 0 || readsOutside) && equalsPrivate(cell, deciding)) {
    return { ...rest, outcome: "blank", reasons: [...faults, "equalsPrivate"] };
  }
  if (isDerived(faults) || readsOutside) {
    const address = `${sheet.source.name}!${cellAddress(cell.row, cell.column)}`;
    const reasons: readonly OutcomeReason[] = readsOutside ? [...faults, "readsBlank"] : faults;
    return { ...rest, ...derivedOutcome(cell, { sheet, address, verdict, faults: reasons }, deciding) };
  }
  if (faults.length > 0) return { ...rest, outcome: "value", reasons: faults };
  return { ...rest, outcome: liveOutcome(verdict), reasons: [] };
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
      if (!hasFormula(cell) || !isKeptCell(sheet, cell.row, cell.column)) continue;
      decisions.push(asChosen(decide(sheet, cell, deciding), leftEmpty));
    }
  }
  return decisions;
}

/** Decides every formula in a kept cell, then leaves empty whatever reads an emptied cell. */
export function decideFormulas(input: DecisionInput): Decisions {
  const smallGroups: SmallGroup[] = [];
  const sizes = groupSizes(input.workbook, input.analyser);
  const deciding = { ...input, outside: outsideCells(input.removal), sizes, smallGroups };
  const { decisions, blanks } = spreadBlanks(decideAll(deciding));
  const byCell = new Map(decisions.map((decision) => [decision.cell, decision]));
  return {
    all: decisions,
    of: (cell) => byCell.get(cell),
    isBlank: (sheet, row, column) => blanks.has(sheet, row, column),
    smallGroups,
  };
}
