/** What a question of an import is about. */
type QuestionAbout =
  | "date order"
  | "decimal mark"
  | "percent scale"
  | "column"
  | "stage"
  | "category"
  | "owner"
  | "same names"
  | "rate"
  | "blank amounts";

/** One way to answer. */
export interface Choice {
  readonly answer: string;
  /** How the question's examples read then: serials of days, amounts or shares. */
  readonly reads: readonly number[];
}

/** A question that an export leaves open, as plain data; its words are made where it is asked. */
export interface Question {
  /** The name under which the answer is kept. */
  readonly id: string;
  readonly about: QuestionAbout;
  /** The export's column. */
  readonly column: string;
  /** The word or currency that is asked about; "" when the question is about a whole column. */
  readonly value: string;
  /** How many deals it concerns. */
  readonly deals: number;
  /** Values from the file. */
  readonly examples: readonly string[];
  /** Empty when a number is to be typed. */
  readonly choices: readonly Choice[];
  /** What holds while nobody answers; null stops the import. */
  readonly default: string | null;
}

/** A choice that reads no example. */
export function choiceOf(answer: string): Choice {
  return { answer, reads: [] };
}
