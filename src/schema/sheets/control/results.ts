import type { ControlBlock } from "./block";
import { actionFigure, actionText, cutText, dayOf, ofAction, ofType } from "./actionCells";
import { registerBlock } from "./register";

const MONEY = "#,##0";

/** What a play brought for what was expected; below every ratio while it is not measured. */
const BROUGHT = "IF(ISNUMBER(Actions[Measured impact]),Actions[Measured impact]/Actions[Expected impact],-1)";

/** Plays by what they brought for what was expected: the best to do again stands first. */
export const playsBlock: ControlBlock = registerBlock({
  side: "left",
  title: "Plays, by what they brought",
  note: `=COUNTIFS(Actions[Type],"Play",Actions[Measured impact],"<>")&" of "&COUNTIFS(Actions[Type],"Play")&" measured"`,
  rows: 6,
  where: `${ofType("Play")}*ISNUMBER(Actions[Expected impact])*IF(ISNUMBER(Actions[Expected impact]),Actions[Expected impact]>0,FALSE)`,
  by: `IF(ISNUMBER(Actions[Expected impact]),IF(Actions[Expected impact]>0,${BROUGHT},-1),-1)`,
  isLargestFirst: true,
  fields: [
    { at: "B", label: "Play", cell: actionText("Title", 38) },
    { at: "C", label: "Expected", cell: actionFigure("Expected impact"), align: "Right", format: MONEY },
    { at: "E", label: "Measured", cell: actionFigure("Measured impact"), align: "Right", format: MONEY },
    {
      at: "F",
      label: "Brought",
      cell: (place) => {
        const measured = ofAction("Measured impact")(place);
        return `IF(ISNUMBER(${measured}),${measured}/${ofAction("Expected impact")(place)},"not yet")`;
      },
      align: "Right",
      format: "0 %",
      warns: (cell) => `AND(ISNUMBER(${cell}),${cell}<1)`,
    },
    { at: "G", label: "Outcome", isIndented: true, cell: actionText("Outcome", 28) },
  ],
  empty: "No play with an expected impact yet.",
});

const DELIVERED = `${ofType("Support–deal")}*(Actions[Status]="Done")*ISNUMBER(Actions[Opened])*ISNUMBER(Actions[Closed on])`;
const DAYS = `IF(${DELIVERED},${dayOf("Closed on")}-${dayOf("Opened")},"")`;

/** Whether an ask says its deal and its amount, and how long it took or has taken. */
function stateOf(place: string): string {
  const [opened, closed] = [ofAction("Opened")(place), ofAction("Closed on")(place)];
  return (
    `IF(COUNTIFS(Pipeline[Deal ID],${ofAction("About")(place)})=0,"no deal",IF(NOT(ISNUMBER(${ofAction("Cost")(place)})),"no amount",` +
    `IF(NOT(ISNUMBER(${opened})),"no day",IF(ISNUMBER(${closed}),INT(${closed})-INT(${opened})&" days",INT(AsOf)-INT(${opened})&" d open"))))`
  );
}

/** What deals were given: for which deal, for how much, and how fast. */
export const resourcesBlock: ControlBlock = registerBlock({
  side: "left",
  title: "Resources for deals",
  note:
    `=IF(SUM(${DELIVERED})=0,"none delivered yet","delivered in "&FIXED(MEDIAN(${DAYS}),1)&" days, the median of "&SUM(${DELIVERED}))&` +
    `LET(needs,SUMPRODUCT((Reviews[Resources needed]<>"")*(COUNTIFS(Actions[Type],"Support–deal",Actions[About],Reviews[Deal ID])=0)),IF(needs=0,""," · "&needs&" needed in reviews, not asked"))`,
  rows: 5,
  where: `${ofType("Support–deal")}*(Actions[Status]<>"Dropped")`,
  by: `IF(Actions[Status]="Done",0,100000)+${dayOf("Opened")}`,
  isLargestFirst: true,
  fields: [
    { at: "B", label: "Ask", cell: actionText("Title", 38) },
    { at: "C", label: "Amount", cell: actionFigure("Cost"), align: "Right", format: MONEY },
    {
      at: "E",
      label: "Delivered",
      cell: stateOf,
      align: "Right",
      warns: (cell) => `LEFT(${cell},2)="no"`,
    },
    {
      at: "G",
      label: "Deal",
      isIndented: true,
      cell: (place) =>
        cutText(
          `XLOOKUP(${ofAction("About")(place)},Pipeline[Deal ID],Pipeline[Deal],"not on Pipeline")`,
          28,
        ),
    },
  ],
  empty: "No resource asked for a deal yet.",
});

const PAST = `${ofType("Decision")}*(${dayOf("Review on")}>0)*(${dayOf("Review on")}<INT(AsOf))*(Actions[After]="")*(Actions[Status]<>"Dropped")`;

/** Decisions whose day to look has passed without the figure after. */
export const decisionsBlock: ControlBlock = registerBlock({
  side: "right",
  title: "Decisions past their review",
  note: `=SUMPRODUCT(${PAST})&" to look at · "&COUNTIFS(Actions[Type],"Decision",Actions[After],"<>")&" measured"`,
  rows: 4,
  where: PAST,
  by: dayOf("Review on"),
  fields: [
    { at: "I", label: "Decision", cell: actionText("Title", 34) },
    { at: "K", label: "Metric", cell: actionText("Metric", 24) },
    { at: "L", label: "Before", cell: actionFigure("Before"), align: "Right" },
    {
      at: "N",
      label: "Days late",
      cell: (place) => `INT(AsOf)-INT(${ofAction("Review on")(place)})`,
      align: "Right",
      warns: (cell) => `N(${cell})>0`,
    },
  ],
  empty: "All looked at in time.",
});
