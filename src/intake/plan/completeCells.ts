import type { Cell } from "../../kit/cell";
import type { Status } from "../../terms/statuses";
import { priceOf } from "../prices/priceList";
import type { ExportRecord } from "../reader/exportTable";
import { answerTo } from "../settle/answers";
import { isAbsent } from "../values/isAbsent";
import { BLANK_AMOUNTS, LIST_PRICE } from "./blankAmounts";
import { madeUpId } from "./madeUpId";
import { converted, rateOf } from "./rates";
import { cellText, type RowContext, statedCurrency } from "./rowContext";
import { type DealCells, refusedFor, type RowReading } from "./rowReading";
import { statedStatus } from "./statusClues";

/** One step that completes a row's cells or refuses the row. */
type Step = (cells: DealCells, record: ExportRecord, context: RowContext) => RowReading;

/** Completes what a row does not state itself: its status, its amount in the book's currency, an id. */
export function completeCells(cells: DealCells, record: ExportRecord, context: RowContext): RowReading {
  const steps: readonly Step[] = [withStatus, withEnding, withListPrice, inBookCurrency, withId];
  let reading: RowReading = { ok: true, cells };
  for (const step of steps) if (reading.ok) reading = step(reading.cells, record, context);
  return reading;
}

function withStatus(cells: DealCells, record: ExportRecord, context: RowContext): RowReading {
  const status = rowStatus(record, context);
  if (status === "Open" && cells.category === "Closed") {
    const reason = { kind: "unreadable", wanted: "a category of open deals" } as const;
    return refusedFor(
      record,
      { key: "category", text: cellText(record, "category", context.mapping) },
      reason,
    );
  }
  return { ok: true, cells: { ...cells, status } };
}

/** What the row states itself counts first, then what its stage means; a deal without either is open. */
export function rowStatus(record: ExportRecord, { mapping, stageOf }: RowContext): Status {
  const stated = statedStatus(record, mapping);
  const stage = cellText(record, "stage", mapping).trim();
  return stated ?? (stage === "" ? "Open" : stageOf(stage).status);
}

/** A reason belongs to lost deals alone, whatever the CRM keeps in that column; some keep the day of a loss apart. */
function withEnding(cells: DealCells, record: ExportRecord, { mapping, settlement }: RowContext): RowReading {
  if (cells.status !== "Lost") {
    return { ok: true, cells: "lostReason" in cells ? { ...cells, lostReason: "" } : cells };
  }
  const text = record.cells[mapping.clues.lostOn?.index ?? -1]?.trim() ?? "";
  if (isAbsent(text) || (cells.closedOn ?? "") !== "") return { ok: true, cells };
  const closedOn = settlement.dayOf(text);
  return { ok: true, cells: closedOn === undefined ? cells : { ...cells, closedOn } };
}

function withListPrice(cells: DealCells, record: ExportRecord, { mapping, input }: RowContext): RowReading {
  const isWanted = answerTo(BLANK_AMOUNTS, input.answers) === LIST_PRICE;
  if (!isWanted || cells.status !== "Open" || (cells.amount ?? "") !== "") return { ok: true, cells };
  const product = record.cells[mapping.clues.product?.index ?? -1] ?? "";
  const price = input.prices === undefined ? undefined : priceOf(product, input.prices);
  return { ok: true, cells: price === undefined ? cells : { ...cells, amount: price } };
}

function inBookCurrency(cells: DealCells, record: ExportRecord, context: RowContext): RowReading {
  const stated = statedCurrency(record, context.mapping, context.input.book.currency);
  const currency: Readonly<Record<string, Cell>> = stated === "" ? {} : { currency: stated };
  if (stated === "" || stated === context.currency || typeof cells.amount !== "number") {
    return { ok: true, cells: { ...cells, ...currency } };
  }
  const rate = rateOf(stated, context.input.book, context.input.answers);
  if (rate === undefined) {
    return refusedFor(record, { key: "currency", text: stated }, { kind: "no rate", currency: stated });
  }
  const amount = converted(cells.amount, rate);
  return { ok: true, cells: { ...cells, ...currency, originalAmount: cells.amount, amount } };
}

/** Without an id the names tell which of the book's deals it is; a deal that the book lacks gets an id of its names. */
function withId(cells: DealCells, record: ExportRecord, { idsByNames }: RowContext): RowReading {
  if ((cells.dealId ?? "") !== "") return { ok: true, cells };
  const { account = "", deal = "", owner = "" } = cells;
  const id = madeUpId({ account: String(account), deal: String(deal), owner: String(owner) });
  if (id === undefined) return refusedFor(record, { key: "dealId", text: "" }, { kind: "nameless" });
  const known = idsByNames.get(id);
  if (known === null) {
    const name = [account, deal, owner]
      .map(String)
      .filter((part) => part !== "")
      .join(" · ");
    return refusedFor(record, { key: "dealId", text: "" }, { kind: "named as several", name });
  }
  return { ok: true, cells: { ...cells, dealId: known ?? id } };
}
