import { cutText } from "./actionCells";
import type { ControlBlock } from "./block";
import { registerBlock } from "./register";
import { CAUSES } from "./weeks";

function name(place: string): string {
  return `INDEX(Talent[Member],${place})`;
}

/** The Monday eight weeks back, this week among the eight. */
const EIGHT_WEEKS = "INT(AsOf)-WEEKDAY(AsOf,2)+1-49";

const SINCE_A_MONTH = '">"&INT(AsOf)-30';

/** Open deals of a member whose next step the manager takes. */
function ownSteps(place: string): string {
  return `COUNTIFS(Pipeline[Owner],${name(place)},Pipeline[Status],"Open",Pipeline[Step is yours],"Yes")`;
}

/** Wins of a member that were recognised: done within a month. */
function wins(place: string): string {
  return `COUNTIFS(Actions[Type],"Win",Actions[Owner],${name(place)},Actions[Status],"Done",Actions[Closed on],${SINCE_A_MONTH})`;
}

/** What the newest of them was for. */
function recognised(place: string): string {
  return `XLOOKUP(${name(place)},IF(Actions[Type]="Win",Actions[Owner],""),Actions[Title],"",0,-1)`;
}

/** Approvals that a member asked for in eight weeks. */
function approvals(place: string, more = ""): string {
  return `COUNTIFS(Actions[Type],"Approval",Actions[Owner],${name(place)},Actions[Opened],">="&${EIGHT_WEEKS}${more})`;
}

/** Each member in a line: recognised wins, approvals asked for, and deals that the manager runs. */
export const teamBlock: ControlBlock = registerBlock({
  side: "right",
  title: "The team",
  note: '=IF(COUNTIFS(Pipeline[Status],"Open",Pipeline[Step is yours],"Yes")=0,"You take no next step yourself","More than "&OwnSteps&" next steps of yours is running a rep’s deals")',
  rows: 12,
  where: 'Talent[Member]<>""',
  by: "ROW(Talent[Member])",
  fields: [
    { at: "I", label: "Member", cell: (place) => `${name(place)}&""` },
    { at: "J", label: "Wins", cell: wins, align: "Center", format: "0", warns: (cell) => `${cell}=0` },
    {
      at: "K",
      label: "Recognised in 30 days",
      isIndented: true,
      cell: (place) => `IF(${wins(place)}=0,"find one to recognise",${cutText(recognised(place), 25)})`,
    },
    {
      at: "L",
      label: "Approvals",
      cell: (place) => `${approvals(place)}/8`,
      align: "Right",
      format: '0.0;"−"0.0;"–"',
    },
    {
      at: "M",
      label: "a week, most about",
      isIndented: true,
      cell: (place) =>
        `LET(n,${approvals(place, `,Actions[Cause],${CAUSES}`)},IF(SUM(n)=0,"",INDEX(${CAUSES},MATCH(MAX(n),n,0))&" "&MAX(n)))`,
    },
    {
      at: "N",
      label: "Your steps",
      cell: ownSteps,
      align: "Right",
      format: '0;"−"0;"–"',
      warns: (cell) => `N(${cell})>OwnSteps`,
    },
  ],
  empty: "List your team on Talent.",
});
