/** The headers in lines that part them by strokes. */
export function listed(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split("|")).map((header) => header.trim());
}
