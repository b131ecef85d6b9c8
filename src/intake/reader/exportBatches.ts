import { workbookBatches } from "../workbook/workbookBatches";
import { type ByteInput, byteSource } from "./byteSource";
import type { ExportBatch } from "./exportBatch";
import { foreignKind, kindOfStart } from "./foreignKind";
import { textBatches } from "./textBatches";
import { decodedPieces, type TextPiece } from "./textPieces";
import { webTable } from "./webTable";

/** What an export may arrive as: a file in some form, or pasted text. */
export type ExportInput = ByteInput | string;

/** An export's records as they come. */
export interface ExportSource {
  /** Null where nobody knows it beforehand. */
  readonly size: number | null;
  readonly batches: AsyncIterable<ExportBatch>;
}

const PIECE_CHARACTERS = 1 << 19;

/** Opens an export by what it is: delimited text, a workbook (of which one sheet is read), or a page with a table. */
export function exportSource(input: ExportInput, sheet: string | undefined): ExportSource {
  if (typeof input === "string") return { size: input.length, batches: pastedBatches(input) };
  const source = byteSource(input);
  return { size: source.size, batches: fileBatches(source.chunks(), sheet) };
}

async function* pastedBatches(text: string): AsyncIterable<ExportBatch> {
  if (kindOfStart(text) === "web page") yield pageBatch(text, text.length);
  else yield* textBatches(pastedPieces(text));
}

/** Pasted text is never turned into bytes: half characters would not survive it. */
async function* pastedPieces(text: string): AsyncIterable<TextPiece> {
  for (let start = 0; start < text.length; start += PIECE_CHARACTERS) {
    const piece = text.slice(start, start + PIECE_CHARACTERS);
    yield {
      text: start === 0 ? piece.replace(/^\ufeff/, "") : piece,
      bytesRead: start + piece.length,
      encoding: "utf-8",
    };
  }
}

async function* fileBatches(
  chunks: AsyncIterable<Uint8Array>,
  sheet: string | undefined,
): AsyncIterable<ExportBatch> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first = await iterator.next();
  if (first.done === true) return;
  const all = from(first.value, iterator);
  const found = foreignKind(first.value);
  if (found === undefined) yield* textBatches(decodedPieces(all));
  else if (found === "archive") yield* workbookBatches(await gathered(all), sheet);
  else if (found === "web page") yield* pageBatches(decodedPieces(all));
  else yield { ok: false, fault: { kind: "foreign", found } };
}

async function* from(first: Uint8Array, others: AsyncIterator<Uint8Array>): AsyncIterable<Uint8Array> {
  yield first;
  for (let next = await others.next(); next.done !== true; next = await others.next()) yield next.value;
}

async function gathered(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

async function* pageBatches(pieces: AsyncIterable<TextPiece>): AsyncIterable<ExportBatch> {
  let page = "";
  let bytesRead = 0;
  for await (const piece of pieces) {
    page += piece.text;
    ({ bytesRead } = piece);
  }
  yield pageBatch(page, bytesRead);
}

function pageBatch(page: string, bytesRead: number): ExportBatch {
  const records = webTable(page);
  if (records.length === 0) return { ok: false, fault: { kind: "foreign", found: "web page" } };
  return { ok: true, records, bytesRead, dialect: { encoding: null, delimiter: null } };
}
