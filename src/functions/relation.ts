import { numberFrom } from "../domain/forecast/cellRules";
import { answer, refusal } from "../domain/forecast/outcome";
import { relation as relationOf } from "../domain/relations/relation";
import { defineFunction } from "./define";
import { POSITIVE } from "./numberRules";
import { date, optional, orBlank, single } from "./parameters";

/**
 * RELATION(strength, stance, last_contact, as_of, [half_life]) gives a number from −1 to 1. #N/A without a last contact,
 * #VALUE! for a bad argument.
 */
export const relation = defineFunction({
  id: "RELATION",
  about: "What a tie to a person is worth today, −1 against us to 1 for us; it fades with silence.",
  parameters: [
    single(
      { name: "strength", about: "How strong the tie is, 0 never met to 3 trusts us." },
      numberFrom(0, 3),
    ),
    single(
      { name: "stance", about: "Where the person stands, −2 against us to 2 for us." },
      numberFrom(-2, 2),
    ),
    orBlank(date({ name: "last_contact", about: "The last time we spoke; blank: not known." })),
    date({ name: "as_of", about: "The day on which the tie is judged." }),
    optional(
      single(
        { name: "half_life", about: "After how many days of silence it is worth half; 45 when left out." },
        POSITIVE,
      ),
      45,
    ),
  ],
  result: "scalar",
  formula: "strength ÷ 3 × stance ÷ 2 × 0.5^(days since the last contact ÷ half_life).",
  source: "Control Book, as the column Standing.",
  twin: `=LET(strength,3, stance,1, last_contact,DATE(2026,1,2), as_of,AsOf, half_life,45,
 IF(last_contact="",NA(),strength/3*stance/2*0.5^(MAX(0,INT(as_of)-INT(last_contact))/half_life)))`,
  examples: [{ args: [3, 1, 46024, 46069], result: 0.25 }],
  run: ([strength, stance, lastContact, today, halfLife]) =>
    lastContact === null
      ? refusal({ kind: "notEnough", what: "days of last contact", has: 0, needs: 1 })
      : answer(relationOf({ strength, stance, lastContact }, { today, halfLife })),
});
