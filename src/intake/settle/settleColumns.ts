import type { Steps } from "../../kit/steps/steps";
import type { ExportTable } from "../reader/exportTable";
import { dateColumn } from "../values/dateColumn";
import type { ColumnType, ReadText } from "../values/columnType";
import { remembered } from "../plan/remembered";
import type { Decision, Doubt, Way, Ways } from "../values/ways";
import { type Answers, answerTo } from "./answers";
import { markBeside } from "./markBeside";
import type { Choice, Question } from "./question";

/** A column of a file: what its values should be, and what all of them tell. */
export interface TypedColumn {
  readonly header: string;
  readonly type: ColumnType;
  /** How many rows have a value. */
  readonly filled: number;
  readonly decision: Decision;
}

/** How columns are to be read, in the order in which they were given, and what they leave open. */
export interface SettledColumns {
  readonly readers: readonly ReadText[];
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
export function* settleColumns(
  table: ExportTable,
  told: readonly TypedColumn[],
  answers: Answers,
): Steps<SettledColumns> {
  const claimed = merged(WAY_QUESTIONS.map((question) => agreedWay(question, told)));
  const isMarkDoubted = told.some(({ decision }) => decision.doubts.some(({ way }) => way === "mark"));
  const mark = isMarkDoubted ? yield* markBeside(table, claimed.order) : undefined;
  const agreed = { ...(mark === undefined ? {} : { mark }), ...claimed };
  const ways = { ...merged(WAY_QUESTIONS.map((question) => answeredWay(question, answers))), ...agreed };
  return {
    readers: told.map(({ type, decision }) => readerOf(type, { ...ways, ...decision.ways })),
    dayOf: readerOf(dateColumn, ways),
    questions: WAY_QUESTIONS.flatMap((question) => doubtQuestion(question, told, agreed) ?? []),
    ways,
  };
}

/** Ways as the answers that would have told them. */
export function waysAnswered(ways: Partial<Ways>): Answers {
  const told = WAY_QUESTIONS.map(({ about, way }) => [about, ways[way]] as const);
  return Object.fromEntries(told.flatMap(([about, way]) => (way === undefined ? [] : [[about, way]])));
}

/** The way on which all columns that can tell agree. */
function agreedWay({ way, options }: WayQuestion, told: readonly TypedColumn[]): Partial<Ways> {
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
  told: readonly TypedColumn[],
  agreed: Partial<Ways>,
): Question | undefined {
  if (agreed[way] !== undefined) return undefined;
  for (const { type, header, filled, decision } of told) {
    const doubt = decision.doubts.find((one) => one.way === way);
    if (doubt === undefined) continue;
    const open = options.filter(({ answer }) => doubt.among?.includes(answer) ?? true);
    const choices = open.map((option) => choiceFor(type, option, doubt));
    const asked = { id: about, about, column: header, value: "", deals: filled };
    return { ...asked, examples: doubt.examples, choices, default: null };
  }
  return undefined;
}

function choiceFor(type: ColumnType, { answer, ways }: Option, doubt: Doubt): Choice {
  const read = readerOf(type, ways);
  return {
    answer,
    reads: doubt.examples.map((text) => read(text)).filter((value) => typeof value === "number"),
  };
}

function readerOf(type: ColumnType, ways: Partial<Ways>): ReadText {
  return remembered(type.reader({ ...OF_NO_MATTER, ...ways }));
}

function merged(parts: readonly Partial<Ways>[]): Partial<Ways> {
  return parts.reduce((all, part) => ({ ...all, ...part }), {});
}
