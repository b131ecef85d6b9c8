import type { Rule } from "../../validation";
import { type Finding, finding } from "../finding";
import { type OwnBook, spotIn, type StandingTable } from "../ownBook";
import { ruleOf } from "../ruleOf";

/**
 * Columns that Excel no longer checks, or not in every row: a paste takes validations away. A bare tab has yet to get
 * them.
 */
export function lostValidations({ standing }: OwnBook): readonly Finding[] {
  const dressed = standing.filter(({ sheet }) => !sheet.mark?.isBare);
  return dressed.flatMap((table) =>
    [...table.match.places].flatMap(([key, index]) => lostValidation(table, key, index)),
  );
}

function lostValidation(table: StandingTable, key: string, index: number): readonly Finding[] {
  const { declared, fact, sheet } = table;
  const rule = ruleOf(table, key);
  const word = fact.rules.get(fact.columns[index]?.id ?? -1);
  if (rule === null || word === undefined || word === wordOf(rule.rule)) return [];
  const header = declared.columns[key]?.header ?? "";
  const area = {
    sheetId: sheet.id,
    row: fact.row + 1,
    column: fact.column + index,
    rows: fact.body.length,
    columns: 1,
  };
  const isPartly = word !== "None";
  return [
    finding([declared.table, header], {
      drift: { kind: "validation gone", table: declared.table, header, isPartly },
      spot: spotIn(table, index, 0),
      steps: [{ do: "set rule", change: { area, rule } }],
    }),
  ];
}

/** Excel's word for a kind of rule. */
function wordOf(rule: Rule): string {
  const [name = ""] = Object.keys(rule);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
