const PRIMES = [0x01000193, 0x85ebca6b] as const;
const BASIS = 0x811c9dc5;

/** A short name for a text, the same on every machine: twice Fowler, Noll and Vo's hash (FNV-1a) over UTF-16 units. */
export function textHash(text: string): string {
  return PRIMES.map((prime) => hash(text, prime)).join("");
}

function hash(text: string, prime: number): string {
  let bits = BASIS;
  for (let at = 0; at < text.length; at += 1) bits = Math.imul(bits ^ text.charCodeAt(at), prime);
  return (bits >>> 0).toString(36).toUpperCase().padStart(7, "0");
}
