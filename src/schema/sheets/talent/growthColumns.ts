import type { Serial } from "../../../kit/serial";
import type { CoachingType } from "../../../terms/coachingTypes";
import type { Column } from "../../column";
import { date } from "../../columns/date";
import { formula } from "../../columns/formula";
import { number } from "../../columns/number";
import { rating } from "../../columns/rating";
import { text } from "../../columns/text";
import { QUIET_WARNING, WARNING } from "../../emphasis";
import { PALETTE } from "../../palette";

/** What a member has to work with: 0 nothing to 3 all that is needed. */
function enabler(header: string, about: string) {
  const facts = {
    header,
    about,
    audience: "private",
    width: 57,
    highlights: [
      { when: "=AND(ISNUMBER([@]),[@]<=1)", show: WARNING },
      { when: "=[@]=3", show: { fill: PALETTE.tint } },
    ],
  } as const;
  return rating(facts, { from: 0, to: 3 });
}

/** The last day on which the member was coached in this way; a ride-along counts once both its notes stand. */
function lastTalk(column: Column<Serial | null>, type: CoachingType, counting = "") {
  // As a criterion "1:1" would be a time of day.
  const criterion = type.replace(":", "?");
  return formula(
    column,
    `=LET(last,MAXIFS(Coaching[Date],Coaching[Member],[@Member],Coaching[Type],"${criterion}"${counting}),IF(OR([@Member]="",last=0),"",last))`,
  );
}

/** What helps a member to do the job, and when you last saw them at it. */
export const growthColumns = {
  skills: enabler("Skills", "Whether they have the skills, 0 to 3."),
  tools: enabler("Tools", "Whether they have the tools, 0 to 3."),
  systems: enabler("Systems", "Whether the systems support them, 0 to 3."),
  processes: enabler("Processes", "Whether the processes support them, 0 to 3."),
  training: enabler("Training", "Whether they are trained, 0 to 3."),
  assessedOn: date({
    header: "Assessed on",
    about: "The day of this view, strengths and weaknesses too; it grows stale.",
    audience: "private",
    isFolded: true,
  }),
  territoryPlan: text({
    header: "Territory plan",
    about: "The plan for the territory, or where it stands.",
    audience: "private",
    width: 120,
    isWrapped: true,
    indent: 1,
    isFolded: true,
  }),
  planUpdated: date({
    header: "Plan updated",
    about: "The day the territory plan was written or looked at last; it is due once a quarter.",
    audience: "private",
    isFolded: true,
    highlights: [{ when: '=AND([@Member]<>"",N([@])<QuarterFrom)', show: WARNING }],
  }),
  whitespace: formula(
    number({
      header: "Whitespace",
      about: "Their accounts that have no deal yet, won or lost ones among them.",
      audience: "private",
      format: "0",
      width: 70,
      isFolded: true,
    }),
    '=IF([@Member]="","",SUM((Accounts[Owner]=[@Member])*(Accounts[Account]<>"")*(COUNTIFS(Pipeline[Account],Accounts[Account])=0)))',
  ),
  cadence: number({
    header: "1:1 every",
    about: "Days between two one-on-ones; blank goes by Settings.",
    audience: "private",
    format: "0",
    width: 52,
    isFolded: true,
  }),
  lastOneOnOne: lastTalk(
    date({
      header: "Last 1:1",
      about: "The day of the last one-on-one, from Coaching.",
      audience: "private",
      width: 66,
      highlights: [
        {
          when: "=AND(N([@[Last 1:1]])>0,INT(AsOf)-N([@[Last 1:1]])>IF(N([@[1:1 every]])>0,[@[1:1 every]],OneOnOneDays)+OneOnOneGrace)",
          show: QUIET_WARNING,
        },
      ],
    }),
    "1:1",
  ),
  lastRideAlong: lastTalk(
    date({
      header: "Last ride-along",
      about: "The last day you went along to a customer, with notes before and after, from Coaching.",
      audience: "private",
      width: 70,
      isFolded: true,
      highlights: [
        {
          when: "=AND(N([@[Last ride-along]])>0,INT(AsOf)-N([@[Last ride-along]])>RideAlongDays)",
          show: QUIET_WARNING,
        },
      ],
    }),
    "Ride-along",
    ',Coaching[Before],"?*",Coaching[After],"?*"',
  ),
  lastCallReview: lastTalk(
    date({
      header: "Last call review",
      about: "The last day you listened to a call together, from Coaching.",
      audience: "private",
      width: 70,
      isFolded: true,
      highlights: [
        {
          when: "=AND(N([@[Last call review]])>0,INT(AsOf)-N([@[Last call review]])>CallReviewDays)",
          show: QUIET_WARNING,
        },
      ],
    }),
    "Call review",
  ),
};
