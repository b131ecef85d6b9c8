import type { Deal } from "../../schema/sheets/pipeline";
import { blockOfDeals } from "../../domain/forecast/dealFacts";
import { DEFAULT_LUCK } from "../../domain/forecast/bookLuck";
import { odds, range } from "../../domain/forecast/odds";
import { periodOfFacts, type PeriodFacts } from "../../domain/forecast/periods";
import { rollup } from "../../domain/forecast/rollup";
import type { ImportPlan } from "../../intake/plan/importPlan";
import type { Mapping } from "../../intake/recognise/mapping";
import { isoDay } from "../../kit/serial";
import { refusalWords } from "../../pane/import/refusalWords";
import { changePart, type Previous } from "./changePart";
import { mappingPart } from "./mappingPart";

const LEVEL = 0.8;

/** What the report is made of. */
export interface ReportFacts {
  readonly plan: ImportPlan;
  readonly mapping: Mapping;
  readonly deals: readonly Deal[];
  readonly period: PeriodFacts;
  /** Left out where only one export is given. */
  readonly previous?: Previous;
  readonly confidentialFound: number;
}

function rowsPart({ read, added, changed, unchanged, refused }: ImportPlan) {
  return {
    read,
    written: added.length + changed.length + unchanged.length,
    refused: refused.map((refusal) => ({
      row: refusal.row,
      column: refusal.column,
      value: refusal.value,
      reason: refusalWords(refusal),
    })),
  };
}

function rollupPart(deals: readonly Deal[], period: PeriodFacts) {
  const rolled = rollup(blockOfDeals(deals), [periodOfFacts(period)], { by: "Owner", view: "cumulative" });
  if (!rolled.ok) return null;
  return rolled.value.rows.map(
    ({ name, closed, commit, mostLikely, bestCase, openPipeline, weighted, ...row }) => ({
      owner: name,
      closed,
      commit,
      mostLikely,
      bestCase,
      openPipeline,
      weighted,
      deals: row.deals,
      incomplete: row.incomplete,
    }),
  );
}

function oddsPart(deals: readonly Deal[], period: PeriodFacts) {
  const block = blockOfDeals(deals);
  const span = { from: period.start, to: period.end };
  const chance =
    period.target === null ? null : odds(block, span, { target: period.target, luck: DEFAULT_LUCK });
  const landing = range(block, span, { level: LEVEL, luck: DEFAULT_LUCK });
  return {
    odds: chance?.ok ? chance.value : null,
    range: landing.ok ? landing.value : null,
  };
}

/** The deals as the export has them: those that it lacks left the CRM. */
function inExport({ missing }: ImportPlan, deals: readonly Deal[]): readonly Deal[] {
  const gone = new Set(missing.map(({ dealId }) => dealId));
  return deals.filter(({ dealId }) => !gone.has(dealId));
}

/** The report of one run as plain data: what was read, refused and recognised, and what the deals come to. */
export function report({ plan, mapping, deals, period, previous, confidentialFound }: ReportFacts) {
  return {
    rows: rowsPart(plan),
    mapping: mappingPart(mapping),
    period: { name: period.name, start: isoDay(period.start), end: isoDay(period.end) },
    rollup: rollupPart(deals, period),
    target: period.target,
    ...oddsPart(deals, period),
    ...(previous && changePart(previous, inExport(plan, deals), period)),
    copy: { confidentialFound },
  };
}
