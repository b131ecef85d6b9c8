import { wordCell } from "../domain/forecast/cellRules";
import { ANSWERS } from "../terms/answers";
import { column } from "./parameters";

/** Answers to the questions of a checklist. */
export const ANSWERS_GIVEN = column(
  {
    name: "answers",
    about: "Yes, Partly, No or Unknown, one cell a question; a blank is Unknown.",
    reference: "Answers[Counts as]",
  },
  wordCell(ANSWERS),
);
