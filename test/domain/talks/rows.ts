import { actions, type RegisteredAction } from "../../../src/schema/sheets/actions";
import { coaching, type Talk } from "../../../src/schema/sheets/coaching";
import { kpis, type Kpi } from "../../../src/schema/sheets/kpis";
import type { RecordOf, Sheet, Columns } from "../../../src/schema/sheet";
import { fromCells } from "../../../src/schema/derive/fromCells";
import { scorecard, type Score } from "../../../src/schema/sheets/scorecard";
import { standards, type Standard } from "../../../src/schema/sheets/standards";
import { timeBlocks, type TimeBlock } from "../../../src/schema/sheets/time/timeBlocks";

/** A row of a sheet, blank but for what the example says. */
function rowOf<C extends Columns>(sheet: Sheet<C>, facts: Partial<RecordOf<C>>): RecordOf<C> {
  const headers = Object.values(sheet.columns).map(({ header }) => header);
  const mark = headers.map((_, index) => (index === 0 ? "x" : ""));
  const [blank] = fromCells(sheet, { cells: [headers, mark], headerRow: 1 }).records;
  if (!blank) throw new Error(`${sheet.name} has no blank row`);
  const [first = ""] = Object.keys(sheet.columns);
  return { ...blank.record, [first]: null, ...facts };
}

export function action(facts: Partial<RegisteredAction>): RegisteredAction {
  return rowOf(actions, { actionId: "", type: "Action", owner: "You", status: "Open", ...facts });
}

export function talk(facts: Partial<Talk>): Talk {
  return rowOf(coaching, facts);
}

export function kpi(facts: Partial<Kpi>): Kpi {
  return rowOf(kpis, { kpi: "", active: "Yes", better: "Higher", ...facts });
}

export function standard(facts: Partial<Standard>): Standard {
  return rowOf(standards, { member: "Dana Weiss", ...facts });
}

export function score(facts: Partial<Score>): Score {
  return rowOf(scorecard, { member: "Dana Weiss", ...facts });
}

export function block(facts: Partial<TimeBlock>): TimeBlock {
  return rowOf(timeBlocks, { kind: "Coaching", ...facts });
}
