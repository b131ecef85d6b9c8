import { defineSheet, type Row } from "../sheet";
import { outcomeColumns } from "./actions/outcomeColumns";
import { taskColumns } from "./actions/taskColumns";

/** One register for all that was promised, asked, decided and learned. */
export const actions = defineSheet({
  name: "Actions",
  about: "Everything promised, asked, decided and learned, one row each.",
  key: "actionId",
  version: 4,
  up: [
    {
      to: 2,
      adds: ["toldTo", "toldOn", "questionsBack", "isUrgent", "metric", "before", "after", "responseHours"],
    },
    { to: 4, adds: ["cause", "triedOn"] },
  ],
  columns: { ...taskColumns, ...outcomeColumns },
  tab: {
    purpose: "Everything promised, asked, decided and learned: one register for all of it.",
    sentence:
      '=LET(open,SUM(COUNTIFS(Actions[Status],{"Open","Waiting"})),' +
      'late,SUM(COUNTIFS(Actions[Status],{"Open","Waiting"},Actions[Due],"<"&INT(AsOf))),' +
      'IF(COUNTA(Actions[Title])=0,"Nothing here yet: write down the first promise, to or from you.",open&" open, "&late&" of them late."))',
    check:
      '="Down "&COUNTIFS(Actions[Direction],"Down")&" · Customer "&COUNTIFS(Actions[Direction],"Customer")&' +
      '" · Up "&COUNTIFS(Actions[Direction],"Up")&" · Self "&COUNTIFS(Actions[Direction],"Self")',
    frozenColumns: 3,
    headerHeight: 34,
  },
});

/** One thing promised, asked, decided or learned. */
export type RegisteredAction = Row<typeof actions>;
