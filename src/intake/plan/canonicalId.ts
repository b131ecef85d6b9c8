/** Opportunities of Salesforce begin with this key prefix. */
const SHORT = /^006[A-Za-z0-9]{12}$/;
const SUFFIX = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";
const CHUNK = 5;

/**
 * An id as the book keeps it: trimmed, and a 15-character Salesforce id in its 18-character form, whose suffix says
 * which letters are capitals. Native look-ups ignore case, so the short form would mix up deals.
 */
export function canonicalId(id: string): string {
  const trimmed = id.trim();
  return SHORT.test(trimmed) ? trimmed + checksum(trimmed) : trimmed;
}

/** One character for each five of the id: bit n stands for a capital in place n. */
function checksum(id: string): string {
  return [0, CHUNK, 2 * CHUNK]
    .map((start) => SUFFIX.charAt(capitals(id.slice(start, start + CHUNK))))
    .join("");
}

function capitals(chunk: string): number {
  let bits = 0;
  for (let place = 0; place < CHUNK; place += 1) bits += /[A-Z]/.test(chunk.charAt(place)) ? 1 << place : 0;
  return bits;
}
