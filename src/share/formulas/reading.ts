import type { SourceName, SourceSheet, SourceWorkbook } from "../model/sourceWorkbook";
import type { Removal } from "../removal";
import type { FormulaFault, Place, Verdict } from "./verdict";

/** Whether a text may stand in a formula of the copy, and if not whether it is a private one. */
export type TextJudge = (text: string) => "known" | "unknown" | "private";

/** What a formula is judged against. */
export interface FormulaContext {
  readonly workbook: SourceWorkbook;
  readonly removal: Removal;
  readonly judgeText: TextJudge;
  /** By name in lower case; a name may be given on several sheets. */
  readonly names: ReadonlyMap<string, readonly SourceName[]>;
  /** By name in lower case. */
  readonly sheets: ReadonlyMap<string, SourceSheet>;
  /** Whether there is a native twin for a custom function; its name in the catalog's spelling. */
  hasTwin(name: string): boolean;
}

/** One formula while its tokens are read. */
export interface FormulaReading {
  readonly context: FormulaContext;
  /** Position of the formula's sheet in the source, undefined for a name of the whole workbook. */
  readonly sheet: number | undefined;
  readonly faults: Set<FormulaFault>;
  /** A place that several names lead to is one place. */
  readonly reads: Set<Place>;
  readonly names: Set<SourceName>;
  /** New names of the parameters of LET and LAMBDA: their own names are free text. */
  readonly parameters: Map<string, string>;
  verdictOfName(name: SourceName): Verdict;
}
