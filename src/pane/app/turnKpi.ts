import { type NotActive, whyNotActive } from "../../domain/kpis/whyNotActive";
import type { Located } from "../../kit/located";
import { type Kpi, kpis } from "../../schema/sheets/kpis";
import { MOST_ACTIVE_KPIS } from "../../terms/mostActiveKpis";
import type { Trouble } from "../kit/standing";
import { goToCell } from "./bookActions";
import type { PaneApp } from "./paneApp";
import { reloadBook } from "./reloadBook";
import { offerUndo, showTrouble } from "./standingActions";
import { faultWords, notAppliedWords } from "./writeWords";

/** Switches a measure on or off as KPIs holds it now; what may not be active is refused with what to do. */
export async function turnKpi(app: PaneApp, name: string): Promise<void> {
  const read = await app.desk.readKpis();
  if (!read.ok) return showTrouble(app, faultWords(read.fault));
  const found = read.value.find(({ record }) => record.kpi === name);
  if (!found) return reloadBook(app);
  const to = found.record.active === "Yes" ? "No" : "Yes";
  const all = read.value.map(({ record }) => record);
  const refusal = to === "Yes" ? whyNotActive(found.record, all) : null;
  if (refusal) return showTrouble(app, refusedTrouble(app, found, refusal));
  const applied = await app.desk.turnKpi({ kpi: name, from: found.record.active, to });
  if (applied.ok)
    offerUndo(app, `${name} is ${to === "Yes" ? "active" : "no longer active"}.`, applied.change);
  else showTrouble(app, notAppliedWords(applied));
  await reloadBook(app);
}

function refusedTrouble(app: PaneApp, { row, record }: Located<Kpi>, refusal: NotActive): Trouble {
  if (refusal.why === "too many") {
    return {
      title: `${refusal.active} KPIs are active already`,
      body: `${record.kpi} stays off: at most ${MOST_ACTIVE_KPIS} count. Switch one off first.`,
    };
  }
  const [first = "baseline"] = refusal.lacks;
  const lacking = refusal.lacks.map((key) => kpis.columns[key].header);
  return {
    title: `${record.kpi} cannot count yet`,
    body: `It lacks ${lacking.join(", ")}: type what is missing on KPIs, then switch it on.`,
    action: {
      words: `Go to ${kpis.columns[first].header}`,
      onPress: () => void goToCell(app, { table: kpis.table, row, header: kpis.columns[first].header }),
    },
  };
}
