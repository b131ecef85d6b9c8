/** The encodings in which exports arrive. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** UTF-16 without a mark has its delimiters and line ends as noughts on one side only. */
const NOUGHT_SHARE = 0.05;
const SAMPLE_BYTES = 4096;

/**
 * The encoding that the first bytes speak for: by byte-order mark, else by noughts in every second byte, else UTF-8.
 * Windows-1252 shows only when a byte is met that UTF-8 does not allow: see `textDecoding`.
 */
export function detectEncoding(head: Uint8Array): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  const [high, low] = [noughtShare(head, 0), noughtShare(head, 1)];
  if (low >= NOUGHT_SHARE && low > high * 10) return "utf-16le";
  return high >= NOUGHT_SHARE && high > low * 10 ? "utf-16be" : "utf-8";
}

/** The share of noughts among every second byte, counted from `offset`. */
function noughtShare(head: Uint8Array, offset: 0 | 1): number {
  const sample = head.subarray(0, SAMPLE_BYTES);
  const pairs = Math.floor(sample.length / 2);
  let noughts = 0;
  for (let at = offset; at < pairs * 2; at += 2) noughts += sample[at] === 0 ? 1 : 0;
  return pairs === 0 ? 0 : noughts / pairs;
}
