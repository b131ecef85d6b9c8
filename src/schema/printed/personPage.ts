import type { SheetPlan } from "../plan";
import { factsPart, type Fact } from "./factsPart";
import { goalsPart } from "./goalsPart";
import { growthPart } from "./growthPart";
import { headingPart } from "./headingPart";
import { listPart, type List } from "./listPart";
import { printedPlan } from "./printedPlan";
import { NEXT_MILESTONE } from "../sheets/direction/milestoneLine";
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
    line: `=IF(ISNA(XMATCH(${who},Talent[Member])),"Not listed on Talent yet.",TEXTJOIN(" · ",TRUE,${of("Role")},${of("Territory")}))`,
    isPrivate: true,
    parts: [
      goalsPart(who),
      growthPart(who),
      headingPart({ title: "Where they stand", side: `=${of("Path")}` }),
      factsPart(standing(row)),
      textsPart(words(of, who)),
      listPart(dealList(who)),
      listPart(whitespaceList(who)),
      listPart(coachingList(who)),
      listPart(promiseList(who)),
    ],
  });
}

const THEIR_WAY = ["Their way", "Way asked on", "Ask this quarter: is this my way or theirs?"] as const;
const TERRITORY_PLAN = ["Territory plan", "Plan updated", "Due this quarter."] as const;

type ColumnOf = (column: string) => string;

function standing(row: RowKey): readonly Fact[] {
  const of = (column: string): string => shown(row, column);
  return [
    { label: "Since", formula: `=${of("Since")}`, format: "mmm yyyy" },
    { label: "Quota", formula: `=${of("Quota")}`, format: "#,##0" },
    { label: "Skills · tools", formula: `=${grades(row, ["Skills", "Tools"])}` },
    { label: "Delegation", formula: `=${delegation(row)}` },
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

/** How much the member decides alone, and whether that rose or fell. */
function delegation(row: RowKey): string {
  const level = found(row, "Delegation");
  const line = found(row, "Delegation line");
  return `IF(${level}="","",${level}&" of 5"&IF(${line}="",""," · "&${line}))`;
}

/** Two grades of 0 to 3 beside each other; an ungraded one is a dash. */
function grades(row: RowKey, columns: readonly [string, string]): string {
  const [first, second] = columns.map((column) => {
    const grade = found(row, column);
    return `IF(${grade}="","–",${grade}&" of 3")`;
  });
  return `${first ?? ""}&" · "&${second ?? ""}`;
}

/** What is due once a quarter: the text, or the words that ask for it where it is older. */
function quarterly(of: ColumnOf, [text, on, due]: readonly [text: string, on: string, due: string]): string {
  return `=TEXTJOIN(" ",TRUE,${of(text)},IF(N(${of(on)})<QuarterFrom,"${due}",""))`;
}

/** The newest agreement from Coaching. */
function nextStep(who: string): string {
  return `=XLOOKUP(1,(Coaching[Member]=${who})*(Coaching[Agreed]<>""),Coaching[Agreed],"Nothing agreed yet: end the next one-on-one with it.",0,-1)`;
}

function words(of: ColumnOf, who: string): readonly LongText[] {
  return [
    { label: "Next step", formula: nextStep(who), length: 0 },
    { label: "Next milestone", formula: NEXT_MILESTONE, length: 0 },
    { label: "Strengths", formula: `=${of("Strengths")}`, length: TWO_ROWS },
    { label: "Weaknesses", formula: `=${of("Weaknesses")}`, length: TWO_ROWS },
    { label: "Background", formula: `=${of("Background")}`, length: 0 },
    { label: "Their way", formula: quarterly(of, THEIR_WAY), length: 0 },
    { label: "Territory plan", formula: quarterly(of, TERRITORY_PLAN), length: 0 },
    { label: "Next role", formula: `=${of("Next role")}`, length: 0 },
    { label: "Retention plan", formula: `=${of("Retention plan")}`, length: TWO_ROWS },
  ];
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

/** Customers of theirs with whom there was never a deal. */
function whitespaceList(who: string): List {
  return {
    title: "Accounts without a deal",
    table: "Accounts",
    where: `(Accounts[Owner]=${who})*(Accounts[Account]<>"")*(COUNTIFS(Pipeline[Account],Accounts[Account])=0)`,
    by: "Account",
    rows: 2,
    fields: [
      { at: "B", header: "Account" },
      { at: "F", header: "Industry" },
      { at: "H", header: "Outlook" },
      { at: "J", header: "Last touch", align: "Right", format: DATE },
    ],
    empty: "None: each of their accounts has or had a deal.",
  };
}

function coachingList(who: string): List {
  return {
    title: "Coaching",
    table: "Coaching",
    where: `Coaching[Member]=${who}`,
    by: "-Date",
    rows: 4,
    fields: [
      { at: "B", header: "Date", format: DATE, align: "Left" },
      { at: "C", header: "Type" },
      { at: "F", header: "Agreed" },
    ],
    empty: "No coaching yet: finish a one-on-one in the pane, or add a row on Coaching.",
  };
}

/** Ideas that were given for one of the member's deals. */
function ideasForTheirDeals(who: string): string {
  return `(Actions[Type]="Idea")*(COUNTIFS(Pipeline[Deal ID],Actions[About],Pipeline[Owner],"="&${who})>0)`;
}

function promiseList(who: string): List {
  return {
    title: "Promises, support and ideas",
    table: "Actions",
    where: `((Actions[About]=${who})+(Actions[Owner]=${who})+${ideasForTheirDeals(who)}>0)*(Actions[Title]<>"")`,
    by: "Due",
    rows: 5,
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
