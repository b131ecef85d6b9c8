import { DIRECTIONS } from "../../../terms/directions";
import { TIME_KINDS } from "../../../terms/timeKinds";
import { choice } from "../../columns/choice";
import { date } from "../../columns/date";
import { flag } from "../../columns/flag";
import { formula } from "../../columns/formula";
import { number } from "../../columns/number";
import { percent } from "../../columns/percent";
import { text } from "../../columns/text";
import { WARNING } from "../../emphasis";
import { defineSheet, type Row } from "../../sheet";

const WEEK = "TimeBlocks[Week],[@Week]";

/** A share of this row's week. */
function shareOf(kinds: string): string {
  return `=IF(N([@Minutes])=0,"",SUM(SUMIFS(TimeBlocks[Minutes],${WEEK},TimeBlocks[Kind],${kinds}))/SUMIFS(TimeBlocks[Minutes],${WEEK}))`;
}

const SENTENCE =
  '=IF(COUNT(TimeBlocks[Minutes])=0,"Nothing yet: block the coaching of next week before anything else.",' +
  'IF(Home!U11,"You led the selling for more than "&ROUND(100*PlayerShare,0)&" % of your time, "&PlayerWeeks&" weeks running: that is not the job.",' +
  '"Selling stays within "&ROUND(100*PlayerShare,0)&" % of your time."))';

/** What the minutes of all blocks went into, in hundredths that add up. */
const MIX =
  '=LET(all,SUM(TimeBlocks[Minutes]),IF(all=0,"","Down and customer "&ROUND(100*(SUMIFS(TimeBlocks[Minutes],TimeBlocks[Direction],"Down")+' +
  'SUMIFS(TimeBlocks[Minutes],TimeBlocks[Direction],"Customer"))/all,0)&" % · coaching "&ROUND(100*SUMIFS(TimeBlocks[Minutes],TimeBlocks[Kind],"Coaching")/all,0)&' +
  '" % · field "&ROUND(100*SUMIFS(TimeBlocks[Minutes],TimeBlocks[Kind],"Field")/all,0)&" % · own accounts "&ROUND(100*SUMIFS(TimeBlocks[Minutes],TimeBlocks[Kind],"Own accounts")/all,0)&" %"))';

/** What the manager's time is meant for, and what it went into. */
export const timeBlocks = defineSheet({
  name: "Time blocks",
  table: "TimeBlocks",
  about: "What your time is blocked for, one row a block.",
  key: ["date", "from", "what"],
  version: 4,
  since: 2,
  up: [{ to: 4, adds: ["downShare"] }],
  names: { TimeWeeks: "week", TimeKinds: "kind", TimeDirections: "direction", TimeMinutes: "minutes" },
  columns: {
    date: date({ header: "Date", about: "The day.", audience: "team" }),
    from: number({
      header: "From",
      about: "When it begins, such as 9:00.",
      audience: "team",
      format: "hh:mm",
      width: 54,
    }),
    minutes: number({ header: "Minutes", about: "How long.", audience: "team", format: "0", width: 58 }),
    kind: choice(
      {
        header: "Kind",
        about: "What it goes into.",
        audience: "team",
        width: 142,
        indent: 1,
        highlights: [{ when: '=AND([@Minutes]<>"",[@Kind]="")', show: WARNING }],
      },
      TIME_KINDS,
    ),
    direction: choice(
      { header: "Direction", about: "Whom it serves.", audience: "team", width: 78 },
      DIRECTIONS,
    ),
    with: text({ header: "With", about: "The member or the customer.", audience: "team", width: 150 }),
    what: text({ header: "What", about: "In one line.", audience: "team", width: 300 }),
    done: flag({ header: "Done", about: "Yes when it took place.", audience: "team", width: 54 }),
    week: formula(
      date({ header: "Week", about: "Its Monday.", audience: "team" }),
      '=IF([@Date]="","",INT([@Date])-WEEKDAY([@Date],2)+1)',
    ),
    coachingShare: formula(
      percent({
        header: "Coaching that week",
        about: "The share of the week's minutes that goes into coaching.",
        audience: "team",
        width: 76,
        highlights: [
          {
            when: "=AND(ISNUMBER([@[Coaching that week]]),[@[Coaching that week]]<CoachingShare)",
            show: WARNING,
          },
        ],
      }),
      shareOf('{"Coaching"}'),
    ),
    sellingShare: formula(
      percent({
        header: "Selling that week",
        about: "The share in which you sell yourself, on the team's deals.",
        audience: "team",
        width: 76,
        highlights: [{ when: "=N([@[Selling that week]])>PlayerShare", show: WARNING }],
      }),
      shareOf('{"Own selling"}'),
    ),
    heldShare: formula(
      percent({
        header: "Own accounts that week",
        about: "The share that goes to customers you keep yourself.",
        audience: "team",
        width: 84,
        highlights: [{ when: "=N([@[Own accounts that week]])>HeldShare", show: WARNING }],
      }),
      shareOf('{"Own accounts"}'),
    ),
    downShare: formula(
      percent({
        header: "Team and customers that week",
        about: "The share that serves the team or customers; watched in your first 90 days.",
        audience: "team",
        width: 92,
        highlights: [
          {
            when: "=AND(ISNUMBER([@[Team and customers that week]]),[@[Team and customers that week]]<FirstDaysShare,N(ManagerSince)>0,N([@Date])-N(ManagerSince)<90)",
            show: WARNING,
          },
        ],
      }),
      `=IF(N([@Minutes])=0,"",SUM(SUMIFS(TimeBlocks[Minutes],${WEEK},TimeBlocks[Direction],{"Down","Customer"}))/SUMIFS(TimeBlocks[Minutes],${WEEK}))`,
    ),
  },
  tab: {
    purpose: "What your time is blocked for. Coaching first; what you sell yourself stays small.",
    sentence: SENTENCE,
    check: MIX,
    frozenColumns: 1,
    headerHeight: 46,
  },
});

/** A block of the manager's time. */
export type TimeBlock = Row<typeof timeBlocks>;
