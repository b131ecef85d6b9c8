import type { Decisions } from "../decide/decision";
import type { Analyser } from "../formulas/analyser";
import type { TextJudge } from "../formulas/reading";
import type { SourceName } from "../model/sourceWorkbook";
import type { NewPackage } from "../package/newPackage";
import type { Tally } from "../tally";
import type { PrivateWords } from "../words/privateWords";
import type { StringTable } from "./stringTable";
import type { StyleBook } from "./styles";

/** The date and words that the copy itself adds. */
export interface CopyLabels {
  readonly title: string;
  /** ISO day, such as 2026-11-16. */
  readonly asOf: string;
}

/** What the writers of all parts share. */
export interface CopyContext {
  readonly target: NewPackage;
  readonly styles: StyleBook;
  readonly strings: StringTable;
  readonly decisions: Decisions;
  readonly analyser: Analyser;
  readonly judgeText: TextJudge;
  readonly words: PrivateWords;
  readonly tally: Tally;
  readonly labels: CopyLabels;
  /** Names that a written formula needs. */
  readonly usedNames: Set<SourceName>;
}
