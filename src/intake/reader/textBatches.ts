import type { ExportBatch } from "./exportBatch";
import { recordCutter } from "./recordCutter";
import type { TextPiece } from "./textPieces";

/** Control characters: more than a few, and more than one in a hundred, say that the bytes are no text. */
const CONTROL = /[^\P{Cc}\s]/gu;
const FEW = 16;
const SAMPLE_CHARACTERS = 64_000;

/** The records of delimited text, piece by piece; ends with the first fault. */
export async function* textBatches(pieces: AsyncIterable<TextPiece>): AsyncIterable<ExportBatch> {
  const cutter = recordCutter();
  let last: TextPiece | undefined;

  function batch({ text, bytesRead, encoding }: TextPiece, isLast: boolean): ExportBatch {
    const cut = cutter.cut(text, isLast);
    if (!cut.ok) return cut;
    return {
      ok: true,
      records: cut.records,
      bytesRead,
      dialect: { encoding, delimiter: cutter.delimiter() },
    };
  }

  for await (const piece of pieces) {
    if (last !== undefined) yield batch(last, false);
    else if (!isText(piece.text)) yield { ok: false, fault: { kind: "unreadable text" } };
    last = piece;
  }
  if (last !== undefined) yield batch(last, true);
}

function isText(text: string): boolean {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  const controls = sample.match(CONTROL)?.length ?? 0;
  return controls <= FEW || controls * 100 <= sample.length;
}
