import type { Element } from "../../terms/elements";

/** A question with its element and weight. */
type Question = readonly [question: string, element: Element, weight: number];

const LARGE_DEAL: readonly Question[] = [
  ["Has the customer put a figure on what the change is worth to them?", "Metrics", 1],
  ["Have we met the person who can release the money, and do they want this?", "Economic buyer", 2],
  ["Do we know by which criteria the customer will choose, and do they favour us?", "Decision criteria", 1],
  ["Do we know who decides what by when, up to the signature?", "Decision process", 1],
  ["Do we know the way through legal, security and purchasing, and how long it takes?", "Paper process", 1],
  ["Has the customer said in their own words what hurts and what it costs them?", "Identify pain", 1],
  ["Does someone with influence argue for us when we are not in the room?", "Champion", 2],
  ["Do we know whom else they consider, doing nothing included, and why we would win?", "Competition", 1],
  ["Is there a date on which not having this costs the customer something?", "Compelling event", 1],
  ["Has the customer agreed a dated plan of both sides' steps to the signature?", "Mutual close plan", 1],
];

const RENEWAL: readonly Question[] = [
  ["Does the customer measure what they get from us, and is it what they expected?", "Value delivered", 2],
  ["Does the person who pays still sponsor us?", "Economic buyer", 1],
  ["Does someone who uses it every day want to keep it?", "Champion", 1],
  ["Do we know what has changed in the customer's business since they signed?", "Identify pain", 1],
  ["Do we know whom else they look at, and why?", "Competition", 1],
  ["Do we know who renews, by when, with which papers?", "Paper process", 1],
  ["Is the next shared goal agreed?", "Mutual close plan", 1],
];

const COMPETITIVE: readonly Question[] = [
  ["Do we know who the rival is and what the customer likes about them?", "Competition", 2],
  ["Did we help to shape the criteria by which the customer compares?", "Decision criteria", 1],
  ["Has the customer tested what sets us apart, and said that it matters?", "Metrics", 1],
  ["Does our champion know what the rival says about us, and how to answer?", "Champion", 1],
  ["Do we know what the rival's sponsor wants, and how strong they are?", "Economic buyer", 1],
  ["Do we know when and how the comparison ends?", "Decision process", 1],
];

const QUICK_CHECK: readonly Question[] = [
  ["Is there a next step that the customer agreed, with a date?", "Next step", 1],
  ["Do we know why the customer would buy at all?", "Identify pain", 1],
  ["Do we know who says yes, and have we met them?", "Economic buyer", 1],
  ["Does the close date come from the customer?", "Compelling event", 1],
];

/** One starting row of the sheet. */
function rowsOf(checklist: string, questions: readonly Question[]) {
  return questions.map(([question, element, weight], index) => ({
    checklist,
    order: index + 1,
    question,
    weight,
    element,
  }));
}

/** The checklists of a new book: the large deal asks the eight MEDDPICC elements and two more. */
export const CHECKLIST_QUESTIONS = [
  ...rowsOf("Large deal", LARGE_DEAL),
  ...rowsOf("Renewal", RENEWAL),
  ...rowsOf("Competitive", COMPETITIVE),
  ...rowsOf("Quick check", QUICK_CHECK),
];
