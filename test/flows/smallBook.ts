import type { BookState } from "../../src/excel/bookState";
import type { ImportPlan } from "../../src/intake/plan/importPlan";
import type { Applied } from "../../src/excel/writing/applied";
import { excelDesk } from "../../src/pane/app/excelDesk";
import { startingSetup } from "../../src/pane/app/startingSetup";
import { MONDAY, planFor, standingBook } from "./sampleBook";

/** One line of a small export; what is left out is the same for every deal. */
export interface ExportLine {
  readonly id: string;
  readonly owner?: string;
  readonly stage?: string;
  readonly amount?: string;
  readonly close?: string;
  readonly nextStep?: string;
}

const HEADERS =
  "Opportunity ID,Opportunity Name,Account Name,Opportunity Owner,Stage,Status,Amount,Close Date,Created Date,Next Step";

function lineText({ id, owner = "Ana Ruiz", stage = "Proposal", ...rest }: ExportLine): string {
  const { amount = "1000", close = "2026-12-15", nextStep = "" } = rest;
  return [
    id,
    `Deal ${id}`,
    `Account ${id}`,
    owner,
    stage,
    "Open",
    amount,
    close,
    "2026-06-01",
    nextStep,
  ].join(",");
}

/** A small CRM export as the text of a CSV file. */
export function exportText(lines: readonly ExportLine[]): string {
  return [HEADERS, ...lines.map(lineText)].join("\n");
}

/** So many deals, D-1 and on, of two owners in turn. */
export function someDeals(count: number): readonly ExportLine[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `D-${index + 1}`,
    owner: index % 2 === 0 ? "Ana Ruiz" : "Ben Carter",
    amount: String(1000 * (index + 1)),
  }));
}

/** Adds the book to the open workbook. */
export async function buildSmallBook(): Promise<void> {
  const build = await excelDesk.buildBook({ setup: startingSetup(MONDAY) });
  if (build.outcome !== "built") throw new Error(JSON.stringify(build));
}

/** What an export would do to the book that stands. */
export async function planOf(lines: readonly ExportLine[], book?: BookState): Promise<ImportPlan> {
  return planFor(exportText(lines), book ?? (await standingBook()));
}

/** Imports an export into the book that stands. */
export async function importLines(lines: readonly ExportLine[]): Promise<Extract<Applied, { ok: true }>> {
  const applied = await excelDesk.applyImport(await planOf(lines), MONDAY, {});
  if (!applied.ok) throw new Error(JSON.stringify(applied));
  return applied;
}
