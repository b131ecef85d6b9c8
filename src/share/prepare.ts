import { isoDay } from "../kit/serial";
import { countDroppedParts } from "./droppedParts";
import type { Decisions } from "./decide/decision";
import { decideFormulas } from "./decide/decideFormulas";
import { type Analyser, newAnalyser } from "./formulas/analyser";
import type { TextJudge } from "./formulas/reading";
import type { NativeTwins } from "./formulas/twins";
import { readWorkbook } from "./model/readWorkbook";
import type { SourceWorkbook } from "./model/sourceWorkbook";
import type { CopyPolicy } from "./policy";
import { type Removal, stayingSheets } from "./removal";
import { removeByPolicy } from "./removeByPolicy";
import { type Tally, newTally } from "./tally";
import { type UnseenCells, unseenCells } from "./unseenCells";
import { type PrivateWords, privateWords } from "./words/privateWords";
import { textJudge } from "./words/textJudge";
import { aboutTexts } from "./write/aboutSheet";
import type { CopyLabels } from "./write/copyContext";
import { APPLICATION } from "./write/fixedParts";
import { aboutName } from "./write/aboutName";
import { footerText } from "./write/worksheet";

/** What a copy is made from. */
export interface CopyInput {
  readonly bytes: Uint8Array;
  readonly policy: CopyPolicy;
  /** Native formulas for this add-in's own functions. */
  readonly twins: NativeTwins;
  /** The copy's day as a serial. */
  readonly asOf: number;
}

/** A workbook read, with every decision made and nothing written yet. */
export interface PreparedCopy {
  readonly workbook: SourceWorkbook;
  readonly removal: Removal;
  readonly words: PrivateWords;
  readonly judgeText: TextJudge;
  readonly analyser: Analyser;
  readonly decisions: Decisions;
  readonly unseen: UnseenCells | undefined;
  readonly tally: Tally;
  readonly labels: CopyLabels;
}

function countRemoved(removal: Removal, tally: Tally): void {
  tally.add("sheets", removal.filter(({ stays }) => !stays).length);
  for (const { leavingColumns, rows, hiddenRows } of stayingSheets(removal)) {
    const hidden = leavingColumns.filter(({ reason }) => reason === "hidden").length;
    tally.add("hiddenColumns", hidden);
    tally.add("columns", leavingColumns.length - hidden);
    tally.add("hiddenRows", hiddenRows);
    tally.add("rows", rows.removed.length - hiddenRows);
  }
}

/** The title and day that a copy carries. */
export function copyLabels({ policy, asOf }: Pick<CopyInput, "policy" | "asOf">): CopyLabels {
  return { title: policy.title, asOf: isoDay(asOf) };
}

/** Reads the workbook and decides what becomes of each part of it. */
export function prepareCopy(input: CopyInput): PreparedCopy {
  const { bytes, policy, twins } = input;
  const labels = copyLabels(input);
  const tally = newTally();
  const workbook = readWorkbook(bytes, tally);
  const removal = removeByPolicy(workbook, policy);
  const ownTexts = [
    aboutName(stayingSheets(removal)),
    ...aboutTexts(labels.title, labels.asOf),
    footerText(labels),
    APPLICATION,
  ];
  const words = privateWords(workbook, removal, [...policy.knownTexts, ...ownTexts]);
  const judgeText = textJudge(words);
  const analyser = newAnalyser({ workbook, removal, judgeText, twins });
  const decisions = decideFormulas({ workbook, removal, policy, analyser, words });
  const unseen = unseenCells(workbook, removal);
  countRemoved(removal, tally);
  countDroppedParts(workbook, tally);
  return { workbook, removal, words, judgeText, analyser, decisions, unseen, tally, labels };
}
