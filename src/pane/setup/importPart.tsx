import type { Serial } from "../../kit/serial";
import { counted } from "../words/counted";
import { weekdayWords } from "../words/day";
import { FiscalYear, type FiscalYearProps } from "./FiscalYear";
import type { SetupPart } from "./setupPart";

export interface ImportStanding {
  readonly deals: number;
  readonly importedAt: Serial | null;
  /** When fiscal years begin; null once the book stands, whose periods say it. */
  readonly year: Pick<FiscalYearProps, "month" | "onMonth"> | null;
  readonly onImport: () => void;
}

/** The export, from which the other steps are filled in. */
export function importPart({ deals, importedAt, year, onImport }: ImportStanding): SetupPart {
  const isDone = deals > 0;
  const day = importedAt === null ? "" : `, ${weekdayWords(importedAt)}`;
  return {
    title: "Import your CRM export",
    meta: isDone ? `${counted(deals, "deal")}${day}` : "Fills in most of the rest",
    isDone,
    keepWords: isDone ? "Import the next export" : "Import an export",
    held: null,
    body: (
      <>
        <p style={{ margin: 0 }}>
          Owners become the team, stages and quarters are taken from the file. You see every change before a
          cell is written, and nothing leaves this workbook.
        </p>
        {year && <FiscalYear {...year} />}
      </>
    ),
    onKeep: async () => onImport(),
  };
}
