import { atOnce } from "../../kit/steps/atOnce";
import { doneOnce } from "../../kit/steps/doneOnce";
import { eachOf } from "../../kit/steps/eachOf";
import { kept } from "../../kit/steps/kept";
import { partOf } from "../../kit/steps/partOf";
import type { Steps } from "../../kit/steps/steps";
import type { Deal } from "../../schema/sheets/pipeline";
import { stageHistory } from "../history/stageHistory";
import { canonicalId } from "./canonicalId";
import { type Comparison, comparing } from "./compareDeals";
import type { ImportInput } from "./importInput";
import type { ImportPlan } from "./importPlan";
import { newStages } from "./newStages";
import { dealReader } from "./readDeals";
import type { Refusal } from "./refusal";
import { isRepPack } from "./repAnswers";
import { contextOf } from "./rowContext";
import type { DealCells } from "./rowReading";

/** Works out what an export would do to the book, cell by cell, without touching it; once for each state of its answers. */
export const planOf = doneOnce(workOutPlan);

/** The same without a pause. */
export function planImport(input: ImportInput): ImportPlan {
  return atOnce(planOf(input));
}

function* workOutPlan(input: ImportInput): Steps<ImportPlan> {
  const { records } = input.table;
  const context = yield* partOf(contextOf(input), { from: 0, to: 0.1 });
  const compare = yield* partOf(comparing(input), { from: 0.1, to: 0.2 });
  const { read, hasId } = dealReader(context);
  const comparison: Comparison = { added: [], changed: [], unchanged: [], kept: [] };
  const refused: Refusal[] = [];
  const stages = newStages(context.input.book);
  const entries = stageHistory(context);
  let blankAmounts = 0;
  const reading = eachOf(records, (record) => {
    const row = read(record);
    if (!row.ok) {
      refused.push(row.refusal);
      return;
    }
    stages.note(row.deal.cells);
    entries.note(record, row.deal.id);
    blankAmounts += isBlankOpen(row.deal.cells) ? 1 : 0;
    compare(row.deal, comparison);
  });
  yield* partOf(reading, { from: 0.2, to: 0.95 });
  const fromRep = isRepPack(input.table);
  const looking = kept(fromRep ? [] : input.existing, (deal) =>
    deal.status === "Open" && !hasId(canonicalId(deal.dealId)) ? deal : undefined,
  );
  const missing = yield* partOf(looking, { from: 0.95, to: 1 });
  const found = { missing, refused, newStages: stages.found, blankAmounts, currency: context.currency };
  const told = entries.told(dealsAfter(comparison));
  const besides = { ...(fromRep && { fromRep }), ...(told && { stageHistory: told }) };
  return { ...comparison, read: records.length, ...found, ...besides };
}

/** The deals of the export as they stand once it is applied. */
function dealsAfter({ added, changed, unchanged }: Comparison): readonly Deal[] {
  return [...added.map(({ deal }) => deal), ...changed.map(({ after }) => after), ...unchanged];
}

function isBlankOpen({ status, amount = "" }: DealCells): boolean {
  return status === "Open" && amount === "";
}
