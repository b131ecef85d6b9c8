import type { SheetPlan } from "../plan";
import type { Deal } from "../sheets/pipeline";
import { FEW_UNKNOWNS } from "../sheets/inspection/fewUnknowns";
import type { Review } from "../sheets/reviews";
import { factsPart, type Fact } from "./factsPart";
import { headingPart } from "./headingPart";
import {
  actionList,
  answerList,
  historyList,
  marketList,
  ofLatest,
  peopleList,
  reviewList,
} from "./dealLists";
import { listPart } from "./listPart";
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
  /** Whether the book keeps Market, from which the page takes what is known of the industry and the competitors. */
  readonly hasMarket?: boolean;
}

/** The page of one deal in native formulas: facts, strategy, review, people, what is promised, history. */
export function dealPagePlan({ deal, review, hasMarket = false }: DealOnPage): SheetPlan {
  const { dealId } = deal;
  const id = quoted(dealId);
  const row: RowKey = { table: "Pipeline", key: "Deal ID", value: id };
  const of = (column: string): string => shown(row, column);
  return printedPlan({
    name: `Deal page ${dealId}`,
    tab: tabNamed(deal.deal.trim() || dealId),
    title: `=IFERROR(LET(words,${found(row, "Deal")}&"",${cut("words", TITLE_ROOM)}),"")`,
    line: `=IF(ISNA(XMATCH(${id},Pipeline[Deal ID])),"This deal is no longer on Pipeline.",TEXTJOIN(" · ",TRUE,${of("Account")},${of("Owner")},${id}))`,
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
      ...(hasMarket ? [listPart(marketList(row))] : []),
      listPart(reviewList(id)),
      listPart(historyList(id)),
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

/** Status from facts, not from mood: its stage proven, or few questions open after a review; a next step ahead; fresh contact. */
function factStatus(row: RowKey): string {
  const unknowns = found(row, "Unknowns");
  const order = (column: string): string => `XLOOKUP(${found(row, column)}&"",Stages[Stage],Stages[Order],0)`;
  return (
    `=LET(ahead,N(${found(row, "Next step date")})>=INT(AsOf),` +
    `fresh,INT(AsOf)-N(${found(row, "Last activity")})<=StaleDays,` +
    `proven,IF(${found(row, "Proven stage")}&""="",AND(ISNUMBER(${unknowns}),N(${unknowns})<=${String(FEW_UNKNOWNS)}),` +
    `${order("Proven stage")}>=${order("Stage")}),held,ahead+fresh+proven,` +
    'IF(held=3,"3 of 3 hold",held&" of 3: "&TEXTJOIN(", ",TRUE,IF(proven,"","stage not proven"),' +
    'IF(ahead,"","no next step ahead"),IF(fresh,"","no fresh contact"))))'
  );
}

/** A column of the deal's newest review, which stands lowest on Reviews. */
function latest(id: string, column: string, none = ""): string {
  return `LET(v,${ofLatest(id, column)},IF(v="",${quoted(none)},v))`;
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
    text("Risk: what beats us", "What beats us", review?.whatBeatsUs),
    text("Resources needed", "Resources needed", review?.resourcesNeeded),
  ];
}
