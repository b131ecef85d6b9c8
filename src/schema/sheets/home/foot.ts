import type { PagePart } from "../../plan";
import { day } from "./words";

/** What to try with a rep today, one a week. */
const IDEAS = [
  "Ask one rep: what would make this customer say no?",
  "Ask each rep to say the deal back as the customer would.",
  "Let a rep run the forecast meeting; only ask questions.",
  "Call a customer who said no, and ask what decided it.",
  "Ask: who loses something when the customer buys?",
  "Read the last three lost reasons together: which one can we change?",
  "Ask for the customer's own date, and what happens if it passes.",
  "Give away one approval for good.",
];

const COLUMNS = ["B", "E", "H", "K", "N"];

/** The day of a milestone that lies ahead; the names are empty in a book without the pack Direction. */
function ahead(nth: number): string {
  return `IFERROR(SMALL(IF(MilestoneDates>=INT(AsOf),MilestoneDates,""),${String(nth)}),"")`;
}

const NONE = "None ahead (pack Direction, Setup)";

const OWN_IDEA =
  'IFERROR(INDEX(Actions[Title],LARGE(IF((Actions[Type]="Idea")*(Actions[Status]="Open"),ROW(Actions[Title])-ROW(Actions[[#Headers],[Title]]),""),1)),"")';

/** The strip of milestones, and one idea to test today. */
export const foot: PagePart = {
  cells: [
    { address: "B28", cells: [["Milestones"]] },
    { address: "B32", cells: [["One idea to test today"]] },
    { address: "U65:U72", cells: IDEAS.map((idea) => [idea]) },
  ],
  formulas: [
    {
      address: "E32",
      cells: [[`=IF(U73="",INDEX(U65:U72,1+MOD(INT(AsOf/7),${String(IDEAS.length)})),U73)`]],
    },
    { address: "U73", cells: [[`=${OWN_IDEA}`]] },
    { address: "U75:U79", cells: COLUMNS.map((_, index) => [`=${ahead(index + 1)}`]) },
    ...COLUMNS.map((column, index) => {
      const at = `U${String(75 + index)}`;
      const none = index === 0 ? `"${NONE}"` : '""';
      return {
        address: `${column}29:${column}30`,
        cells: [
          [`=IF(${at}="",${none},${day(at)})`],
          [`=IF(${at}="","",IFERROR(INDEX(MilestoneNames,MATCH(${at},MilestoneDates,0))&"",""))`],
        ],
      };
    }),
  ],
};
