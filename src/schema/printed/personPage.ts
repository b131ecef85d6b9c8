import type { SheetPlan } from "../plan";
import { factsPart, type Fact } from "./factsPart";
import { headingPart } from "./headingPart";
import { listPart, type List } from "./listPart";
import { printedPlan } from "./printedPlan";
import { tabNamed } from "./tabNamed";
import { found, quoted, type RowKey, shown } from "./inFormula";
import { textsPart, type LongText } from "./textsPart";

const DATE = "d mmm yy";

/** The room that a text about a member gets, in characters. */
const TWO_ROWS = 180;

/** The page of one member in native formulas, for the manager alone: goals, deals, coaching, promises, path and career. */
export function personPagePlan(member: string): SheetPlan {
  const who = quoted(member);
  const row: RowKey = { table: "Talent", key: "Member", value: who };
  const of = (column: string): string => shown(row, column);
  return printedPlan({
    name: `Person page ${member}`,
    tab: tabNamed(`${member.slice(0, 28)} 🔒`),
    title: `=${who}`,
    line: `=IF(COUNTIFS(Talent[Member],${who})=0,"Not listed on Talent yet.",TEXTJOIN(" · ",TRUE,${of("Role")},${of("Territory")}))`,
    isPrivate: true,
    parts: [
      listPart(goalList(who)),
      headingPart({ title: "Where they stand", side: `=${of("Path")}` }),
      factsPart(standing(row)),
      textsPart(words(of)),
      listPart(dealList(who)),
      listPart(coachingList(who)),
      listPart(promiseList(who)),
    ],
  });
}

type ColumnOf = (column: string) => string;

function standing(row: RowKey): readonly Fact[] {
  const of = (column: string): string => shown(row, column);
  return [
    { label: "Since", formula: `=${of("Since")}`, format: "mmm yyyy" },
    { label: "Quota", formula: `=${of("Quota")}`, format: "#,##0" },
    { label: "Skills · tools", formula: `=${grades(row, ["Skills", "Tools"])}` },
    { label: "Delegation", formula: `=${of("Delegation")}`, format: '0" of 5"' },
    { label: "Systems · processes", formula: `=${grades(row, ["Systems", "Processes"])}` },
    { label: "Training", formula: `=${of("Training")}`, format: '0" of 3"' },
    { label: "Last 1:1", formula: `=${of("Last 1:1")}`, format: DATE },
    { label: "Last ride-along", formula: `=${of("Last ride-along")}`, format: DATE },
    { label: "Decision due", formula: `=${of("Decision due")}`, format: DATE },
    { label: "Retention risk", formula: `=${of("Retention risk")}`, format: '0" of 5"' },
    { label: "Accuracy", formula: `=${of("Accuracy")}`, format: "0 %" },
    { label: "Bias", formula: `=${of("Bias")}`, format: '+0 %;"−"0 %;0 %' },
  ];
}

/** Two grades of 0 to 3 beside each other; an ungraded one is a dash. */
function grades(row: RowKey, columns: readonly [string, string]): string {
  const [first, second] = columns.map((column) => {
    const grade = found(row, column);
    return `IF(${grade}="","–",${grade}&" of 3")`;
  });
  return `${first ?? ""}&" · "&${second ?? ""}`;
}

function words(of: ColumnOf): readonly LongText[] {
  return [
    { label: "Strengths", formula: `=${of("Strengths")}`, length: TWO_ROWS },
    { label: "Weaknesses", formula: `=${of("Weaknesses")}`, length: TWO_ROWS },
    { label: "Next role", formula: `=${of("Next role")}`, length: 0 },
    { label: "Retention plan", formula: `=${of("Retention plan")}`, length: TWO_ROWS },
  ];
}

function goalList(who: string): List {
  return {
    title: "Goals against minimum",
    table: "Scorecard",
    where: `(Scorecard[Member]=${who})*(Scorecard[Period]=MAXIFS(Scorecard[Period],Scorecard[Member],${who}))`,
    by: "KPI",
    rows: 7,
    fields: [
      { at: "B", header: "KPI" },
      { at: "F", header: "Actual", align: "Right", format: "0.0##" },
      { at: "H", header: "Minimum", align: "Right", format: "0.0##" },
      { at: "J", header: "Goal", align: "Right", format: "0.0##" },
      { at: "L", header: "State" },
    ],
    empty: "No goal agreed yet: agree a minimum on Standards, then measure on Scorecard.",
  };
}

function dealList(who: string): List {
  return {
    title: "Their open deals",
    table: "Pipeline",
    where: `(Pipeline[Owner]=${who})*(Pipeline[Status]="Open")`,
    by: "-Amount",
    rows: 7,
    fields: [
      { at: "B", header: "Deal" },
      { at: "F", header: "Stage" },
      { at: "H", header: "Amount", align: "Right", format: "#,##0" },
      { at: "J", header: "Close date", align: "Right", format: DATE },
      { at: "K", header: "Flags", indent: 1 },
    ],
    empty: "No open deal.",
  };
}

function coachingList(who: string): List {
  return {
    title: "Coaching",
    table: "Coaching",
    where: `Coaching[Member]=${who}`,
    by: "-Date",
    rows: 5,
    fields: [
      { at: "B", header: "Date", format: DATE, align: "Left" },
      { at: "C", header: "Type" },
      { at: "F", header: "Agreed" },
    ],
    empty: "No coaching yet: finish a one-on-one in the pane, or add a row on Coaching.",
  };
}

function promiseList(who: string): List {
  return {
    title: "Promises, support and ideas",
    table: "Actions",
    where: `((Actions[About]=${who})+(Actions[Owner]=${who})>0)*(Actions[Title]<>"")`,
    by: "Due",
    rows: 8,
    fields: [
      { at: "B", header: "Type" },
      { at: "D", header: "Title" },
      { at: "I", header: "Status" },
      { at: "J", header: "Outcome" },
      { at: "M", header: "Due", format: DATE, align: "Right" },
    ],
    empty: "Nothing promised either way.",
  };
}
