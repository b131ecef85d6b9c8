import { found, type RowKey } from "./inFormula";
import type { List } from "./listPart";

const DATE = "d mmm yy";
const MONEY = "#,##0";

/** A column of the deal's newest review as it stands, which is lowest on Reviews; a blank cell gives 0. */
export function ofLatest(id: string, column: string): string {
  return `XLOOKUP(${id},Reviews[Deal ID],Reviews[${column}],"",0,-1)`;
}

function answerCount(id: string): string {
  return `LET(newest,${ofLatest(id, "Review ID")},COUNTIFS(Answers[Review ID],newest,Answers[Counts as],"Yes")&" yes · "&COUNTIFS(Answers[Review ID],newest,Answers[Counts as],"Unknown")&" unknown")`;
}

/** What a question is about in a word or two, or the question where its checklist does not say. */
const ELEMENT = 'XLOOKUP(one,Checklists[Question],Checklists[Element],"")';
const ELEMENT_OR_QUESTION = `IF(${ELEMENT}="",one,${ELEMENT})`;

/** What the newest review found, question by question. */
export function answerList(id: string): List {
  return {
    title: "What we know",
    side: answerCount(id),
    table: "Answers",
    where: `Answers[Review ID]=${ofLatest(id, "Review ID")}`,
    by: "Counts as",
    rows: 10,
    fields: [
      { at: "B", header: "Question", value: ELEMENT_OR_QUESTION },
      { at: "F", header: "Counts as" },
      { at: "G", header: "Evidence" },
      { at: "K", header: "Said by" },
      { at: "M", header: "Evidence date", label: "On", format: DATE, align: "Right" },
    ],
    empty: "No answer yet: review the deal on the pane's Inspect tab.",
  };
}

/** Who decides, and where each of them stands. */
export function peopleList(id: string): List {
  return {
    title: "People",
    table: "Relationships",
    where: `Relationships[Deal ID]=${id}`,
    by: "-Strength",
    rows: 6,
    fields: [
      { at: "B", header: "Person" },
      { at: "E", header: "Role" },
      { at: "H", header: "Stance", align: "Center" },
      { at: "I", header: "Strength", align: "Center" },
      { at: "J", header: "Our owner", label: "Known by" },
      { at: "M", header: "Last contact", format: DATE, align: "Right" },
    ],
    empty: "Nobody named yet: add the people on Relationships.",
  };
}

/** The close plan: what was promised and asked about the deal. */
export function actionList(id: string): List {
  return {
    title: "Plan, asks and promises",
    table: "Actions",
    where: `Actions[About]=${id}`,
    by: "Due",
    rows: 7,
    fields: [
      { at: "B", header: "Type" },
      { at: "D", header: "Title" },
      { at: "I", header: "Owner" },
      { at: "K", header: "Status" },
      { at: "M", header: "Due", format: DATE, align: "Right" },
    ],
    empty: "Nothing promised yet: add it on Actions with the deal's id under About.",
  };
}

/** The reviews before. */
export function reviewList(id: string): List {
  return {
    title: "Earlier reviews",
    table: "Reviews",
    where: `Reviews[Deal ID]=${id}`,
    by: "-Date",
    rows: 4,
    fields: [
      { at: "B", header: "Date", format: DATE, align: "Left" },
      { at: "D", header: "Strategy strength", label: "Strength", align: "Center" },
      { at: "E", header: "Next test" },
      { at: "M", header: "Unknowns", align: "Right" },
    ],
    empty: "None yet.",
  };
}

/** What Market has on the account's industry, on the competitors that the deal names, and on the account itself. */
export function marketList(row: RowKey): List {
  const account = found(row, "Account");
  const industry = `XLOOKUP(${account},Accounts[Account],Accounts[Industry],"")`;
  const rivals = `","&SUBSTITUTE(SUBSTITUTE(${found(row, "Competitor")}&"",";",",")," ","")&","`;
  const rival = '","&SUBSTITUTE(Market[Competitor]," ","")&","';
  const where =
    `((Market[Industry]<>"")*(Market[Industry]=${industry})+` +
    `(Market[Competitor]<>"")*ISNUMBER(SEARCH(${rival},${rivals}))+` +
    `ISNUMBER(SEARCH(","&${account}&",",","&SUBSTITUTE(Market[Accounts],", ",",")&","))>0)`;
  return {
    title: "Market: industry, competitors, our view",
    side: `SUM(1*${where})&" on Market"`,
    table: "Market",
    where,
    by: "-Date",
    rows: 6,
    fields: [
      { at: "B", header: "Kind" },
      { at: "D", header: "Title" },
      { at: "H", header: "So what" },
      { at: "M", header: "Date", format: DATE, align: "Right" },
    ],
    empty: "Nothing on this industry or these competitors yet: add it on Market.",
  };
}

/** How the deal stood at each import that saw it change. */
export function historyList(id: string): List {
  return {
    title: "How it moved",
    table: "_Snapshots",
    where: `_Snapshots[Deal ID]=${id}`,
    by: "-Snapshot",
    rows: 4,
    fields: [
      { at: "B", header: "Snapshot", label: "On", format: DATE, align: "Left" },
      { at: "D", header: "Stage before", label: "From" },
      { at: "F", header: "Stage" },
      { at: "H", header: "Category" },
      { at: "J", header: "Amount", format: MONEY, align: "Right" },
      { at: "M", header: "Close date", label: "Closes", format: DATE, align: "Right" },
    ],
    empty: "Told from the next import on.",
  };
}
