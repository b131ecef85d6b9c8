import { NUMBER_FROM_0 } from "../domain/forecast/cellRules";
import { answer, refusal } from "../domain/forecast/outcome";
import { weighAnswers } from "../domain/review/weighAnswers";
import { ANSWERS_GIVEN } from "./answersColumn";
import { unequal, valuesOf } from "./columns";
import { defineFunction } from "./define";
import { column, optionalColumn } from "./parameters";

const WEIGHTS = optionalColumn(
  column(
    {
      name: "weights",
      about: "What each question weighs; a blank weighs 1.",
      reference:
        'XLOOKUP(Answers[Question],Checklists[Question],IF(Checklists[Weight]="",1,Checklists[Weight]),1)',
    },
    NUMBER_FROM_0,
  ),
);

/**
 * REVIEWSCORE(answers, [weights]) gives a share from 0 to 1. #VALUE! for columns of unequal length or a bad cell, #N/A when
 * all weights are 0.
 */
export const reviewScore = defineFunction({
  id: "REVIEWSCORE",
  about: "How much of a checklist is answered with Yes, by weight.",
  parameters: [ANSWERS_GIVEN, WEIGHTS],
  result: "scalar",
  formula: "Σ weight × worth ÷ Σ weight; Yes is worth 1, Partly 0.5, No, Unknown and blank 0.",
  source: "Control Book, of the column Counts as, in which an old answer is Unknown.",
  twin: `=LET(said,Answers[Counts as], weights,${WEIGHTS.reference},
 SUM(weights*((said="Yes")+(said="Partly")/2))/SUM(weights))`,
  examples: [
    {
      args: [
        ["Yes", "Partly", "No", "Unknown"],
        [2, 1, 1, ""],
      ],
      result: 0.5,
    },
  ],
  run: ([answers, weights]) => {
    const uneven = weights ? unequal(answers, weights) : undefined;
    if (uneven !== undefined) return refusal(uneven);
    const words = valuesOf(answers);
    if (!words.ok) return words;
    const heavy = weights ? valuesOf(weights) : answer([]);
    if (!heavy.ok) return heavy;
    const weighed = words.value.map((word, at) => ({ answer: word, weight: heavy.value[at] ?? null }));
    const { score, outOf } = weighAnswers(weighed);
    if (outOf > 0) return answer(score / outOf);
    const wanted = "above 0";
    return refusal({
      kind: "wrongArgument",
      name: "the sum of weights",
      got: outOf,
      wanted,
      isTooLittle: true,
    });
  },
});
