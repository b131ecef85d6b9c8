import type { ByteSource } from "./byteSource";
import type { Dialect } from "./dialect";
import { detectEncoding } from "./encoding";
import type { ExportFault } from "./exportFault";
import { foreignKind } from "./foreignKind";
import { recordCutter } from "./recordCutter";
import { type TextDecoding, textDecoding } from "./textDecoding";

/** Some records of a file in their order, or why it cannot be read on. */
export type RecordBatch =
  | {
      readonly ok: true;
      readonly records: readonly (readonly string[])[];
      readonly bytesRead: number;
      readonly dialect: Dialect;
    }
  | { readonly ok: false; readonly fault: ExportFault };

/** Control characters: more than a few, and more than one in a hundred, say that the bytes are no text. */
const CONTROL = /[^\P{Cc}\s]/gu;
const FEW = 16;
const SAMPLE_CHARACTERS = 64_000;

/** Reads a file chunk by chunk; ends with the first fault. */
export async function* recordBatches(source: ByteSource): AsyncIterable<RecordBatch> {
  const cutter = recordCutter();
  let decoding: TextDecoding | undefined;
  let bytesRead = 0;
  let recordsRead = 0;

  function batch(text: string, isLast: boolean, decoded: TextDecoding): RecordBatch {
    const records = cutter.cut(text, isLast);
    if (records === "unclosed quote") return faulty({ kind: "unclosed quote", row: recordsRead + 1 });
    recordsRead += records.length;
    const dialect = { encoding: decoded.encoding(), delimiter: cutter.delimiter() };
    return { ok: true, records, bytesRead, dialect };
  }

  for await (const bytes of source.chunks()) {
    decoding ??= textDecoding(detectEncoding(bytes));
    const text = decoding.decode(bytes);
    const fault = bytesRead === 0 ? firstFault(bytes, text) : undefined;
    if (fault !== undefined) {
      yield faulty(fault);
      return;
    }
    bytesRead += bytes.length;
    yield batch(text, false, decoding);
  }
  if (decoding !== undefined) yield batch(decoding.finish(), true, decoding);
}

function firstFault(bytes: Uint8Array, text: string): ExportFault | undefined {
  const found = foreignKind(bytes);
  if (found !== undefined) return { kind: "foreign", found };
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  const controls = sample.match(CONTROL)?.length ?? 0;
  return controls > FEW && controls * 100 > sample.length ? { kind: "unreadable text" } : undefined;
}

function faulty(fault: ExportFault): RecordBatch {
  return { ok: false, fault };
}
