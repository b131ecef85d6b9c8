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

/** What one token said by itself. */
export interface Said {
  readonly text: string;
  readonly faults: readonly FormulaFault[];
  readonly reads: readonly Place[];
}

/** What the lasting tokens of a sheet have said, by what is written. */
export type SaidBefore = Map<string, Said>;

/** One formula while its tokens are read. */
export interface FormulaReading {
  readonly context: FormulaContext;
  /** Position of the formula's sheet in the source, undefined for a name of the whole workbook. */
  readonly sheet: number | undefined;
  /** What tokens of the same sheet have said in other formulas. */
  readonly saidBefore: SaidBefore;
  readonly faults: FormulaFault[];
  readonly reads: Place[];
  readonly names: SourceName[];
  /** The parameters of LET and LAMBDA, in lower case, in the order of their new names: their own are free text. */
  readonly parameters: string[];
  verdictOfName(name: SourceName): Verdict;
}

/** Notes a fault once. */
export function noteFault({ faults }: FormulaReading, fault: FormulaFault): void {
  if (!faults.includes(fault)) faults.push(fault);
}

/** Notes what a name leads to: what several names lead to is there once. */
export function noteAll<Item>(list: Item[], items: readonly Item[]): void {
  const known = new Set(list);
  for (const item of items) {
    if (!known.has(item)) list.push(item);
    known.add(item);
  }
}
