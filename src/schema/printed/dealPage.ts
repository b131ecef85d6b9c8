import type { SheetPlan } from "../plan";
import type { Deal } from "../sheets/pipeline";
import type { Review } from "../sheets/reviews";
import { factsPart, type Fact } from "./factsPart";
import { headingPart } from "./headingPart";
import { listPart, type List } from "./listPart";
import { printedPlan, TITLE_ROOM } from "./printedPlan";
import { tabNamed } from "./tabNamed";
import { cut, found, quoted, type RowKey, shown } from "./inFormula";
import { textsPart, type LongText } from "./textsPart";

const DATE = "d mmm yy";
const MONEY = "#,##0";

/** A deal and its latest review, whose lengths decide how much room the texts get. */
export interface DealOnPage {
  readonly deal: Deal;
  readonly review?: Review | undefined;
}

/** The page of one deal in native formulas: facts, strategy, review, people, what is promised, history. */
export function dealPagePlan({ deal, review }: DealOnPage): SheetPlan {
  const { dealId } = deal;
  const id = quoted(dealId);
  const row: RowKey = { table: "Pipeline", key: "Deal ID", value: id };
  const of = (column: string): string => shown(row, column);
  return printedPlan({
    name: `Deal page ${dealId}`,
    tab: tabNamed(deal.deal.trim() || dealId),
    title: `=IFERROR(LET(words,${found(row, "Deal")}&"",${cut("words", TITLE_ROOM)}),"")`,
    line: `=IF(COUNTIFS(Pipeline[Deal ID],${id})=0,"This deal is no longer on Pipeline.",TEXTJOIN(" · ",TRUE,${of("Account")},${of("Owner")},${id}))`,
    isPrivate: false,
    parts: [
      headingPart({ title: "Facts", side: `=${of("Flags")}` }),
      factsPart(dealFacts(row)),
      textsPart(dealTexts(row, deal)),
      headingPart({ title: "Strategy", side: "In the owner's words" }),
      textsPart([{ label: "", formula: strategyText(row), length: deal.strategy.length }]),
      headingPart({ title: "Last review", side: `=${latest(id, "Date", "never")}`, format: DATE }),
      textsPart(reviewTexts(id, review)),
      listPart(answerList(id)),
      listPart(peopleList(id)),
      listPart(actionList(id)),
      listPart(reviewList(id)),
    ],
  });
}

function strategyText(row: RowKey): string {
  const text = found(row, "Strategy");
  return `=IF(${text}="","Nothing yet: the owner writes it on Pipeline.",${text})`;
}

function dealFacts(row: RowKey): readonly Fact[] {
  const of = (column: string): string => shown(row, column);
  return [
    { label: "Amount", formula: `=${of("Amount")}`, format: MONEY },
    { label: "Close date", formula: `=${of("Close date")}`, format: DATE },
    { label: "Stage", formula: `=${of("Stage")}` },
    { label: "Days in stage", formula: `=${of("Days in stage")}`, format: "0" },
    { label: "The rep says", formula: `=${of("Category")}` },
    { label: "Probability", formula: `=${of("Probability")}`, format: "0 %" },
    { label: "Age in days", formula: `=${of("Age")}`, format: "0" },
    { label: "Pushes", formula: `=${of("Pushes")}`, format: "0" },
    { label: "Next step date", formula: `=${of("Next step date")}`, format: DATE },
    { label: "Last activity", formula: `=${of("Last activity")}`, format: DATE },
    { label: "Competitor", formula: `=${of("Competitor")}` },
    { label: "Your part", formula: `=${of("Involvement")}` },
  ];
}

/** The facts that are sentences. */
function dealTexts(row: RowKey, { nextStep }: Deal): readonly LongText[] {
  return [
    { label: "Next step", formula: `=${shown(row, "Next step")}`, length: nextStep.length },
    { label: "The facts say", formula: factStatus(row), length: 0 },
  ];
}

/** Most questions that may be open while a deal counts as known. */
const FEW_UNKNOWNS = 3;

/** Status from facts, not from mood: a dated next step ahead, fresh contact, and few questions open after a review. */
function factStatus(row: RowKey): string {
  const unknowns = found(row, "Unknowns");
  return (
    `=LET(ahead,N(${found(row, "Next step date")})>=INT(AsOf),` +
    `fresh,INT(AsOf)-N(${found(row, "Last activity")})<=StaleDays,` +
    `known,AND(ISNUMBER(${unknowns}),N(${unknowns})<=${String(FEW_UNKNOWNS)}),held,ahead+fresh+known,` +
    'IF(held=3,"3 of 3 hold",held&" of 3: "&TEXTJOIN(", ",TRUE,IF(ahead,"","no next step ahead"),' +
    'IF(fresh,"","no fresh contact"),IF(known,"","too little known"))))'
  );
}

/** A column of the deal's newest review, which stands lowest on Reviews. */
function latest(id: string, column: string, none = ""): string {
  return `LET(v,${ofLatest(id, column)},IF(v="",${quoted(none)},v))`;
}

/** The same as it stands; a blank cell gives 0. */
function ofLatest(id: string, column: string): string {
  return `XLOOKUP(${id},Reviews[Deal ID],Reviews[${column}],"",0,-1)`;
}

function reviewTexts(id: string, review: Review | undefined): readonly LongText[] {
  const text = (label: string, column: string, value = ""): LongText => ({
    label,
    formula: `=${latest(id, column)}`,
    length: value.length,
  });
  return [
    text("Thinking now", "Thinking now", review?.thinkingNow),
    text("Strategy now", "Strategy now", review?.strategyNow),
    text("Next test", "Next test", review?.nextTest),
    text("What beats us", "What beats us", review?.whatBeatsUs),
    text("Resources needed", "Resources needed", review?.resourcesNeeded),
  ];
}

function answerCount(id: string): string {
  return `LET(newest,${ofLatest(id, "Review ID")},COUNTIFS(Answers[Review ID],newest,Answers[Counts as],"Yes")&" yes · "&COUNTIFS(Answers[Review ID],newest,Answers[Counts as],"Unknown")&" unknown")`;
}

/** What a question is about in a word or two, or the question where its checklist does not say. */
const ELEMENT = 'XLOOKUP(one,Checklists[Question],Checklists[Element],"")';
const ELEMENT_OR_QUESTION = `IF(${ELEMENT}="",one,${ELEMENT})`;

function answerList(id: string): List {
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

function peopleList(id: string): List {
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

function actionList(id: string): List {
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

function reviewList(id: string): List {
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
