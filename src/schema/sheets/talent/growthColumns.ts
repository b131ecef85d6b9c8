import { date } from "../../columns/date";
import { rating } from "../../columns/rating";
import { text } from "../../columns/text";
import { BELOW, LATE } from "../../emphasis";
import { PALETTE } from "../../palette";

/** What a member has to work with: 0 nothing to 3 all that is needed. */
function enabler(header: string, about: string) {
  const facts = {
    header,
    about,
    audience: "private",
    width: 58,
    highlights: [
      { when: "=AND(ISNUMBER([@]),[@]<=1)", show: BELOW },
      { when: "=[@]=3", show: { fill: PALETTE.tint } },
    ],
  } as const;
  return rating(facts, { from: 0, to: 3 });
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
    about: "The day of this view; it grows stale.",
    audience: "private",
    highlights: [
      { when: '=AND([@[Assessed on]]<>"",INT(AsOf)-[@[Assessed on]]>AssessmentDays)', show: LATE },
    ],
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
  lastOneOnOne: date({
    header: "Last 1:1",
    about: "The day of the last one-on-one.",
    audience: "private",
    width: 66,
    highlights: [{ when: '=AND([@[Last 1:1]]<>"",INT(AsOf)-[@[Last 1:1]]>OneOnOneDays+2)', show: LATE }],
  }),
  lastRideAlong: date({
    header: "Last ride-along",
    about: "The last day you went along to a customer.",
    audience: "private",
    width: 70,
  }),
  lastCallReview: date({
    header: "Last call review",
    about: "The last day you listened to a call together.",
    audience: "private",
    width: 70,
  }),
};
