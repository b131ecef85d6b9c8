/** The most octets of a line in a calendar file, its line end not counted. */
const MOST = 75;

function octets(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** A line of a calendar file in pieces of at most 75 octets, no character torn apart; each further one begins with a space. */
export function foldedLine(line: string): string {
  let folded = "";
  let size = 0;
  for (const character of line) {
    const more = octets(character);
    if (size + more > MOST) {
      folded += "\r\n ";
      size = 1;
    }
    folded += character;
    size += more;
  }
  return folded;
}
