import type { ExportTable } from "../reader/exportTable";

/** A column of an export of deals that says when each entered a stage. */
export interface StageEntry {
  readonly column: number;
  readonly stage: string;
}

/** HubSpot names the stage, and its pipeline behind it: Date entered "Proposal (Sales Pipeline)". */
const ENTERED = /^date entered\s+(?!current stage)["“”']?(.+?)(?:\s*\([^()]*\))?["“”']?$/i;

/** The columns of a file that say when its deals entered which stage. */
export function stageEntries({ headers }: Pick<ExportTable, "headers">): readonly StageEntry[] {
  return headers.flatMap((header, column) => {
    const stage = ENTERED.exec(header.trim())?.[1]?.trim() ?? "";
    return stage === "" ? [] : [{ column, stage }];
  });
}
