import { column } from "./parameters";

/** Answers to the questions of a checklist. */
export const ANSWERS_GIVEN = column(
  "answers",
  "Yes, Partly, No or Unknown, one cell a question; a blank is Unknown.",
  "Answers[Counts as]",
);
