import { answer, refusal } from "../domain/forecast/outcome";
import { relation as relationOf } from "../domain/relations/relation";
import { defineFunction } from "./define";
import { date, numberFrom, optional, orBlank, positive } from "./parameters";

/**
 * RELATION(strength, stance, last_contact, as_of, [half_life]) gives a number from −1 to 1. #N/A without a last contact,
 * #VALUE! for a bad argument.
 */
export const relation = defineFunction({
  id: "RELATION",
  about: "What a tie to a person is worth today, −1 against us to 1 for us; it fades with silence.",
  parameters: [
    numberFrom("strength", "How strong the tie is, 0 never met to 3 trusts us.", [0, 3]),
    numberFrom("stance", "Where the person stands, −2 against us to 2 for us.", [-2, 2]),
    orBlank(date("last_contact", "The last time we spoke; blank: not known.")),
    date("as_of", "The day on which the tie is judged."),
    optional(positive("half_life", "After how many days of silence it is worth half; 45 when left out."), 45),
  ],
  result: "scalar",
  formula: "strength ÷ 3 × stance ÷ 2 × 0.5^(days since the last contact ÷ half_life).",
  source: "Control Book, as the column Standing.",
  twin: `=LET(strength,3, stance,1, last,DATE(2026,1,2), when,DATE(2026,2,16), half,45,
 IF(last="",NA(),strength/3*stance/2*0.5^(MAX(0,INT(when)-INT(last))/half)))`,
  examples: [{ args: [3, 1, 46024, 46069], result: 0.25 }],
  run: ([strength, stance, lastContact, today, halfLife]) =>
    lastContact === null
      ? refusal({ kind: "notEnough", what: "days of last contact", has: 0, needs: 1 })
      : answer(relationOf({ strength, stance, lastContact }, { today, halfLife })),
});
