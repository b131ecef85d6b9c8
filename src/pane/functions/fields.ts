import { MEASURE_NAMES } from "../../domain/forecast/measures";
import { GRAINS } from "../../domain/forecast/period";
import { ROLLUP_VIEWS } from "../../domain/forecast/rollup";
import { WIN_RATE_BASES } from "../../domain/forecast/winRates";
import { pipeline } from "../../schema/sheets/pipeline";

/** What is typed into an argument's field. */
export type FieldKind = "number" | "amount" | "share" | "day" | "text";

/** How the pane asks for an argument. */
export interface ArgumentField {
  /** What it is called in plain words. */
  readonly label: string;
  readonly kind: FieldKind;
  /** The words to choose from, where only these are understood. */
  readonly words?: readonly string[];
  /** What stands in the field at first; blank where that is left out. */
  readonly initial?: string;
}

const { owner, stage, category, status } = pipeline.columns;

/** The columns by which a roll-up can be grouped, and the team alone. */
const GROUPS = [...[owner, stage, category, status].map(({ header }) => header), "Team"];

/** By the names that arguments have in the functions' declarations. */
const FIELDS: Readonly<Record<string, ArgumentField>> = {
  deals: { label: "Deals", kind: "text" },
  before: { label: "Deals as they stood", kind: "text" },
  after: { label: "Deals as they stand", kind: "text" },
  history: { label: "History of the deals", kind: "text" },
  periods: { label: "Periods", kind: "text" },
  from: { label: "First day", kind: "day" },
  to: { label: "Last day", kind: "day" },
  date: { label: "Day", kind: "day" },
  as_of: { label: "As of", kind: "day" },
  last_contact: { label: "Last contact", kind: "day" },
  target: { label: "Target", kind: "amount" },
  average_deal: { label: "An average deal", kind: "amount" },
  luck: { label: "Shared luck", kind: "share" },
  level: { label: "Chance that the range holds", kind: "share" },
  confidence: { label: "Odds wanted", kind: "share", initial: "80 %" },
  win_rate: { label: "Win rate", kind: "share" },
  limit: { label: "Deviation that is fine", kind: "share" },
  by: { label: "Group by", kind: "text", words: GROUPS },
  view: { label: "View", kind: "text", words: ROLLUP_VIEWS },
  basis: { label: "Count or amount", kind: "text", words: WIN_RATE_BASES },
  measure: { label: "Measure", kind: "text", words: MEASURE_NAMES, initial: "commit" },
  grain: { label: "Length of a period", kind: "text", words: GRAINS },
  owner: { label: "Whose deals", kind: "text" },
  name: { label: "Function", kind: "text", initial: "ODDS" },
  age: { label: "Days open so far", kind: "number", initial: "30" },
  horizon: { label: "Days ahead", kind: "number", initial: "30" },
  deals_open: { label: "Open deals", kind: "number" },
  cycle_days: { label: "Days a deal takes", kind: "number" },
  fiscal_start: { label: "Month the fiscal year starts", kind: "number" },
  half_life: { label: "Days until it halves", kind: "number" },
  max_age: { label: "Days an answer holds", kind: "number" },
};

/** How the pane asks for an argument of that name; other names are numbers or blocks and speak for themselves. */
export function fieldOf(name: string): ArgumentField {
  const plain = name.charAt(0).toUpperCase() + name.slice(1).replaceAll("_", " ");
  return FIELDS[name] ?? { label: plain, kind: "number" };
}
