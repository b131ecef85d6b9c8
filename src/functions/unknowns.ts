import { DATE_CELL, NUMBER_FROM_0 } from "../domain/forecast/cellRules";
import { answer, refusal } from "../domain/forecast/outcome";
import { unknownAnswers } from "../domain/review/unknownAnswers";
import { ANSWERS_GIVEN } from "./answersColumn";
import { unequal, valuesOf } from "./columns";
import { defineFunction } from "./define";
import { column, date, optional, optionalColumn, single } from "./parameters";

const DATES = {
  ...column(
    {
      name: "dates",
      about: "The day of each answer; one without a day is unknown.",
      reference: "Answers[Evidence date]",
    },
    DATE_CELL,
  ),
  holdsDays: true,
};

/**
 * UNKNOWNS(answers, [dates], [as_of], [max_age]) gives a count. #VALUE! for dates without as_of, columns of unequal length,
 * a bad argument or cell.
 */
export const unknowns = defineFunction({
  id: "UNKNOWNS",
  about: "How many questions nobody can answer today.",
  parameters: [
    { ...ANSWERS_GIVEN, reference: "Answers[Answer]" },
    optionalColumn(DATES),
    optional<number | null>(
      date({ name: "as_of", about: "The day on which answers are judged; needed with dates." }),
      null,
    ),
    optional(
      single(
        { name: "max_age", about: "For how many days an answer holds; 30 when left out." },
        NUMBER_FROM_0,
      ),
      30,
    ),
  ],
  result: "scalar",
  formula: "Answers that are Unknown or blank or, with dates, undated or older than max_age days.",
  source: "Control Book, as the column Counts as.",
  twin: `=LET(said,Answers[Answer], dates,Answers[Evidence date], as_of,AsOf, max_age,30,
 SUM(--((said="")+(said="Unknown")+(INT(as_of)-INT(IF(dates="",0,dates))>max_age)>0)))`,
  examples: [
    {
      args: [["Yes", "Unknown", "", "No"], [46060, 46060, 46060, 46000], 46067],
      result: 3,
    },
  ],
  run: ([answers, dates, asOf, maxAge]) => {
    const words = valuesOf(answers);
    if (!words.ok) return words;
    if (dates === null) return answer(unknownAnswers(words.value));
    const uneven = unequal(answers, dates);
    if (uneven !== undefined) return refusal(uneven);
    const wanted = "a date where dates are given";
    if (asOf === null) return refusal({ kind: "wrongArgument", name: "as_of", got: "", wanted });
    const days = valuesOf(dates);
    if (!days.ok) return days;
    return answer(unknownAnswers(words.value, { days: days.value, today: asOf, evidenceDays: maxAge }));
  },
});
