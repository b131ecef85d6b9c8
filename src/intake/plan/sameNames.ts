import { eachOf } from "../../kit/steps/eachOf";
import type { Steps } from "../../kit/steps/steps";
import type { ExportRecord } from "../reader/exportTable";
import { choiceOf, type Question } from "../settle/question";
import { isAbsent } from "../values/isAbsent";
import { cellText, type RowContext } from "./rowContext";

/** The question whether rows without an id that name the same deal are one deal, and its answers. */
export const SAME_NAMES = "same names";
const ONE_DEAL = "one deal";
export const OTHER_DEALS = "different deals";

const EXAMPLES = 2;

/** Asks, once for the file, whether rows that name the same account, deal and owner are one deal. */
export function* sameNamesQuestion(context: RowContext): Steps<readonly Question[]> {
  const { mapping, input } = context;
  const rowsOf = new Map<string, number>();
  yield* eachOf(input.table.records, (record) => {
    const names = namesWithoutId(record, context);
    if (names !== undefined) rowsOf.set(names, (rowsOf.get(names) ?? 0) + 1);
  });
  const alike = [...rowsOf].filter(([, rows]) => rows > 1);
  if (alike.length === 0) return [];
  return [
    {
      id: SAME_NAMES,
      about: "same names",
      column: mapping.columns.deal?.source ?? mapping.columns.account?.source ?? "",
      value: "",
      deals: alike.reduce((sum, [, rows]) => sum + rows, 0),
      examples: alike.slice(0, EXAMPLES).map(([names]) => names),
      choices: [ONE_DEAL, OTHER_DEALS].map(choiceOf),
      default: null,
    },
  ];
}

function namesWithoutId(record: ExportRecord, { mapping }: RowContext): string | undefined {
  if (!isAbsent(cellText(record, "dealId", mapping))) return undefined;
  const names = (["account", "deal", "owner"] as const).map((key) => cellText(record, key, mapping).trim());
  return names.every((name) => name === "") ? undefined : names.filter((name) => name !== "").join(" · ");
}
