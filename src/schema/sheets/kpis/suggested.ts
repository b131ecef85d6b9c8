/** Measures that a new book suggests, so that profit is not forgotten beside growth; none counts before it is switched on. */
export const SUGGESTED = [
  {
    kpi: "Gross margin",
    why: "Growth without profit is none.",
    kind: "Lagging",
    unit: "%",
    better: "Higher",
    perspective: "Result",
    objective: "Profit",
    active: "No",
  },
  {
    kpi: "Discount off list",
    why: "What we give away is margin.",
    kind: "Leading",
    unit: "%",
    better: "Lower",
    perspective: "Result",
    objective: "Profit",
    active: "No",
  },
] as const;
