/** A header reduced to its letters and digits, without case and accents: "Close Date" and close_date are one. */
export function foldHeader(header: string): string {
  return header
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
}
