/** The character that ends a line; before LF a CR may stand as well. */
export type LineEnd = "\n" | "\r";

/** The end of a text's first line outside quotes: CR alone only where no LF follows it, as on old Macs. */
export function detectLineEnd(sample: string): LineEnd {
  let isQuoted = false;
  for (let at = 0; at < sample.length; at += 1) {
    const character = sample.charAt(at);
    if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && character === "\n") return "\n";
    else if (!isQuoted && character === "\r") return sample.charAt(at + 1) === "\n" ? "\n" : "\r";
  }
  return "\n";
}
