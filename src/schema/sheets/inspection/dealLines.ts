import { inUnit, cut } from "./words";

/** A column of the deal whose place on Pipeline stands in column T of a row. */
export function own(header: string, row: number): string {
  return `INDEX(Pipeline[${header}],$T${String(row)})`;
}

/** Blank on a line without a deal. */
export function ofDeal(row: number, formula: string): string {
  return `=IF(N($T${String(row)})=0,"",${formula})`;
}

/** A cell of the deal, blank where it is. */
export function ownOrBlank(header: string, row: number): string {
  return ofDeal(row, `IF(${own(header, row)}="","",${own(header, row)})`);
}

/** What each list of deals begins with: deal, owner, amount. */
export function dealCells(row: number): Readonly<Record<"B" | "C" | "E", string>> {
  return {
    B: ofDeal(row, cut(own("Deal", row), 25)),
    C: ofDeal(row, cut(own("Owner", row), 19)),
    E: ofDeal(row, `IF(${own("Amount", row)}="","–",${inUnit(own("Amount", row))})`),
  };
}

/** Their labels. */
export const DEAL_LABELS = { B: "Deal", C: "Owner" } as const;
