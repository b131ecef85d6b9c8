import { keepSetup } from "../../../src/pane/app/keepSetup";
import type { PaneApp } from "../../../src/pane/app/paneApp";
import { kpiDrafts } from "../../../src/pane/setup/kpiDrafts";
import { kpiWrite } from "../../../src/pane/setup/kpiWrite";
import { MONDAY } from "../sampleBook";

/** Ticks a KPI of the book in Setup, or takes its tick away, and keeps that. */
export async function chooseKpi(app: PaneApp, wanted: string): Promise<void> {
  const read = await app.desk.readSetup();
  if (!read.ok) throw new Error(read.fault.message);
  const { kpis } = read.value;
  const isOn = kpis.some(({ kpi, active }) => kpi === wanted && active === "Yes");
  const book = { today: MONDAY, deals: [], stages: [] };
  const drafts = kpiDrafts(kpis, book, (name) => (name === wanted ? { isOn: !isOn } : undefined));
  await keepSetup(app, kpiWrite(drafts, { today: MONDAY, until: MONDAY + 91 }));
}
