import { inTurn } from "../../kit/steps/inTurn";
import type { Steps } from "../../kit/steps/steps";
import type { ExportTable } from "../reader/exportTable";
import { IMPORTED_COLUMNS, type ImportedKey } from "../recognise/importedColumns";
import type { Mapping, Match } from "../recognise/mapping";
import { SOUGHT_COLUMNS } from "../recognise/soughtColumns";
import type { ReadText } from "../values/columnType";
import type { Doubt, Way, Ways } from "../values/ways";
import { remembered } from "../plan/remembered";
import { type Answers, answerTo } from "./answers";
import { markBeside } from "./markBeside";
import type { Choice, Question } from "./question";
import { type ToldColumn, toldColumn } from "./toldColumn";

/** How the columns of a file are to be read, and what they leave open. */
export interface Settlement {
  readonly readers: ReadonlyMap<ImportedKey, ReadText>;
  /** Reads a day as the file's other days are written. */
  readonly dayOf: ReadText;
  readonly questions: readonly Question[];
  /** What the columns tell or an answer says; a way that matters nowhere is absent. */
  readonly ways: Partial<Ways>;
}

/** One way to write, and the answer that chooses it. */
interface Option {
  readonly answer: string;
  readonly ways: Partial<Ways>;
}

interface WayQuestion {
  readonly about: "date order" | "decimal mark" | "percent scale";
  readonly way: Way;
  readonly options: readonly Option[];
}

const WAY_QUESTIONS: readonly WayQuestion[] = [
  {
    about: "date order",
    way: "order",
    options: [
      { answer: "DMY", ways: { order: "DMY" } },
      { answer: "MDY", ways: { order: "MDY" } },
      { answer: "YMD", ways: { order: "YMD" } },
    ],
  },
  {
    about: "decimal mark",
    way: "mark",
    options: [
      { answer: ".", ways: { mark: "." } },
      { answer: ",", ways: { mark: "," } },
    ],
  },
  {
    about: "percent scale",
    way: "scale",
    options: [
      { answer: "hundreds", ways: { scale: "hundreds" } },
      { answer: "fractions", ways: { scale: "fractions" } },
    ],
  },
];

/** Ways that hold where nothing depends on them. */
const OF_NO_MATTER: Ways = { order: "DMY", mark: ".", scale: "fractions" };

/**
 * Settles how a file is written: each column by itself; where one cannot tell, by the file's other columns when they
 * agree; the decimal mark also by what else the file shows; else by the answer to one question for the whole file.
 */
export function* settleWays(table: ExportTable, mapping: Mapping, answers: Answers): Steps<Settlement> {
  const told = yield* inTurn(matchedColumns(mapping), ([key, match]) => toldColumn(table, key, match));
  const claimed = merged(WAY_QUESTIONS.map((question) => agreedWay(question, told)));
  const isMarkDoubted = told.some(({ decision }) => decision.doubts.some(({ way }) => way === "mark"));
  const mark = isMarkDoubted ? yield* markBeside(table, claimed.order) : undefined;
  const agreed = { ...(mark === undefined ? {} : { mark }), ...claimed };
  const ways = { ...merged(WAY_QUESTIONS.map((question) => answeredWay(question, answers))), ...agreed };
  return {
    readers: new Map(told.map(({ key, decision }) => [key, readerOf(key, { ...ways, ...decision.ways })])),
    dayOf: readerOf("closedOn", ways),
    questions: WAY_QUESTIONS.flatMap((question) => doubtQuestion(question, told, agreed) ?? []),
    ways,
  };
}

/** Ways as the answers that would have told them. */
export function waysAnswered(ways: Partial<Ways>): Answers {
  const told = WAY_QUESTIONS.map(({ about, way }) => [about, ways[way]] as const);
  return Object.fromEntries(told.flatMap(([about, way]) => (way === undefined ? [] : [[about, way]])));
}

function matchedColumns({ columns }: Mapping): readonly (readonly [ImportedKey, Match])[] {
  return SOUGHT_COLUMNS.flatMap(({ key }) => {
    const match = columns[key];
    return match === undefined ? [] : [[key, match] as const];
  });
}

/** The way on which all columns that can tell agree. */
function agreedWay({ way, options }: WayQuestion, told: readonly ToldColumn[]): Partial<Ways> {
  const claims = new Set(
    told.map(({ decision }) => decision.ways[way]).filter((claim) => claim !== undefined),
  );
  const agreed = options.find((option) => [...claims].every((claim) => claim === option.ways[way]));
  return claims.size === 1 && agreed !== undefined ? agreed.ways : {};
}

function answeredWay({ about, options }: WayQuestion, answers: Answers): Partial<Ways> {
  const answer = answerTo(about, answers);
  return options.find((option) => option.answer === answer)?.ways ?? {};
}

/** The question that the first doubtful column raises; the answer holds for all of them. */
function doubtQuestion(
  { about, way, options }: WayQuestion,
  told: readonly ToldColumn[],
  agreed: Partial<Ways>,
): Question | undefined {
  if (agreed[way] !== undefined) return undefined;
  for (const { key, header, filled, decision } of told) {
    const doubt = decision.doubts.find((one) => one.way === way);
    if (doubt === undefined) continue;
    const open = options.filter(({ answer }) => doubt.among?.includes(answer) ?? true);
    const choices = open.map((option) => choiceFor(key, option, doubt));
    const asked = { id: about, about, column: header, value: "", deals: filled };
    return { ...asked, examples: doubt.examples, choices, default: null };
  }
  return undefined;
}

function choiceFor(key: ImportedKey, { answer, ways }: Option, doubt: Doubt): Choice {
  const read = readerOf(key, ways);
  return {
    answer,
    reads: doubt.examples.map((text) => read(text)).filter((value) => typeof value === "number"),
  };
}

function readerOf(key: ImportedKey, ways: Partial<Ways>): ReadText {
  return remembered(IMPORTED_COLUMNS[key].reader({ ...OF_NO_MATTER, ...ways }));
}

function merged(parts: readonly Partial<Ways>[]): Partial<Ways> {
  return parts.reduce((all, part) => ({ ...all, ...part }), {});
}
