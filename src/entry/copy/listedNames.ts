/** A sheet, or a column of one, as a list of the command line names it. */
export interface ListedName {
  /** As it was written, for messages. */
  readonly written: string;
  readonly sheet: string;
  /** Undefined where only a sheet is named. */
  readonly column: string | undefined;
}

/** A name in quotes, a quote in it doubled, or anything up to the mark that ends it. */
const QUOTED = /^\s*'((?:[^']|'')*)'\s*/;

/** Reads one name from the start of a text; gives it with what follows. */
function readName(text: string, end: RegExp): readonly [name: string, rest: string] {
  const quoted = QUOTED.exec(text);
  const rest = quoted ? text.slice(quoted[0].length) : "";
  if (quoted && (rest === "" || end.test(rest[0] ?? "")))
    return [(quoted[1] ?? "").replaceAll("''", "'"), rest];
  const found = text.search(end);
  const until = found < 0 ? text.length : found;
  return [text.slice(0, until).trim(), text.slice(until)];
}

/** The names of lists such as `Sheet A,'A, B'`, or `'A, B'!Note,Sheet A!$C` where columns are named. */
export function listedNames(lists: readonly string[], names: "sheets" | "columns"): readonly ListedName[] {
  const found: ListedName[] = [];
  for (let rest of lists) {
    while (rest.trim() !== "") {
      const whole = rest;
      const [sheet, behind] = readName(rest, names === "columns" ? /[!,]/ : /,/);
      const isColumn = behind.startsWith("!");
      const [column, after] = isColumn ? readName(behind.slice(1), /,/) : [undefined, behind];
      rest = after.replace(/^,/, "");
      const written = whole.slice(0, whole.length - after.length).trim();
      if (written !== "") found.push({ written, sheet, column });
    }
  }
  return found;
}
