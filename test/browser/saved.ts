import { strFromU8, unzipSync } from "fflate";

/** Reads parts of a saved file as texts by their paths; "" where it has none. */
export function partsOf(bytes: Uint8Array): (path: string) => string {
  const parts = unzipSync(bytes);
  return (path) => {
    const part = parts[path];
    return part ? strFromU8(part) : "";
  };
}

/** The names of the sheets in a saved file, in the order of their tabs. */
export function readXlsxSheets(bytes: Uint8Array): string[] {
  const workbook = partsOf(bytes)("xl/workbook.xml");
  if (workbook === "") throw new Error("the file holds no workbook");
  return [...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name = ""]) => name);
}

/** What a saved file holds of one sheet, read without the code that wrote it. */
export interface SavedSheet {
  /** Each cell that is not blank. */
  readonly cells: Readonly<Record<string, string | number | boolean>>;
  readonly formulas: readonly string[];
  /** The formulas that fill a range, by their cell. */
  readonly arrays: Readonly<Record<string, SavedArray>>;
  /** Each table as `A1:D4 Deal|Amount`. */
  readonly tables: readonly string[];
  readonly hiddenRows: readonly number[];
}

/** A formula that fills a range, as a file says it. */
interface SavedArray {
  readonly formula: string;
  readonly range: string;
  /** Whether Excel lets it spill: the number of its entry in metadata.xml, "1" for the first. */
  readonly metadata: string;
  /** How the cell's stored value is to be read: "e" is an error. */
  readonly type: string;
}

function unescape(text: string): string {
  const marks: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => marks[name] ?? "");
}

function textsOf(xml: string): string[] {
  return [...xml.matchAll(/<si>(.*?)<\/si>/gs)].map(([, item = ""]) =>
    unescape([...item.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text = ""]) => text).join("")),
  );
}

function valueOf(type: string | undefined, written: string, texts: readonly string[]) {
  if (type === "s") return texts[Number(written)] ?? "";
  if (type === "b") return written === "1";
  return type === "str" || type === "e" ? unescape(written) : Number(written);
}

function arrayOf(attributes: string, body: string): SavedArray | null {
  const found = /<f t="array" ref="([^"]+)"[^>]*>([^<]*)<\/f>/.exec(body);
  if (!found) return null;
  const [, range = "", formula = ""] = found;
  const attribute = (name: string) => new RegExp(` ${name}="(\\w+)"`).exec(attributes)?.[1];
  return { formula: unescape(formula), range, metadata: attribute("cm") ?? "", type: attribute("t") ?? "n" };
}

/** Reads one sheet of a saved file. */
export function readSavedSheet(bytes: Uint8Array, name: string): SavedSheet {
  const part = partsOf(bytes);
  const number = readXlsxSheets(bytes).indexOf(name) + 1;
  const xml = part(`xl/worksheets/sheet${number}.xml`);
  const texts = textsOf(part("xl/sharedStrings.xml"));
  const cells: Record<string, string | number | boolean> = {};
  const formulas: string[] = [];
  const arrays: Record<string, SavedArray> = {};
  for (const [, address = "", rest = "", body = ""] of xml.matchAll(
    /<c r="([A-Z]+\d+)"([^>/]*)>(.*?)<\/c>/gs,
  )) {
    const value = /<v>([^<]*)<\/v>/.exec(body)?.[1];
    const type = / t="(\w+)"/.exec(rest)?.[1];
    if (value !== undefined && value !== "") cells[address] = valueOf(type, value, texts);
    if (body.includes("<f")) formulas.push(address);
    const array = arrayOf(rest, body);
    if (array) arrays[address] = array;
  }
  const hidden = [...xml.matchAll(/<row r="(\d+)"[^>]*hidden="1"/g)].map(([, row]) => Number(row));
  return { cells, formulas, arrays, tables: tablesOf(part, number), hiddenRows: hidden };
}

function tablesOf(part: (path: string) => string, sheet: number): string[] {
  const relations = part(`xl/worksheets/_rels/sheet${sheet}.xml.rels`);
  return [...relations.matchAll(/tables\/(table\d+\.xml)/g)].map(([, path = ""]) => {
    const xml = part(`xl/tables/${path}`);
    const columns = [...xml.matchAll(/<tableColumn [^>]*?name="([^"]*)"/g)].map(([, name = ""]) =>
      unescape(name),
    );
    return `${/ ref="([^"]*)"/.exec(xml)?.[1]} ${columns.join("|")}`;
  });
}
