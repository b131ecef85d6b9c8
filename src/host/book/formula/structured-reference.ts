/** A part of a table. */
export type Section = "#All" | "#Data" | "#Headers" | "#Totals" | "#This Row";

/** What stands in the brackets behind a table's name. Columns are texts as written, unescaped. */
export interface StructuredReference {
  readonly sections: readonly Section[];
  readonly columns: readonly [first: string, last: string] | null;
}

const SECTIONS: Readonly<Record<string, Section>> = {
  "#all": "#All",
  "#data": "#Data",
  "#headers": "#Headers",
  "#totals": "#Totals",
  "#this row": "#This Row",
};

function unescape(name: string): string {
  return name.replace(/'(.)/gs, "$1");
}

/** Escapes what Excel escapes inside a structured reference. */
export function escapeColumn(name: string): string {
  return name.replace(/[[\]#'@]/g, "'$&");
}

/** The inner brackets of `[#All],[A]:[B]`, separators in between; null when something else stands there. */
function splitItems(body: string): string[] | null {
  const items: string[] = [];
  for (let rest = body.trim(); rest !== "";) {
    const found = /^\[((?:[^[\]']|'.)*)\]\s*([,:]?)\s*/s.exec(rest);
    if (!found) return null;
    items.push(found[1] ?? "", found[2] ?? "");
    rest = rest.slice(found[0].length);
  }
  return items;
}

interface Reading {
  readonly sections: Section[];
  columns: readonly [string, string] | null;
}

function addItem(reading: Reading, item: string, isRangeEnd: boolean): boolean {
  const section = SECTIONS[item.trim().toLowerCase()];
  if (section && !isRangeEnd) return reading.sections.push(section) > 0;
  const name = unescape(item);
  if (isRangeEnd && reading.columns) reading.columns = [reading.columns[0], name];
  else if (reading.columns) return false;
  else reading.columns = [name, name];
  return true;
}

function readItems(body: string, sections: Section[]): StructuredReference | null {
  const items = splitItems(body);
  if (!items) return null;
  const reading: Reading = { sections, columns: null };
  for (let index = 0; index < items.length; index += 2) {
    if (!addItem(reading, items[index] ?? "", items[index - 1] === ":")) return null;
  }
  return reading;
}

/** Reads `[…]` as Excel writes it in the bar, in a file and in old files (`[#This Row]`); null when it is none. */
export function readStructuredReference(bracket: string): StructuredReference | null {
  const body = bracket.slice(1, -1).trim();
  if (!body.startsWith("@")) {
    if (body === "") return { sections: [], columns: null };
    return body.startsWith("[") ? readItems(body, []) : readItems(`[${body}]`, []);
  }
  const rest = body.slice(1).trim();
  if (rest === "") return { sections: ["#This Row"], columns: null };
  return readItems(rest.startsWith("[") ? rest : `[${rest}]`, ["#This Row"]);
}

/** Writes the brackets in full; `""` when nothing is left to say. Column texts must be escaped already. */
export function writeStructuredReference({ sections, columns }: StructuredReference): string {
  const items = sections.map((section) => `[${section}]`);
  if (columns) items.push(columns[0] === columns[1] ? `[${columns[0]}]` : `[${columns[0]}]:[${columns[1]}]`);
  const [only] = items;
  if (only === undefined) return "";
  const isSingle = items.length === 1 && (!columns || columns[0] === columns[1]);
  return isSingle ? only : `[${items.join(",")}]`;
}
