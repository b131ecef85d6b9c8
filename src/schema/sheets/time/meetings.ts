import { MEETING_KINDS } from "../../../terms/meetingKinds";
import { MEETING_RHYTHMS } from "../../../terms/meetingRhythms";
import { MEETING_VERDICTS } from "../../../terms/meetingVerdicts";
import { choice } from "../../columns/choice";
import { date } from "../../columns/date";
import { flag } from "../../columns/flag";
import { formula } from "../../columns/formula";
import { member } from "../../columns/member";
import { number } from "../../columns/number";
import { text } from "../../columns/text";
import { WARNING } from "../../emphasis";
import { defineSheet } from "../../sheet";

/** How often each rhythm comes in a month. */
const A_MONTH = { Day: 21, Week: 4.3, "Two weeks": 2.2, Month: 1, Quarter: 0.33 } as const satisfies Record<
  (typeof MEETING_RHYTHMS)[number],
  number
>;

const TIMES = `SWITCH([@Every],${MEETING_RHYTHMS.map((every) => `"${every}",${String(A_MONTH[every])}`).join(",")},0)`;

/** Hours freed since the quarter began, each from the day on which it was let go. */
export const FREED =
  "SUM(IF(ISNUMBER(MeetingsWon),MeetingsWon,0)*(INT(AsOf)+1-IF(MeetingsSince>QuarterFrom,MeetingsSince,QuarterFrom)))*12/365";

/** What takes the manager's time again and again, and what becomes of it. */
export const meetings = defineSheet({
  name: "Meetings",
  about: "What takes your time again and again: keep, delegate or drop.",
  key: "meeting",
  version: 2,
  names: { MeetingsWon: "wonBack", MeetingsSince: "since" },
  columns: {
    meeting: text({ header: "Meeting", about: "What it is.", audience: "team", width: 240, isBold: true }),
    kind: choice(
      { header: "Kind", about: "A meeting, a report or an approval.", audience: "team", width: 76 },
      MEETING_KINDS,
    ),
    every: choice(
      { header: "Every", about: "How often it comes.", audience: "team", width: 82 },
      MEETING_RHYTHMS,
    ),
    minutes: number({ header: "Minutes", about: "Each time.", audience: "team", format: "0", width: 58 }),
    isSales: flag({
      header: "About sales",
      about: "Yes when it helps somebody to sell.",
      audience: "team",
      width: 62,
      indent: 1,
    }),
    verdict: choice(
      {
        header: "Verdict",
        about: "Keep, Delegate or Drop.",
        audience: "team",
        width: 78,
        highlights: [{ when: '=AND([@Meeting]<>"",[@[About sales]]="No",[@Verdict]="")', show: WARNING }],
      },
      MEETING_VERDICTS,
    ),
    delegateTo: member({
      header: "Delegate to",
      about: "Who takes it.",
      audience: "team",
      width: 116,
      highlights: [{ when: '=AND([@Verdict]="Delegate",[@[Delegate to]]="")', show: WARNING }],
    }),
    since: date({
      header: "Since",
      about: "The day from which.",
      audience: "team",
      highlights: [{ when: '=AND(OR([@Verdict]="Delegate",[@Verdict]="Drop"),[@Since]="")', show: WARNING }],
    }),
    hours: formula(
      number({
        header: "Hours a month",
        about: "What it takes.",
        audience: "team",
        format: "0.0",
        width: 72,
        highlights: [{ when: '=AND([@[About sales]]="No",[@Verdict]="Keep")', show: WARNING }],
      }),
      `=IF([@Meeting]="","",ROUND(N([@Minutes])*${TIMES}/60,1))`,
    ),
    wonBack: formula(
      number({
        header: "Won back a month",
        about: "The hours that are yours again since the day it was delegated or dropped.",
        audience: "team",
        format: '0.0;"−"0.0;"–"',
        width: 76,
      }),
      '=IF([@Meeting]="","",IF(AND(OR([@Verdict]="Delegate",[@Verdict]="Drop"),N([@Since])>0,N([@Since])<=INT(AsOf)),[@[Hours a month]],0))',
    ),
    cause: text({
      header: "Cause",
      about: "Why it lands with you.",
      audience: "team",
      width: 260,
      indent: 1,
    }),
  },
  tab: {
    purpose: "What takes your time again and again: keep it, delegate it, or drop it.",
    sentence:
      '=LET(all,SUM(Meetings[Hours a month]),IF(all=0,"Nothing yet: list what you sat in last month.",' +
      'FIXED(all,1)&" hours a month, "&FIXED(SUMIFS(Meetings[Hours a month],Meetings[About sales],"No"),1)&" of them not about sales; "&' +
      'FIXED(SUM(Meetings[Won back a month]),1)&" won back a month, "&FIXED(3*SUM(Meetings[Won back a month]),0)&" a quarter."))',
    check: `=IF(COUNTA(Meetings[Meeting])=0,"",FIXED(${FREED},1)&" hours freed so far this quarter")`,
    frozenColumns: 1,
    headerHeight: 34,
  },
});
