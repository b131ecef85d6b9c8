import { detectEncoding, type Encoding } from "./encoding";
import { type TextDecoding, textDecoding } from "./textDecoding";

/** Some text of an export, with what it took to get there. */
export interface TextPiece {
  readonly text: string;
  readonly bytesRead: number;
  readonly encoding: Encoding;
}

/** The text of bytes that come in chunks. */
export async function* decodedPieces(chunks: AsyncIterable<Uint8Array>): AsyncIterable<TextPiece> {
  let decoding: TextDecoding | undefined;
  let bytesRead = 0;
  for await (const bytes of chunks) {
    decoding ??= textDecoding(detectEncoding(bytes));
    bytesRead += bytes.length;
    yield { text: decoding.decode(bytes), bytesRead, encoding: decoding.encoding() };
  }
  const rest = decoding?.finish() ?? "";
  if (decoding !== undefined && rest !== "") yield { text: rest, bytesRead, encoding: decoding.encoding() };
}
