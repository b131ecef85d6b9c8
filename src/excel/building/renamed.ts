import type { BookPlan, CellBlock, PlannedHighlight, SheetPlan } from "../../schema/plan";
import { quotedSheet } from "../../kit/quotedSheet";
import type { Rule } from "../../schema/validation";
import type { Columns, Sheet } from "../../schema/sheet";
import type { NameClash } from "./nameClash";

/** Gives the book's own name of a kind, or the one offered in its place. */
type Renaming = (kind: NameClash["kind"], name: string) => string;

/** The plan with the offered names in place of those that clash, in formulas and rules too. */
export function renamed(plan: BookPlan, clashes: readonly NameClash[]): BookPlan {
  return { ...plan, sheets: plan.sheets.map((sheet) => renamedSheet(sheet, clashes)) };
}

/** One sheet of the plan with the offered names. */
export function renamedSheet(sheet: SheetPlan, clashes: readonly NameClash[]): SheetPlan {
  if (clashes.length === 0) return sheet;
  const renaming: Renaming = (kind, name) =>
    clashes.find((clash) => clash.kind === kind && clash.name === name)?.offer ?? name;
  const told = (formula: string) => renamedFormula(formula, renaming);
  return {
    ...sheet,
    tab: renaming("sheet", sheet.tab),
    formulas: sheet.formulas.map((block) => renamedBlock(block, told)),
    tables: sheet.tables.map((table) => ({
      ...table,
      name: renaming("table", table.name),
      calculated: table.calculated.map((column) => ({ ...column, formula: told(column.formula) })),
    })),
    names: sheet.names.map(({ name, formula }) => ({ name: renaming("name", name), formula: told(formula) })),
    validations: sheet.validations.map((planned) => ({ ...planned, rule: renamedRule(planned.rule, told) })),
    highlights: sheet.highlights.map((highlight) => renamedHighlight(highlight, told)),
  };
}

/** A declared table with the offered names in its formulas and rules. */
export function renamedTable(table: Sheet, clashes: readonly NameClash[]): Sheet {
  if (clashes.length === 0) return table;
  const renaming: Renaming = (kind, name) =>
    clashes.find((clash) => clash.kind === kind && clash.name === name)?.offer ?? name;
  const told = (formula: string) => renamedFormula(formula, renaming);
  const columns = Object.entries(table.columns).map(([key, column]) => [
    key,
    {
      ...column,
      ...(column.formula !== undefined && { formula: told(column.formula) }),
      ...(column.validation && {
        validation: { ...column.validation, rule: renamedRule(column.validation.rule, told) },
      }),
    },
  ]);
  return { ...table, table: renaming("table", table.table), columns: Object.fromEntries(columns) as Columns };
}

type Told = (formula: string) => string;

function renamedBlock(block: CellBlock, told: Told): CellBlock {
  const cells = block.cells.map((row) =>
    row.map((cell) => (typeof cell === "string" && cell.startsWith("=") ? told(cell) : cell)),
  );
  return { ...block, cells };
}

function renamedRule(rule: Rule, told: Told): Rule {
  if ("list" in rule) return { list: { ...rule.list, source: told(rule.list.source) } };
  return "custom" in rule ? { custom: { formula: told(rule.custom.formula) } } : rule;
}

function renamedHighlight(highlight: PlannedHighlight, told: Told): PlannedHighlight {
  return "bar" in highlight
    ? { ...highlight, from: told(highlight.from), to: told(highlight.to) }
    : { ...highlight, formula: told(highlight.formula) };
}

/** Texts, brackets with what they hold, a quoted sheet, a sheet, a table before its bracket, a function, and words. */
const PARTS =
  /"(?:[^"]|"")*"|\[[^\]]*\]|'(?<quoted>(?:[^']|'')*)'!|(?<sheet>[A-Za-z_][\w.]*)!|(?<table>[A-Za-z_]\w*)(?=\[)|[A-Za-z_][\w.]*(?=\()|(?<name>[A-Za-z_][\w.]*)/g;

interface Part {
  readonly quoted?: string;
  readonly sheet?: string;
  readonly table?: string;
  readonly name?: string;
}

function renamedFormula(formula: string, renaming: Renaming): string {
  if (!formula.startsWith("=")) return formula;
  let told = "";
  let done = 0;
  for (const match of formula.matchAll(PARTS)) {
    told += formula.slice(done, match.index) + renamedPart(match[0], match.groups ?? {}, renaming);
    done = match.index + match[0].length;
  }
  return told + formula.slice(done);
}

function renamedPart(part: string, { quoted, sheet, table, name }: Part, renaming: Renaming): string {
  if (quoted !== undefined) return `${quotedSheet(renaming("sheet", quoted.replaceAll("''", "'")))}!`;
  if (sheet !== undefined) return `${quotedSheet(renaming("sheet", sheet))}!`;
  if (table !== undefined) return renaming("table", table);
  return name === undefined ? part : renaming("name", name);
}
