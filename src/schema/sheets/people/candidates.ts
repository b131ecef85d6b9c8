import { CANDIDATE_DECISIONS } from "../../../terms/candidateDecisions";
import { CANDIDATE_STAGES } from "../../../terms/candidateStages";
import { choice } from "../../columns/choice";
import { date } from "../../columns/date";
import { formula } from "../../columns/formula";
import { number } from "../../columns/number";
import { rating } from "../../columns/rating";
import { text } from "../../columns/text";
import { WARNING } from "../../emphasis";
import { defineSheet } from "../../sheet";

/** What the seats that stand empty would carry. */
const SENTENCE =
  "=LET(free,N(Seats)-COUNTA(Talent[Member]),quota,IF(COUNT(Talent[Quota])=0,0,AVERAGE(Talent[Quota]))," +
  'play,SUM(COUNTIFS(Candidates[Stage],{"Applied","Screened","Interviewed","Offer"})),' +
  'IF(N(Seats)=0,"How many seats does the team have? Type it under Limits on Settings.",' +
  'IF(free<=0,"No seat is open",free&" open × "&FIXED(quota,0)&" average quota = "&FIXED(free*quota,0)&" a quarter not carried")&' +
  '"; "&play&" in play."))';

const CRITERIA = "[@Drive],[@Curiosity],[@Coachable],[@Craft]";

/** One criterion of the scorecard, the same for everybody. */
function criterion(header: string, about: string) {
  const facts = {
    header,
    about,
    audience: "private",
    width: 66,
    highlights: [{ when: "=AND(ISNUMBER([@]),[@]<=2)", show: WARNING }],
  } as const;
  return rating(facts, { from: 1, to: 5 });
}

/** Who might join the team, graded on the same four criteria. */
export const candidates = defineSheet({
  name: "Candidates 🔒",
  table: "Candidates",
  about: "Who might join the team, one row a candidate and seat.",
  key: ["candidate", "seat"],
  version: 2,
  names: { CandidateStages: "stage" },
  columns: {
    candidate: text({
      header: "Candidate",
      about: "Who it is.",
      audience: "private",
      width: 140,
      isBold: true,
    }),
    seat: text({ header: "Seat", about: "The seat to fill.", audience: "private", width: 120 }),
    stage: choice(
      { header: "Stage", about: "How far they have come.", audience: "private", width: 86 },
      CANDIDATE_STAGES,
    ),
    source: text({ header: "Source", about: "Where they come from.", audience: "private", width: 110 }),
    drive: criterion("Drive", "Whether they want it, 1 to 5."),
    curiosity: criterion("Curiosity", "Whether they ask, 1 to 5."),
    coachable: criterion("Coachable", "Whether they take advice, 1 to 5."),
    craft: criterion("Craft", "How well they sell, 1 to 5."),
    score: formula(
      number({
        header: "Score",
        about: "The mean of all four; blank until all are graded.",
        audience: "private",
        format: "0.0",
        width: 54,
      }),
      `=IF(COUNT(${CRITERIA})<4,"",ROUND(AVERAGE(${CRITERIA}),1))`,
    ),
    evidence: text({
      header: "Evidence",
      about: "What you saw or heard.",
      audience: "private",
      width: 260,
      isWrapped: true,
      indent: 1,
      highlights: [{ when: '=AND([@Score]<>"",[@Evidence]="")', show: WARNING }],
    }),
    decision: choice(
      {
        header: "Decision",
        about: "Hire, Wait or No.",
        audience: "private",
        width: 72,
        highlights: [{ when: '=AND([@Stage]="Offer",[@Decision]="")', show: WARNING }],
      },
      CANDIDATE_DECISIONS,
    ),
    decidedOn: date({ header: "Decided on", about: "The day.", audience: "private" }),
    startsOn: date({ header: "Starts on", about: "The first day in the seat.", audience: "private" }),
    why: text({
      header: "Why",
      about: "Why it was decided so.",
      audience: "private",
      width: 160,
      isWrapped: true,
      indent: 1,
      isFolded: true,
    }),
  },
  tab: {
    purpose: "Who might join, graded on the same four criteria, against the seats that stand empty.",
    sentence: SENTENCE,
    frozenColumns: 1,
    headerHeight: 34,
  },
});
