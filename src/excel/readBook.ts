import { pipeline } from "../schema/sheets/pipeline";
import { attempt } from "./attempt";
import { askedBook } from "./askedBook";
import { askBook, bookState, type BookProbe, type DealsRead } from "./bookProbe";
import type { BookState } from "./bookState";
import type { Attempt } from "./caught";
import { ownTable } from "./ownTable";
import { readBody } from "./readBody";
import { noteSeen, wholeRows } from "./seenTables";
import { askSize, type TableProbe, tableCells } from "./tableProbe";

/** Reads every cell of the deals: the second sync. */
async function readDeals(
  context: Excel.RequestContext,
  { deals, dates }: BookProbe<TableProbe>,
): Promise<DealsRead | undefined> {
  const own = ownTable(deals);
  if (!own) return undefined;
  const { mark, asked } = own;
  const body = await readBody(context, asked.body, asked.body.rowCount);
  noteSeen(pipeline, own, (_, headers) => wholeRows(headers, body));
  return { mark, cells: tableCells(asked, body, dates()) };
}

/** The whole book, from the answers to a first sync. */
export async function wholeBook(
  context: Excel.RequestContext,
  probe: BookProbe<TableProbe>,
): Promise<BookState> {
  return bookState(probe, await readDeals(context, probe));
}

async function readAll(context: Excel.RequestContext): Promise<BookState> {
  const probe = await askedBook(context, (look) => askBook(look, askSize));
  return wholeBook(context, probe);
}

/** Reads the whole book in two syncs (more only past 12,000 deals); cells that do not fit are reported, not guessed. */
export function readBook(): Promise<Attempt<BookState>> {
  return attempt(readAll);
}
