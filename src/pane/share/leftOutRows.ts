import type { RowChoice } from "../../share/rowChoice";
import { fold, plain } from "../../kit/text";
import { pipeline } from "../../schema/sheets/pipeline";
import { counted } from "../words/counted";
import { tabWords } from "../words/tabWords";
import type { ShareFlow } from "./shareFlow";

/** A deal that can be left out. */
export interface NamedDeal {
  readonly dealId: string;
  readonly deal: string;
  readonly account: string;
  readonly owner: string;
}

/** The row of a deal on Pipeline. */
export function rowOfDeal({ dealId, deal }: NamedDeal): RowChoice {
  return { sheet: pipeline.name, header: pipeline.columns.dealId.header, name: dealId, called: deal };
}

function isSame(one: RowChoice, other: RowChoice): boolean {
  return one.sheet === other.sheet && fold(one.name) === fold(other.name);
}

/** Leaves rows out of the copy; gives how many were not left out before. */
export function leaveOut({ choice }: ShareFlow, rows: readonly RowChoice[]): number {
  const { leftOutRows, ...rest } = choice.get();
  const news = rows.filter((row) => !leftOutRows.some((known) => isSame(known, row)));
  choice.set({ ...rest, leftOutRows: [...leftOutRows, ...news] });
  return news.length;
}

/** Takes a row into the copy again. */
export function takeIn({ choice }: ShareFlow, row: RowChoice): void {
  const { leftOutRows, ...rest } = choice.get();
  choice.set({ ...rest, leftOutRows: leftOutRows.filter((known) => !isSame(known, row)) });
}

/** Leaves the rows out that are selected on a sheet; says what came of it. */
export async function leaveOutSelected(flow: ShareFlow, deals: readonly NamedDeal[]): Promise<string> {
  const { selectedRows, maker } = flow.desk;
  const read = await selectedRows();
  const found = read.ok ? read.value : null;
  const header = found ? maker.rowHeading(found.sheet) : undefined;
  const at = header === undefined ? -1 : (found?.headers.indexOf(header) ?? -1);
  if (!found || header === undefined || at < 0)
    return "Select rows of a list first, such as deals on Pipeline, in one block.";
  const called = new Map(deals.map(({ dealId, deal }) => [fold(dealId), deal]));
  const names = found.rows.map((row) => String(row[at] ?? "")).filter((name) => name.trim() !== "");
  const rows = names.map((name) => ({
    sheet: found.sheet,
    header,
    name,
    called: called.get(fold(name)) ?? name,
  }));
  const count = leaveOut(flow, rows);
  return `${counted(count, "row")} of ${tabWords(found.sheet)} left out.`;
}

/** The deals of which name, account and id together have every word that is looked for. */
export function dealsWith(deals: readonly NamedDeal[], wanted: string): readonly NamedDeal[] {
  const words = plain(wanted).split(/\s+/);
  return deals.filter(({ deal, account, dealId }) => {
    const told = plain(`${deal} ${account} ${dealId}`);
    return words.every((word) => told.includes(word));
  });
}
