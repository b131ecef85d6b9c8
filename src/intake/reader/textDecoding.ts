import type { Encoding } from "./encoding";
import { windowsText } from "./windowsText";

/** What a decoder puts in the place of bytes that it cannot read. */
const BROKEN = "\ufffd";

/** A running decoder: bytes in, text out, with what it learned about the encoding on the way. */
export interface TextDecoding {
  encoding(): Encoding;
  /** The text of the next bytes; a character cut by the chunk's end comes with the next ones. */
  decode(bytes: Uint8Array): string;
  /** What is left at the file's end. */
  finish(): string;
}

/** Decodes chunk by chunk in the detected encoding. */
export function textDecoding(detected: Encoding): TextDecoding {
  return detected === "utf-8" ? byteDecoding() : wideDecoding(detected);
}

function wideDecoding(encoding: Encoding): TextDecoding {
  const decoder = new TextDecoder(encoding);
  return {
    encoding: () => encoding,
    decode: (bytes) => decoder.decode(bytes, { stream: true }),
    finish: () => decoder.decode(),
  };
}

/**
 * What begins as UTF-8 turns to Windows-1252 where bytes that UTF-8 does not allow outnumber its own wide characters,
 * as long as all before was plain ASCII, which both spell alike; afterwards a broken byte becomes U+FFFD.
 */
function byteDecoding(): TextDecoding {
  let encoding: Encoding = "utf-8";
  let hasWide = false;
  let carried = new Uint8Array(0);

  function whole(bytes: Uint8Array): string {
    if (encoding === "windows-1252") return windowsText(bytes);
    const text = new TextDecoder().decode(bytes);
    const broken = text.split(BROKEN).length - 1;
    if (!hasWide && broken > wideCharacters(text)) {
      encoding = "windows-1252";
      return windowsText(bytes);
    }
    hasWide ||= text.length < bytes.length && wideCharacters(text) > 0;
    return text;
  }

  function decode(bytes: Uint8Array): string {
    const joined = new Uint8Array(carried.length + bytes.length);
    joined.set(carried);
    joined.set(bytes, carried.length);
    const cut = lastAscii(joined) + 1;
    carried = joined.subarray(cut);
    return whole(joined.subarray(0, cut));
  }

  return { encoding: () => encoding, decode, finish: () => whole(carried) };
}

/** Characters beyond ASCII that were read well. */
function wideCharacters(text: string): number {
  return text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
}

/** An ASCII byte is never inside a character, so behind it a cut is safe. */
function lastAscii(bytes: Uint8Array): number {
  let at = bytes.length - 1;
  while (at >= 0 && (bytes[at] ?? 0) >= 0x80) at -= 1;
  return at;
}
