import { ANSWERED, ASKED_BACK, SEVERITY_ONE } from "../actions/criteria";
import type { ControlBlock } from "./block";
import { actionFigure, actionText, dayOf, IS_OPEN, ofAction, ofType } from "./actionCells";
import { registerBlock } from "./register";

const MONEY = "#,##0";

/** Open escalations, the worst and oldest first; hours count from opening. */
export const escalationsBlock: ControlBlock = registerBlock({
  side: "left",
  title: "Escalations",
  note:
    `=SUM(COUNTIFS(${SEVERITY_ONE}))&" of severity 1 open"&` +
    `IF(COUNTIFS(${ANSWERED})=0,""," · first answer after "&FIXED(AVERAGEIFS(Actions[Response hours],${ANSWERED}),1)&" h on average")`,
  rows: 4,
  where: `${ofType("Escalation")}*${IS_OPEN}`,
  by: "IF(ISNUMBER(Actions[Severity]),Actions[Severity],9)*100000+IF(ISNUMBER(Actions[Opened]),Actions[Opened],99999)",
  fields: [
    { at: "B", label: "What", cell: actionText("Title", 38) },
    { at: "C", label: "Severity", cell: actionFigure("Severity"), align: "Center" },
    {
      at: "E",
      label: "Hours open",
      cell: (place) => {
        const opened = ofAction("Opened")(place);
        return `IF(ISNUMBER(${opened}),MAX(0,ROUND(24*(AsOf-${opened}),0)),"")`;
      },
      align: "Right",
      format: MONEY,
      warns: (cell) => `AND($C${cell.slice(1)}=1,N(${cell})>EscalationHours)`,
    },
    {
      at: "F",
      label: "Answered",
      cell: (place) => {
        const hours = ofAction("Response hours")(place);
        return `IF(ISNUMBER(${hours}),FIXED(${hours},1)&" h","not yet")`;
      },
      align: "Right",
    },
    { at: "G", label: "About", isIndented: true, cell: actionText("About", 28) },
  ],
  empty: "No escalation is open.",
});

/** How many of the team are among those that a message was told to. */
function toldCount(place: string): string {
  const told = `","&SUBSTITUTE(${ofAction("Told to")(place)},", ",",")&","`;
  return `IF(ISNUMBER(SEARCH(",Team,",${told})),ROWS(Talent[Member])-COUNTBLANK(Talent[Member]),SUMPRODUCT((Talent[Member]<>"")*ISNUMBER(SEARCH(","&Talent[Member]&",",${told}))))`;
}

const TEAM = 'COUNTIFS(Talent[Member],"?*")';

/** Messages on their way to the team, and what it asks back. */
export const messagesBlock: ControlBlock = registerBlock({
  side: "right",
  title: "Messages to the team",
  note: `=SUMPRODUCT(${ASKED_BACK})&" with a question back"`,
  rows: 4,
  where: `${ofType("Message to cascade")}*${IS_OPEN}+${ASKED_BACK}>0`,
  by: dayOf("Opened"),
  isLargestFirst: true,
  fields: [
    { at: "I", label: "Message", cell: actionText("Title", 34) },
    {
      at: "K",
      label: "Told",
      cell: (place) => `${toldCount(place)}&" of "&${TEAM}&" of the team"`,
    },
    {
      at: "L",
      label: "Share",
      cell: (place) => `IF(${TEAM}=0,"",${toldCount(place)}/${TEAM})`,
      align: "Right",
      format: "0 %",
      warns: (cell) => `AND(ISNUMBER(${cell}),${cell}<1)`,
    },
    { at: "M", label: "Question back", isIndented: true, cell: actionText("Questions back", 34) },
  ],
  empty: "All messages are told.",
});

/** What an ask costs, and the day on which its return is to be reported. */
function costAndDay(place: string): string {
  const [cost, review] = [ofAction("Cost")(place), ofAction("Review on")(place)];
  const day = `DAY(${review})&" "&INDEX(MonthNames,MONTH(${review}))&" "&YEAR(${review})`;
  return `TEXTJOIN(" · ",TRUE,IF(ISNUMBER(${cost}),FIXED(${cost},0),""),IF(ISNUMBER(${review}),${day},""))`;
}

/** What came of an ask once its time is over. */
function returnOf(place: string): string {
  const [measured, review] = [ofAction("Measured impact")(place), ofAction("Review on")(place)];
  return (
    `IF(ISNUMBER(${measured}),${measured},IF(${ofAction("Status")(place)}="Dropped","",` +
    `IF(NOT(ISNUMBER(${review})),"no date",IF(${review}<INT(AsOf),"report it","open"))))`
  );
}

/** What leadership was asked for, what it decided, what it costs, and what came of it once its time is over. */
export const asksBlock: ControlBlock = registerBlock({
  side: "right",
  title: "Asks of leadership, and their return",
  note: `=SUMPRODUCT(${ofType("Ask of leadership")}*(Actions[Status]<>"Dropped")*(Actions[Measured impact]="")*(${dayOf("Review on")}>0)*(${dayOf("Review on")}<INT(AsOf)))&" returns to report"`,
  rows: 5,
  where: `${ofType("Ask of leadership")}*(Actions[Status]<>"Dropped")`,
  by: `IF(ISNUMBER(Actions[Measured impact]),100000,0)+IF(ISNUMBER(Actions[Review on]),Actions[Review on],90000)`,
  fields: [
    { at: "I", label: "Ask", cell: actionText("Title", 34) },
    {
      at: "K",
      label: "Decision",
      cell: (place) => `IF(${ofAction("Answer")(place)}="","none yet",${actionText("Answer", 24)(place)})`,
    },
    {
      at: "L",
      label: "Expected",
      cell: actionFigure("Expected impact"),
      align: "Right",
      format: MONEY,
    },
    { at: "M", label: "Cost · report on", isIndented: true, cell: costAndDay },
    {
      at: "N",
      label: "Return",
      cell: returnOf,
      align: "Right",
      format: MONEY,
      warns: (cell) => `${cell}="report it"`,
    },
  ],
  empty: "Nothing asked of them.",
});
