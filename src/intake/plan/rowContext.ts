import { atOnce } from "../../kit/steps/atOnce";
import { doneOnce } from "../../kit/steps/doneOnce";
import { eachOf } from "../../kit/steps/eachOf";
import { partOf } from "../../kit/steps/partOf";
import type { Steps } from "../../kit/steps/steps";
import type { ExportRecord } from "../reader/exportTable";
import type { FileColumn } from "../recognise/fileColumn";
import type { ImportedKey } from "../recognise/importedColumns";
import type { Mapping } from "../recognise/mapping";
import { tellingColumns } from "../recognise/tellingColumns";
import { type Settlement, settleWays } from "../settle/settleWays";
import { amountParts } from "../values/amountParts";
import { chosenMapping } from "./chosenMapping";
import { currencyCode } from "./currencyCode";
import { headerCurrency } from "./headerCurrency";
import type { ImportInput } from "./importInput";
import { idsByNames } from "./idsByNames";
import { ownerMeaning } from "./ownerWord";
import { remembered } from "./remembered";
import { type StageMeaning, stageMeaning } from "./stageWord";
import { withStages } from "./withStages";

/** What all rows of an import share: the mapping after the answers, how columns are read, the book's currency. */
export interface RowContext {
  readonly input: ImportInput;
  readonly mapping: Mapping;
  /** Of a long file with the values of some rows only. */
  readonly columns: readonly FileColumn[];
  readonly settlement: Settlement;
  readonly currency: string;
  readonly stageOf: (word: string) => StageMeaning;
  readonly ownerOf: (name: string) => string;
  /** Everybody who carries a deal of the book. */
  readonly owners: readonly string[];
  /** The ids of the book's deals by the id that their names would give; null where several are named so. */
  readonly idsByNames: ReadonlyMap<string, string | null>;
}

const NAMES = ["account", "deal", "dealId"] as const;

/** Works out what the rows of an import share, once for each state of its answers. */
export const contextOf = doneOnce(workOutContext);

/** The same without a pause. */
export function rowContext(input: ImportInput): RowContext {
  return atOnce(contextOf(input));
}

function* workOutContext(given: ImportInput): Steps<RowContext> {
  const input = { ...given, book: withStages(given.book) };
  const columns = tellingColumns(input.table);
  const mapping = chosenMapping(input.mapping, columns, input.answers);
  const settling = settleWays(input.table, mapping, input.answers);
  const settlement = yield* partOf(settling, { from: 0, to: 0.8 });
  const currency = yield* partOf(bookCurrency(input, mapping), { from: 0.8, to: 0.9 });
  const stageOf = remembered((word) => stageMeaning(word, input.book, input.answers));
  const owners = [...new Set(input.existing.map(({ owner }) => owner).filter((owner) => owner !== ""))];
  const ownerOf = remembered((name) => ownerMeaning(name, owners, input.answers));
  const ids = yield* partOf(idsByNames(input.existing), { from: 0.9, to: 1 });
  const known = { owners, ownerOf, idsByNames: ids };
  return { input, mapping, columns, settlement, currency, stageOf, ...known };
}

/** The text of a mapped column's cell in a row; "" where the column is not mapped. */
export function cellText({ cells }: ExportRecord, key: ImportedKey, mapping: Mapping): string {
  return cells[mapping.columns[key]?.index ?? -1] ?? "";
}

/** How a reader knows the deal of a row: by its account, its own name, or its id. */
export function dealName(record: ExportRecord, mapping: Mapping): string {
  const names = NAMES.map((key) => cellText(record, key, mapping).trim());
  return names.find((name) => name !== "") ?? "";
}

/** The currency that a row states: the amount's header first, then its currency column, then what stands beside the amount, where a bare $ may be the home currency's; "" when nothing does. */
export function statedCurrency(record: ExportRecord, mapping: Mapping, home: string): string {
  const inHeader = headerCurrency(mapping.columns.amount?.source ?? "");
  if (inHeader !== "") return inHeader;
  const inColumn = cellText(record, "currency", mapping);
  const written =
    inColumn.trim() === "" ? amountParts(cellText(record, "amount", mapping))?.currency : inColumn;
  return currencyCode(written ?? "", home);
}

/** The book's own currency, else the one that most rows state. */
function* bookCurrency({ book, table }: ImportInput, mapping: Mapping): Steps<string> {
  if (book.currency !== "") return book.currency;
  const counts = new Map<string, number>();
  yield* eachOf(table.records, (record) => {
    const currency = statedCurrency(record, mapping, "");
    if (currency !== "") counts.set(currency, (counts.get(currency) ?? 0) + 1);
  });
  const ranked = [...counts].sort(([, times], [, often]) => often - times);
  return ranked[0]?.[0] ?? "";
}
