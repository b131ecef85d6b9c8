import { PATHS } from "../../../terms/paths";
import { choice } from "../../columns/choice";
import { date } from "../../columns/date";
import { formula } from "../../columns/formula";
import { rating } from "../../columns/rating";
import { text } from "../../columns/text";
import { value } from "../../columns/value";
import { BELOW, LATE, MISSING } from "../../emphasis";
import { PALETTE } from "../../palette";
import { ACCURACY_FORMULA, BIAS_FORMULA } from "./record";

const FIVE = { from: 1, to: 5 };

/** Where the member is heading, what is decided when, and how their calls turned out. */
export const pathColumns = {
  path: choice(
    {
      header: "Path",
      about: "On track, Ramp, Coach up or Coach out.",
      audience: "private",
      width: 72,
      highlights: [{ when: '=LEFT([@Path],5)="Coach"', show: BELOW }],
    },
    PATHS,
  ),
  pathSince: date({
    header: "Path since",
    about: "The day that path began.",
    audience: "private",
    width: 70,
  }),
  criteria: text({
    header: "Criteria",
    about: "By what it will be decided.",
    audience: "private",
    width: 150,
    isWrapped: true,
    indent: 1,
    highlights: [{ when: '=AND([@Path]="Coach up",[@Criteria]="")', show: MISSING }],
  }),
  decisionDue: date({
    header: "Decision due",
    about: "The day by which it is decided.",
    audience: "private",
    width: 70,
    highlights: [
      { when: '=AND([@[Decision due]]<>"",[@[Decision due]]-INT(AsOf)<=14)', show: LATE },
      { when: '=AND([@Path]="Coach up",[@[Decision due]]="")', show: MISSING },
    ],
  }),
  outcome: text({
    header: "Outcome",
    about: "What was decided.",
    audience: "private",
    width: 110,
    isWrapped: true,
    indent: 1,
    isFolded: true,
  }),
  delegation: rating(
    {
      header: "Delegation",
      about: "How much they decide alone, 1 asks first to 5 decides alone.",
      audience: "private",
      width: 76,
    },
    FIVE,
  ),
  theirWay: text({
    header: "Their way",
    about: "How they win in their own way, which need not be yours.",
    audience: "private",
    width: 130,
    isWrapped: true,
  }),
  retentionRisk: rating(
    {
      header: "Retention risk",
      about: "How likely they are to leave, 1 hardly to 5 any day.",
      audience: "private",
      width: 66,
      highlights: [{ when: "=AND(ISNUMBER([@[Retention risk]]),[@[Retention risk]]>=4)", show: BELOW }],
    },
    FIVE,
  ),
  retentionWhy: text({
    header: "Retention why",
    about: "What makes them think of leaving.",
    audience: "private",
    width: 110,
    isWrapped: true,
    isFolded: true,
  }),
  retentionPlan: text({
    header: "Retention plan",
    about: "What you do about it.",
    audience: "private",
    width: 120,
    isWrapped: true,
    highlights: [
      {
        when: '=AND(ISNUMBER([@[Retention risk]]),[@[Retention risk]]>=4,[@[Retention plan]]="")',
        show: MISSING,
      },
    ],
  }),
  nextRole: text({
    header: "Next role",
    about: "The job they want, or could do, next.",
    audience: "private",
    width: 110,
    isWrapped: true,
  }),
  accuracy: formula(
    value({
      header: "Accuracy",
      about:
        "How near the last 8 periods' calls came, 100 % never wrong; with fewer calls it says how many there are.",
      audience: "private",
      width: 66,
      format: "0 %",
      align: "Right",
      highlights: [{ when: "=ISTEXT([@])", show: { color: PALETTE.mute } }],
    }),
    ACCURACY_FORMULA,
  ),
  bias: formula(
    value({
      header: "Bias",
      about: "How far those calls were too high (+) or too low (−) together.",
      audience: "private",
      width: 58,
      format: '+0 %;"−"0 %;0 %',
      align: "Right",
      highlights: [{ when: "=ISTEXT([@])", show: { color: PALETTE.mute } }],
    }),
    BIAS_FORMULA,
  ),
};
