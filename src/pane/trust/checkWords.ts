import type { CheckName } from "../../schema/drift/checks";
import type { PassedCheck } from "../../schema/drift/findDrift";
import { counted } from "../words/counted";

/** A passed check in words: what is so, and how much was looked at. */
interface CheckWords {
  readonly title: string;
  readonly evidence: string;
}

type Evidence = (count: number) => string;

const cells: Evidence = (count) => counted(count, "cell");
const columns: Evidence = (count) => counted(count, "column");
const rows: Evidence = (count) => counted(count, "row");
const sheets: Evidence = (count) => counted(count, "sheet");
const tables: Evidence = (count) => counted(count, "table");

const WORDS: Readonly<Record<CheckName, readonly [title: string, evidence: Evidence]>> = {
  version: ["Book and pane are of one version", (count) => `version ${count}`],
  upgrade: ["Nothing of the newest version is missing", tables],
  sheets: ["Every sheet is there", sheets],
  tabs: ["Every sheet has its name", sheets],
  copies: ["No sheet stands twice", sheets],
  tables: ["Every table is there", tables],
  "table names": ["Every table has its name", tables],
  columns: ["Every column is there", columns],
  headers: ["Every column has its name", columns],
  "copied columns": ["No column stands twice", columns],
  block: ["The functions find their columns", tables],
  settings: ["Every setting has its row", tables],
  names: ["Every name points where it should", (count) => counted(count, "name")],
  formulas: ["Every formula is the book’s", cells],
  "page formulas": ["Titles and pages are worked out", sheets],
  results: ["No formula fails", cells],
  references: ["No formula reads what is gone", rows],
  functions: ["Excel knows every function", cells],
  "own functions": ["Control Book’s functions answer", sheets],
  validations: ["Excel checks what is typed", columns],
  numbers: ["No number is text", rows],
  values: ["Each cell holds what its column wants", rows],
  keys: ["No key stands twice", rows],
  log: ["Each line of the log follows from the one before", (count) => counted(count, "line")],
};

/** The words for a check that found nothing. */
export function checkWords({ name, count }: PassedCheck): CheckWords {
  const [title, evidence] = WORDS[name];
  return { title, evidence: evidence(count) };
}
