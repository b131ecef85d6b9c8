import type { DraftAnswer, ReviewDraft, ReviewWords } from "./reviewDraft";

/** A field that both the manager and somebody else have changed: both values, and the draft with theirs in it. */
export interface Clash {
  /** What it is called, and told apart by. */
  readonly field: string;
  readonly mine: string;
  readonly theirs: string;
  readonly taken: ReviewDraft;
}

/** A draft, what it was begun over, and what a review starts from since somebody else has saved one. */
export interface ThreeReviews {
  readonly mine: ReviewDraft;
  readonly base: ReviewDraft;
  readonly theirs: ReviewDraft;
}

type Word = Exclude<keyof ReviewWords, "coachingNote">;

/** What the reader knows each field by. */
const FIELDS: Readonly<Record<Word, string>> = {
  thinkingNow: "Doing now",
  strategyNow: "Plan to win",
  nextTest: "Test next",
  strategyStrength: "Strategy strength",
  whatBeatsUs: "What would beat us",
};

const WORDS: readonly Word[] = ["thinkingNow", "strategyNow", "nextTest", "strategyStrength", "whatBeatsUs"];

/** The draft with everything of theirs that the manager had not touched. */
export function withTheirs({ mine, base, theirs }: ThreeReviews): ReviewDraft {
  const answers = [...mine.answers].map(([question, answer]) => {
    const [was, is] = [base.answers.get(question), theirs.answers.get(question)];
    return [question, was && is && isSameAnswer(answer, was) ? is : answer] as const;
  });
  const untouched = WORDS.reduce<Partial<ReviewWords>>(
    (taken, word) => (mine[word] === base[word] ? { ...taken, [word]: theirs[word] } : taken),
    {},
  );
  return { ...mine, ...untouched, answers: new Map(answers) };
}

/** The fields on which the draft and the newer review differ though both were changed. */
export function clashes(reviews: ThreeReviews): readonly Clash[] {
  return [...wordClashes(reviews), ...answerClashes(reviews)];
}

function wordClashes({ mine, base, theirs }: ThreeReviews): readonly Clash[] {
  return WORDS.filter(
    (word) => mine[word] !== theirs[word] && theirs[word] !== base[word] && mine[word] !== base[word],
  ).map((word) => ({
    field: FIELDS[word],
    mine: String(mine[word] ?? ""),
    theirs: String(theirs[word] ?? ""),
    taken: { ...mine, [word]: theirs[word] },
  }));
}

function answerClashes({ mine, base, theirs }: ThreeReviews): readonly Clash[] {
  const found: Clash[] = [];
  for (const [question, own] of mine.answers) {
    const [was, is] = [base.answers.get(question), theirs.answers.get(question)];
    if (!was || !is || isSameAnswer(own, is) || isSameAnswer(is, was) || isSameAnswer(own, was)) continue;
    const taken = { ...mine, answers: new Map(mine.answers).set(question, is) };
    found.push({ field: question, mine: answerWords(own), theirs: answerWords(is), taken });
  }
  return found;
}

/** Whether two answers to a question say the same. */
export function isSameAnswer(a: DraftAnswer, b: DraftAnswer): boolean {
  return a.answer === b.answer && a.evidence === b.evidence && a.saidBy === b.saidBy && a.on === b.on;
}

function answerWords({ answer, evidence }: DraftAnswer): string {
  return evidence.trim() === "" ? answer : `${answer}, ${evidence}`;
}
