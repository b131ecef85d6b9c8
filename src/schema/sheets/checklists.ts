import { ELEMENTS } from "../../terms/elements";
import { choice } from "../columns/choice";
import { number } from "../columns/number";
import { text } from "../columns/text";
import { defineSheet, type Row } from "../sheet";
import { CHECKLIST_QUESTIONS } from "./checklistQuestions";

/** The questions that reviews ask: data, not code; own questions and own checklists are added as rows. */
export const checklists = defineSheet({
  name: "Checklists",
  about: "The questions that deal reviews ask, by checklist.",
  key: ["checklist", "question"],
  version: 1,
  columns: {
    checklist: text({
      header: "Checklist",
      about: "The name of the checklist.",
      audience: "team",
      width: 116,
      isBold: true,
    }),
    order: number({
      header: "Order",
      about: "Where the question stands in its checklist.",
      audience: "team",
      format: "0",
      width: 52,
    }),
    question: text({
      header: "Question",
      about: "The question, answered with Yes, Partly, No or Unknown.",
      audience: "team",
      width: 520,
      indent: 1,
    }),
    weight: number({
      header: "Weight",
      about: "How much the answer counts in the score; blank counts as 1.",
      audience: "team",
      format: "0.0",
      width: 60,
    }),
    element: choice(
      {
        header: "Element",
        about: "What the question finds out.",
        audience: "team",
        width: 130,
        indent: 1,
      },
      ELEMENTS,
    ),
  },
  startsWith: () => CHECKLIST_QUESTIONS,
  tab: {
    purpose: "The questions that deal reviews ask. Add your own as rows; a new name makes a new checklist.",
    sentence:
      '=COUNTA(Checklists[Question])&" questions in "&COUNTA(UNIQUE(FILTER(Checklists[Checklist],Checklists[Checklist]<>"")))&" checklists."',
    visibility: "Hidden",
  },
});

/** One question of one checklist. */
export type ChecklistQuestion = Row<typeof checklists>;
