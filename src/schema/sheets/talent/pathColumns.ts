import { PATHS } from "../../../terms/paths";
import { choice } from "../../columns/choice";
import { date } from "../../columns/date";
import { formula } from "../../columns/formula";
import { rating } from "../../columns/rating";
import { text } from "../../columns/text";
import { QUIET_WARNING, WARNING } from "../../emphasis";
import { DELEGATION_LINE } from "./delegationLine";

const FIVE = { from: 1, to: 5 };

const COACH_OUT = PATHS[3];

/** Coaching talks with the member since the path began, in a rule. */
const TALKS = 'COUNTIFS(CoachingMembers,[@Member],CoachingDates,">="&N([@[Path since]]))';

/** Coach out needs criteria, a date and the talks; array constants are not allowed in a rule. */
const MAY_BE_THE_PATH =
  `=OR(${PATHS.slice(0, -1)
    .map((path) => `[@Path]="${path}"`)
    .join(",")},` +
  `AND([@Path]="${COACH_OUT}",[@Criteria]<>"",ISNUMBER([@[Decision due]]),${TALKS}>=CoachOutTalks))`;

const PATH_CHECK =
  `=IF(LEFT([@Path],5)<>"Coach","",LET(talks,${TALKS},TEXTJOIN(" · ",TRUE,IF([@Criteria]="","no criteria",""),` +
  'IF([@[Decision due]]="","no date",""),IF(talks<CoachOutTalks,talks&" of "&CoachOutTalks&" talks",""))))';

/** How far a member decides one kind of thing, 1 asks first to 5 decides alone. */
function decides(header: string, about: string) {
  return rating({ header, about, audience: "private", isFolded: true, width: 66 }, FIVE);
}

/** Where the member is heading and what is decided when. */
export const pathColumns = {
  path: choice(
    {
      header: "Path",
      about: "On track, Ramp, Coach up or Coach out.",
      audience: "private",
      width: 68,
      validation: {
        rule: { custom: { formula: MAY_BE_THE_PATH } },
        style: "Stop",
        message: `Type ${PATHS.slice(0, -1).join(", ")} or ${COACH_OUT}. ${COACH_OUT} needs criteria, a decision date and the coaching talks that Settings asks for.`,
      },
      highlights: [{ when: '=LEFT([@Path],5)="Coach"', show: WARNING }],
    },
    PATHS,
  ),
  pathSince: date({
    header: "Path since",
    about: "The day that path began.",
    audience: "private",
    width: 70,
    isFolded: true,
  }),
  criteria: text({
    header: "Criteria",
    about: "By what it will be decided.",
    audience: "private",
    width: 150,
    isWrapped: true,
    indent: 1,
    isFolded: true,
    highlights: [{ when: '=AND(LEFT([@Path],5)="Coach",[@Criteria]="")', show: WARNING }],
  }),
  decisionDue: date({
    header: "Decision due",
    about: "The day by which it is decided.",
    audience: "private",
    width: 62,
    highlights: [
      { when: '=AND(LEFT([@Path],5)="Coach",[@[Decision due]]="")', show: WARNING },
      { when: '=AND([@[Decision due]]<>"",[@[Decision due]]-INT(AsOf)<=14)', show: QUIET_WARNING },
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
      width: 62,
    },
    FIVE,
  ),
  decidesPrice: decides("Decides price", "How far they decide on prices, 1 to 5."),
  decidesTerms: decides("Decides terms", "How far they decide on terms, 1 to 5."),
  decidesResources: decides("Decides resources", "How far they decide on resources, 1 to 5."),
  decidesPlan: decides("Decides plan", "How far they decide on the plan of a deal, 1 to 5."),
  delegationOn: date({
    header: "Delegation on",
    about: "The day on which these were agreed.",
    audience: "private",
    isFolded: true,
  }),
  delegationBefore: decides("Delegation before", "How much they decided alone until that day, 1 to 5."),
  delegationLine: formula(
    text({
      header: "Delegation line",
      about: "Whether it rose or fell, from which level and when.",
      audience: "private",
      width: 110,
      isFolded: true,
    }),
    DELEGATION_LINE,
  ),
  theirWay: text({
    header: "Their way",
    about: "How they win in their own way, which need not be yours.",
    audience: "private",
    width: 130,
    isWrapped: true,
    isFolded: true,
  }),
  wayAskedOn: date({
    header: "Way asked on",
    about: "The day you last asked: is this my way or theirs? It is due once a quarter.",
    audience: "private",
    isFolded: true,
    highlights: [{ when: '=AND([@Member]<>"",N([@])<QuarterFrom)', show: WARNING }],
  }),
  retentionRisk: rating(
    {
      header: "Retention risk",
      about: "How likely they are to leave, 1 hardly to 5 any day.",
      audience: "private",
      width: 54,
      highlights: [
        { when: "=AND(ISNUMBER([@[Retention risk]]),[@[Retention risk]]>=RiskLimit)", show: WARNING },
      ],
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
    width: 86,
    isWrapped: true,
    highlights: [
      {
        when: '=AND(ISNUMBER([@[Retention risk]]),[@[Retention risk]]>=RiskLimit,[@[Retention plan]]="")',
        show: WARNING,
      },
    ],
  }),
  nextRole: text({
    header: "Next role",
    about: "The job they want, or could do, next.",
    audience: "private",
    width: 110,
    isWrapped: true,
    isFolded: true,
  }),
  pathCheck: formula(
    text({
      header: "Path check",
      about: "What the path still lacks before Coach out can be chosen.",
      audience: "private",
      width: 130,
      isFolded: true,
      highlights: [{ when: '=[@[Path check]]<>""', show: QUIET_WARNING }],
    }),
    PATH_CHECK,
  ),
};
