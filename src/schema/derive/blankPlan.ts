import type { SheetPlan } from "../plan";

/** The plan of a visible tab with nothing on it, for pages that name only what they have. */
export function blankPlan(name: string): SheetPlan {
  return {
    name,
    tab: name,
    visibility: "Visible",
    tabColor: "",
    showsGridlines: false,
    columns: { address: "A:A", lines: [] },
    rows: { address: "1:1", lines: [] },
    cells: [],
    formulas: [],
    copies: [],
    tables: [],
    styles: [],
    looks: [],
    merged: [],
    mergedRows: [],
    formats: [],
    validations: [],
    highlights: [],
    charts: [],
    frozen: { rows: 0, columns: 0 },
    names: [],
  };
}
