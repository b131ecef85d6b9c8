import type { ExportTable, SkippedLine } from "../../intake/reader/exportTable";
import { wholeWords } from "../words/amount";
import { counted } from "../words/counted";

const KINDS: Readonly<Record<SkippedLine["kind"], string>> = {
  above: "above the headers",
  total: "a total",
  heading: "a group’s heading",
  footer: "a note below the deals",
};
const COUNTED: Readonly<Record<SkippedLine["kind"], (count: number) => string>> = {
  above: (count) => `${wholeWords(count)} above the headers`,
  total: (count) => counted(count, "total"),
  heading: (count) => counted(count, "heading"),
  footer: (count) => `${counted(count, "note")} below the deals`,
};

/** A line, or empty lines that follow each other. */
export interface LeftOutLine {
  readonly row: number;
  readonly words: string;
}

/** How many lines of a file are no deals. */
export function leftOutCount({ skipped, blank }: Pick<ExportTable, "skipped" | "blank">): number {
  return skipped.length + blank.reduce((sum, { count }) => sum + count, 0);
}

/** What they are: "9 lines left out: 6 above the headers, 2 totals, 1 empty". */
export function leftOutTitle(table: Pick<ExportTable, "skipped" | "blank">): string {
  const all = leftOutCount(table);
  const empty = all - table.skipped.length;
  const kinds = Object.entries(COUNTED).flatMap(([name, words]) => {
    const count = table.skipped.filter(({ kind }) => kind === name).length;
    return count === 0 ? [] : [words(count)];
  });
  const parts = empty === 0 ? kinds : [...kinds, `${wholeWords(empty)} empty`];
  return `${counted(all, "line")} left out: ${parts.join(", ")}`;
}

/** The lines in the order of the file, each with its number. */
export function leftOutLines({
  skipped,
  blank,
}: Pick<ExportTable, "skipped" | "blank">): readonly LeftOutLine[] {
  const told = skipped.map(({ row, kind, text }) => ({
    row,
    words: `Line ${wholeWords(row)}, ${KINDS[kind]}: ${text === "" ? "empty" : text}`,
  }));
  const empty = blank.map(({ from, count }) => ({
    row: from,
    words:
      count === 1
        ? `Line ${wholeWords(from)}: empty`
        : `Lines ${wholeWords(from)} to ${wholeWords(from + count - 1)}: empty`,
  }));
  return [...told, ...empty].sort((a, b) => a.row - b.row);
}
