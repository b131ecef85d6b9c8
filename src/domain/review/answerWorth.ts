import type { Answer } from "../../terms/answers";

/** What an answer adds per unit of weight. Unknown adds nothing, and is counted apart from No. */
export const ANSWER_WORTH: Readonly<Record<Answer, number>> = { Yes: 1, Partly: 0.5, No: 0, Unknown: 0 };
