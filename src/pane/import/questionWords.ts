import type { Choice, Question } from "../../intake/settle/question";
import { pipeline } from "../../schema/sheets/pipeline";
import { wholeWords } from "../words/amount";
import { counted } from "../words/counted";
import { dayInFull, dayInYear } from "../words/day";

/** One way to answer, in words; the second part says how the next example reads then. */
export interface ChoiceWords {
  readonly answer: string;
  readonly words: string;
  readonly then?: string;
}

/** A question of an import in plain words. */
export interface QuestionWords {
  readonly label: string;
  readonly hint: string;
  readonly choices: readonly ChoiceWords[];
}

type About = Question["about"];

const WORDS: Readonly<Record<About, (question: Question) => QuestionWords>> = {
  "date order": (question) =>
    readAs(question, dayBeside, "No date there has a day above 12, so the file cannot tell."),
  "decimal mark": (question) =>
    readAs(question, plainNumber, "No number there shows which mark sets off the decimals."),
  "percent scale": (question) =>
    readAs(question, percent, "No number there is above 1, so the file cannot tell."),
  column: columnWords,
  stage: (question) => wordIs("Stage", question),
  category: (question) => wordIs("Category", question),
  owner: (question) => wordIs("Owner", question),
  "same names": (question) => ({
    label: `${counted(question.deals, "row")} without an id name a deal that another row names too. Are they one deal?`,
    hint: forExample(question),
    choices: named(question),
  }),
  rate: ({ deals, value }) => ({
    label: `${counted(deals, "deal is", "deals are")} in ${value}, and the book has no rate`,
    hint: "Leave it empty and these rows are refused, never counted 1 : 1.",
    choices: [],
  }),
  "blank amounts": (question) => ({
    label: `${counted(question.deals, "open deal has", "open deals have")} no amount`,
    hint: "Blank is not 0: these deals stay out of every sum until they have one.",
    choices: named(question),
  }),
};

export function questionWords(question: Question): QuestionWords {
  return WORDS[question.about](question);
}

function forExample({ examples }: Question): string {
  return examples.length === 0 ? "" : `For example ${examples.join(", ")}.`;
}

function wordIs(what: string, question: Question): QuestionWords {
  const { value, deals } = question;
  const label = `${what} “${value}” (${counted(deals, "deal")}) is`;
  return { label, hint: forExample(question), choices: named(question) };
}

/** The second example needs no year where it is the first one's. */
function dayBeside(day: number, first?: number): string {
  return first === undefined ? dayInFull(day) : dayInYear(day, first);
}

function readAs(
  question: Question,
  words: (value: number, first?: number) => string,
  hint: string,
): QuestionWords {
  const [first = "", second] = question.examples;
  const choices = question.choices.map(({ answer, reads }: Choice): ChoiceWords => {
    const [read, next] = reads;
    const then =
      second === undefined || next === undefined ? {} : { then: `then ${second} is ${words(next, read)}` };
    return { answer, words: read === undefined ? answer : words(read), ...then };
  });
  return { label: `What is ${first} in column “${question.column}”?`, hint, choices };
}

function columnWords({ column, value, deals, examples, choices }: Question): QuestionWords {
  const header = Object.entries(pipeline.columns).find(([key]) => key === value)?.[1].header ?? value;
  if (column === "") return whichColumn(header, examples, choices);
  const samples = examples.map((example) => `“${example}”`).join(", ");
  const words: Readonly<Record<string, string>> = {
    [column]: `Yes, it goes to ${header}`,
    "leave out": "Leave it out",
  };
  return {
    label: `Is column “${column}” the book’s ${header}?`,
    hint:
      deals > 0 ? `${counted(deals, "value")} cannot be read as that: ${samples}.` : `It holds ${samples}.`,
    choices: choices.map(({ answer }) => ({ answer, words: words[answer] ?? `Take “${answer}” instead` })),
  };
}

/** The column that the book needs, of those that could be meant by their values. */
function whichColumn(header: string, examples: readonly string[], choices: readonly Choice[]): QuestionWords {
  return {
    label: `Which column is the book’s ${header}?`,
    hint: "Their headers do not say, and the values could mean it.",
    choices: choices.map(({ answer }, at) => {
      const example = examples[at];
      return { answer, words: example === undefined ? "None of them" : `“${answer}”, such as ${example}` };
    }),
  };
}

const ANSWER_WORDS: Readonly<Record<string, string>> = {
  new: "A new stage",
  "somebody new": "Somebody new",
  "one deal": "One deal: its first row counts, the others are refused",
  "different deals": "Different deals: each is kept",
  "leave blank": "Leave blank",
  "list price": "The product’s list price",
};

function named({ choices }: Question): readonly ChoiceWords[] {
  return choices.map(({ answer }) => ({ answer, words: ANSWER_WORDS[answer] ?? answer }));
}

function plainNumber(value: number): string {
  return Number.isInteger(value) ? wholeWords(value) : String(value);
}

function percent(share: number): string {
  return `${String(Number((share * 100).toPrecision(4)))}\u00a0%`;
}
