import type { Combined } from "../../domain/combined/combine";
import type { Repeated } from "../../domain/combined/countedOnce";
import type { LeftOutCopy } from "../../domain/combined/leftOutCopy";
import { faultText } from "../../domain/forecast/faultText";
import type { CopyFault } from "../../intake/copies/copyFault";
import type { PutTogether } from "../../intake/copies/putTogether";
import type { FileFault } from "../../kit/xlsx/unreadable";
import { counted } from "../words/counted";
import { dayInFull } from "../words/day";
import { wholeWords } from "../words/amount";

const UNREADABLE: Readonly<Record<FileFault, string>> = {
  encrypted: "has a password or is an old .xls; save it as .xlsx without one",
  notAWorkbook: "is no Excel workbook",
  tooLarge: "is packed so densely that it cannot be read safely",
  duplicatePart: "holds a part twice; open it in Excel and save it anew",
  escapingPath: "is built to write outside its own folder",
  corrupt: "is damaged; open it in Excel and save it anew",
  doctype: "carries a document type, which no workbook does",
};

/** Why a file is no part of the roll-up: one sentence that names it. */
function refusedFileWords(fileName: string, fault: CopyFault): string {
  switch (fault.kind) {
    case "unreadable":
      return `${fileName} ${UNREADABLE[fault.why]}.`;
    case "foreign":
      return `${fileName} is no leadership copy but ${fault.found === "binary workbook" ? "a binary workbook; save it as .xlsx" : "another kind of file"}.`;
    case "no copy":
      return `${fileName} is no leadership copy: no sheet of it has the deals of a book.`;
    case "book":
      return `${fileName} is a control book with all that is private in it. Ask for its leadership copy.`;
    case "lacks":
      return `${fileName} lacks ${fault.what}. Ask for a copy with Pipeline, Forecast and Settings, all columns.`;
    case "too many deals":
      return `${fileName} has ${wholeWords(fault.deals)} deals; a roll-up takes ${wholeWords(fault.limit)} of a copy.`;
  }
}

/** Why a copy that could be read is no part of the roll-up. */
function leftOutWords({ fileName, why }: LeftOutCopy): string {
  switch (why.kind) {
    case "period":
      return `${fileName} shows ${periodWords(why.got)}, the others ${periodWords(why.wanted)}. Ask for a copy that shows the same period.`;
    case "currency":
      return `${fileName} is in ${currencyWords(why.got)}, the others in ${currencyWords(why.wanted)}: amounts of two currencies are not added up.`;
    case "fault":
      return `${fileName} cannot be added up: ${faultText(why.fault)}.`;
    case "same deals":
      return `${fileName} has only deals that ${why.as} has as well, of a day that is no later: it looks like an earlier copy of it.`;
  }
}

function periodWords({ name, start, end }: { name: string; start: number; end: number }): string {
  return `${name} (${dayInFull(start)} to ${dayInFull(end)})`;
}

function currencyWords(currency: string): string {
  return currency === "" ? "a currency that it does not name" : currency;
}

/** Where a deal that stands in several copies counts. */
function repeatedWords({ id, counts, leftOut }: Repeated): string {
  return `Deal ${id} stands in ${[counts, ...leftOut].join(" and ")}. It counts once, in ${counts}.`;
}

/** All that is not in the figures, or that makes them other than they seem. */
export function toldWords({ refused, leftOut, combined }: PutTogether): readonly string[] {
  return [
    ...refused.map(({ fileName, fault }) => refusedFileWords(fileName, fault)),
    ...leftOut.map(leftOutWords),
    ...(combined === null ? [] : combinedWords(combined)),
  ];
}

function combinedWords(combined: Combined): readonly string[] {
  const { repeated, course } = combined;
  const isTwice = course.some(({ line, deals }) => line === "In several copies" && deals > 0);
  const twice =
    "In Why it moved, its amount today is taken out again under In several copies: the copies do not say what it moved.";
  return [
    ...repeated.map(repeatedWords),
    ...(isTwice ? [twice] : []),
    ...uncomparedWords(combined),
    ...daysWords(combined),
    ...luckWords(combined),
    ...targetWords(combined),
  ];
}

function uncomparedWords({ copies }: Combined): readonly string[] {
  const names = copies.filter(({ copy }) => copy.course === null).map(({ copy }) => copy.source);
  if (names.length === 0) return [];
  return [
    `${names.join(", ")}: the book kept no earlier day, so what is in play there stands under Not compared.`,
  ];
}

/** Copies of several days, or that compare with several, tell of several stretches of time. */
function daysWords({ copies }: Combined): readonly string[] {
  const days = new Set(copies.map(({ copy }) => copy.asOf));
  const since = new Set(copies.flatMap(({ copy }) => copy.course?.since ?? []));
  return [
    ...(days.size > 1 ? [`The copies are of ${counted(days.size, "day")}, see Sources.`] : []),
    ...(since.size > 1
      ? [
          `The copies compare with ${counted(since.size, "day")}, see Sources: Why it moved adds up different stretches.`,
        ]
      : []),
  ];
}

function luckWords({ copies, luck }: Combined): readonly string[] {
  const lucks = new Set(copies.flatMap(({ copy }) => copy.luck ?? []));
  return lucks.size > 1
    ? [
        `The books share luck differently: ${[...lucks].sort().join(", ")}. All deals together go by ${String(luck)}.`,
      ]
    : [];
}

function targetWords({ copies, period }: Combined): readonly string[] {
  if (period.target !== null) return [];
  const names = copies.filter(({ copy }) => copy.period.target === null).map(({ copy }) => copy.source);
  return [`No target of ${period.name} in ${names.join(", ")}: so there is none of all, and no odds.`];
}
