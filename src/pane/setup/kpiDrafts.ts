import {
  type CatalogueKpi,
  KPI_CATALOGUE,
  type MeasuredBook,
  proposedKpis,
} from "../../domain/kpis/kpiCatalogue";
import { fold } from "../../kit/text";
import type { Kpi } from "../../schema/sheets/kpis";
import { typedAmount } from "../words/typedAmount";
import { typedShare } from "../words/typedShare";

/** What was chosen or typed of a KPI and is not written yet. */
export interface KpiTyped {
  readonly isOn?: boolean;
  readonly baseline?: string;
  readonly target?: string;
  /** Whether its figures are being changed. */
  readonly isOpen?: boolean;
}

/** A KPI as Setup shows it: of the book, of the catalogue, or both. */
export interface KpiDraft extends Pick<KpiTyped, "isOpen"> {
  readonly name: string;
  readonly isLeading: boolean;
  readonly unit: string;
  readonly measured: string;
  readonly isOn: boolean;
  readonly baseline: string;
  readonly target: string;
  /** Its row on KPIs; null where it is only in the catalogue. */
  readonly row: Kpi | null;
  readonly entry: CatalogueKpi | null;
}

/** The book's own KPIs first, then those of the catalogue; while none counts, the first that can be measured are ticked. */
export function kpiDrafts(
  rows: readonly Kpi[],
  book: MeasuredBook,
  typed: (name: string) => KpiTyped | undefined,
): readonly KpiDraft[] {
  const isNew = rows.every(({ active }) => active !== "Yes");
  const proposed = new Set(isNew ? proposedKpis(book) : []);
  const known = new Set(rows.map(({ kpi }) => fold(kpi)));
  const active = rows.filter(({ active: is }) => is === "Yes");
  const others = rows.filter(({ kpi, active: is }) => is !== "Yes" && kpi !== "");
  const own = (row: Kpi) => draftOf(row, entryOf(row.kpi), book);
  const drafts = [
    ...active.map(own),
    ...KPI_CATALOGUE.filter(({ kpi }) => !known.has(fold(kpi))).map((entry) => draftOf(null, entry, book)),
    ...others.map(own),
  ];
  return drafts.map((draft) => ({
    ...draft,
    isOn: draft.isOn || proposed.has(draft.name),
    ...typed(draft.name),
  }));
}

function entryOf(name: string): CatalogueKpi | null {
  return KPI_CATALOGUE.find(({ kpi }) => fold(kpi) === fold(name)) ?? null;
}

/** Where the team stands and should be: by its row, else as the book measures it. */
function figuresOf(row: Kpi | null, entry: CatalogueKpi | null, book: MeasuredBook) {
  const baseline = row?.baseline ?? entry?.measure?.(book) ?? null;
  const aim = baseline === null ? undefined : entry?.aim?.(baseline);
  return { baseline, target: row?.target ?? aim ?? null };
}

function draftOf(row: Kpi | null, entry: CatalogueKpi | null, book: MeasuredBook): KpiDraft {
  const { kpi: name = "", kind = null, unit = "" } = row ?? entry ?? {};
  const { baseline, target } = figuresOf(row, entry, book);
  return {
    name,
    unit,
    isLeading: kind === "Leading",
    measured: entry?.measured ?? "",
    isOn: row?.active === "Yes",
    baseline: figureText(baseline, unit),
    target: figureText(target, unit),
    row,
    entry,
  };
}

/** A figure as one types it in its unit: 0.34 of a KPI in percent is 34. */
function figureText(figure: number | null, unit: string): string {
  if (figure === null) return "";
  return String(unit === "%" ? Number((figure * 100).toFixed(2)) : figure);
}

/** The figure that was typed in a KPI's unit; null where nothing was, undefined where it is no number. */
export function figureOf(text: string, unit: string): number | null | undefined {
  if (text.trim() === "") return null;
  return unit === "%" ? typedShare(text) : typedAmount(text);
}

/** Whether a KPI that is to count lacks where it starts or where it should be. */
export function lacksFigures({ isOn, baseline, target, unit }: KpiDraft): boolean {
  return isOn && [baseline, target].some((text) => (figureOf(text, unit) ?? null) === null);
}
