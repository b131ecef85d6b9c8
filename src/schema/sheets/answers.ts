import { ANSWERS } from "../../terms/answers";
import { choice } from "../columns/choice";
import { date } from "../columns/date";
import { formula } from "../columns/formula";
import { id } from "../columns/id";
import { rating } from "../columns/rating";
import { text } from "../columns/text";
import { WARNING } from "../emphasis";
import { defineSheet, type Row } from "../sheet";

const KNOWLEDGE = { from: 0, to: 3 };

/** What is known about a deal, question by question. Unknown is not No, and an old answer is unknown again. */
export const answers = defineSheet({
  name: "Answers",
  about: "Every answer of every deal review, one row each.",
  key: ["reviewId", "question"],
  version: 1,
  columns: {
    reviewId: id({
      header: "Review ID",
      about: "The review in which it was asked.",
      audience: "team",
      width: 96,
    }),
    dealId: id({ header: "Deal ID", about: "The deal it is about.", audience: "team", width: 132 }),
    question: text({
      header: "Question",
      about: "The question, as on Checklists.",
      audience: "team",
      width: 320,
    }),
    answer: choice(
      {
        header: "Answer",
        about: "Yes, Partly, No or Unknown. Unknown is not No.",
        audience: "team",
        width: 76,
      },
      ANSWERS,
    ),
    knowledge: rating(
      {
        header: "Knowledge",
        about: "How sure that is, 0 a guess to 3 the customer said so.",
        audience: "team",
        width: 76,
      },
      KNOWLEDGE,
    ),
    evidence: text({
      header: "Evidence",
      about: "What shows it; a Yes needs evidence.",
      audience: "team",
      width: 260,
      highlights: [{ when: '=AND([@Answer]="Yes",[@Evidence]="")', show: WARNING }],
    }),
    saidBy: text({ header: "Said by", about: "Who said it.", audience: "team" }),
    evidenceDate: date({
      header: "Evidence date",
      about: "The day it was said or seen.",
      audience: "team",
      highlights: [
        { when: '=AND([@[Evidence date]]<>"",INT(AsOf)-[@[Evidence date]]>EvidenceDays)', show: WARNING },
      ],
    }),
    countsAs: formula(
      choice(
        {
          header: "Counts as",
          about: "The answer, or Unknown when it is undated or too old; every score reads this column.",
          audience: "team",
          width: 82,
          indent: 1,
        },
        ANSWERS,
      ),
      '=IF([@Question]="","",IF(OR([@Answer]="",[@[Evidence date]]="",INT(AsOf)-N([@[Evidence date]])>EvidenceDays),"Unknown",[@Answer]))',
    ),
  },
  tab: {
    purpose: "Every answer of every deal review. An answer that is undated or too old counts as Unknown.",
    sentence:
      '=IF(COUNTA(Answers[Question])=0,"No answer yet: the pane\'s Inspect tab asks the questions.",' +
      'COUNTA(Answers[Question])&" answers; "&COUNTIFS(Answers[Counts as],"Unknown")&" count as Unknown.")',
    frozenColumns: 2,
    headerHeight: 34,
    visibility: "Hidden",
  },
});

/** One answer to one question. */
export type DealAnswer = Row<typeof answers>;
