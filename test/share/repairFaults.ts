import {
  type XmlElement,
  childOf,
  childrenOf,
  descendants,
  parseXml,
  textOf,
} from "../../src/kit/xlsx/element";
import { type Area, areaOf } from "../../src/share/model/area";
import { partsOf } from "./copiedParts";

type Parts = Readonly<Record<string, string>>;

/** What the parts of a file refer to in each other. */
interface Counts {
  readonly strings: readonly string[];
  readonly formats: number;
  readonly differentials: number;
  readonly marks: number;
}

function rootOf(parts: Parts, path: string): XmlElement | undefined {
  const document = parts[path];
  return document === undefined ? undefined : parseXml(document);
}

function attribute(element: XmlElement | undefined, name: string): string {
  return element?.attributes.get(name) ?? "";
}

function number(element: XmlElement, name: string): number {
  return Number(element.attributes.get(name) ?? 0);
}

function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** Names that occur twice, without case. */
function doubles(names: readonly string[]): readonly string[] {
  const lower = names.map((name) => name.toLowerCase());
  return lower.filter((name, at) => lower.indexOf(name) !== at);
}

/** The part that a relationship of another leads to. */
function targetsOf(parts: Parts, path: string): ReadonlyMap<string, string> {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const root = rootOf(parts, `${folder}_rels/${path.slice(folder.length)}.rels`);
  const resolved = (target: string) => new URL(target, `zip:/${folder}`).pathname.slice(1);
  return new Map(
    childrenOf(root).map((each) => [attribute(each, "Id"), resolved(attribute(each, "Target"))]),
  );
}

function cellFaults(row: XmlElement, counts: Counts): readonly string[] {
  let last = -1;
  return childrenOf(row, "c").flatMap((cell) => {
    const address = attribute(cell, "r");
    const place = areaOf(address);
    const isInOrder = place !== undefined && place.left > last && place.top + 1 === number(row, "r");
    last = place?.left ?? last;
    const shared = attribute(cell, "t") === "s" ? Number(textOf(childOf(cell, "v"))) : -1;
    return [
      ...(isInOrder ? [] : [`${address} is out of order`]),
      ...(number(cell, "s") < counts.formats ? [] : [`${address} has no such format`]),
      ...(shared < counts.strings.length ? [] : [`${address} has no such text`]),
      ...(number(cell, "cm") <= counts.marks ? [] : [`${address} has no such mark`]),
      ...(textOf(childOf(cell, "f")).length <= 8_192 ? [] : [`${address} has too long a formula`]),
    ];
  });
}

function sheetFaults(root: XmlElement, tables: readonly Area[], counts: Counts): readonly string[] {
  const rows = childrenOf(childOf(root, "sheetData"), "row");
  const isSorted = rows.every((row, at) => at === 0 || number(row, "r") > number(rows[at - 1] ?? row, "r"));
  const merges = childrenOf(childOf(root, "mergeCells")).map((merge) => areaOf(attribute(merge, "ref")));
  const areas = [...merges.filter((area) => area !== undefined), ...tables];
  const crossing = areas.some((one, at) => areas.slice(at + 1).some((other) => overlap(one, other)));
  const rules = [...descendants(root)].filter(({ attributes }) => attributes.has("dxfId"));
  const footers = childrenOf(childOf(root, "headerFooter")).map(textOf);
  return [
    ...(isSorted ? [] : ["rows are out of order"]),
    ...rows.flatMap((row) => cellFaults(row, counts)),
    ...(crossing ? ["merged cells or tables overlap"] : []),
    ...(rules.every((rule) => number(rule, "dxfId") < counts.differentials)
      ? []
      : ["a rule has no such format"]),
    ...(footers.every((footer) => footer.length <= 255) ? [] : ["a footer is too long"]),
  ];
}

/** The texts of cells by address. */
function textsOf(root: XmlElement, { strings }: Counts): ReadonlyMap<string, string> {
  const cells = [...descendants(root)].filter(({ name }) => name === "c");
  return new Map(
    cells.map((cell) => {
      const value = textOf(childOf(cell, "v"));
      return [attribute(cell, "r"), attribute(cell, "t") === "s" ? (strings[Number(value)] ?? "") : value];
    }),
  );
}

function letters(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + letters(column % 26);
}

function tableFaults(table: XmlElement, texts: ReadonlyMap<string, string>): readonly string[] {
  const name = attribute(table, "displayName");
  const area = areaOf(attribute(table, "ref"));
  const columns = childrenOf(childOf(table, "tableColumns"));
  const headers = columns.map((column) => attribute(column, "name").replaceAll("_x000a_", "\n"));
  if (!area) return [`${name} has no cells`];
  const hasHead = attribute(table, "headerRowCount") !== "0";
  const shown = headers.map((_, at) => texts.get(`${letters(area.left + at)}${area.top + 1}`));
  return [
    ...(columns.length === area.right - area.left + 1 ? [] : [`${name} has another number of columns`]),
    ...doubles(headers).map((header) => `${name} has two columns ${header}`),
    ...doubles(columns.map((column) => attribute(column, "id"))).map((id) => `${name} has two columns ${id}`),
    ...(hasHead && headers.some((header, at) => header !== shown[at]) ? [`${name} has other headings`] : []),
    ...(area.bottom > area.top || !hasHead ? [] : [`${name} has no rows`]),
  ];
}

function workbookFaults(workbook: XmlElement): readonly string[] {
  const sheets = childrenOf(childOf(workbook, "sheets")).map((sheet) => attribute(sheet, "name"));
  const names = childrenOf(childOf(workbook, "definedNames"));
  const scoped = names.map((name) => `${attribute(name, "localSheetId")}!${attribute(name, "name")}`);
  return [
    ...doubles(sheets).map((name) => `two sheets ${name}`),
    ...sheets.filter((name) => name === "" || name.length > 31 || /[[\]:*?/\\]/.test(name)),
    ...doubles(scoped).map((name) => `two names ${name}`),
    ...names.filter((name) => number(name, "localSheetId") >= sheets.length).map(textOf),
    ...names.map(textOf).filter((formula) => formula.includes("#REF!") || formula === ""),
  ];
}

function packageFaults(parts: Parts): readonly string[] {
  const types = childrenOf(rootOf(parts, "[Content_Types].xml")).map((type) => attribute(type, "PartName"));
  const untyped = Object.keys(parts).filter(
    (path) => !/\.rels$|Types/.test(path) && !types.includes(`/${path}`),
  );
  const dangling = Object.keys(parts).flatMap((path) =>
    [...targetsOf(parts, path).values()].filter((target) => parts[target] === undefined),
  );
  return [...untyped.map((path) => `${path} has no type`), ...dangling.map((path) => `${path} is not there`)];
}

function countsOf(parts: Parts): Counts {
  const styles = rootOf(parts, "xl/styles.xml");
  return {
    strings: childrenOf(rootOf(parts, "xl/sharedStrings.xml"), "si").map(textOf),
    formats: childrenOf(childOf(styles, "cellXfs")).length,
    differentials: childrenOf(childOf(styles, "dxfs")).length,
    marks: childrenOf(childOf(rootOf(parts, "xl/metadata.xml"), "cellMetadata")).length,
  };
}

/** What in a file would make Excel offer to repair it, though no schema forbids it. */
export function repairFaults(bytes: Uint8Array): readonly string[] {
  const parts = partsOf(bytes);
  const counts = countsOf(parts);
  const workbook = rootOf(parts, "xl/workbook.xml");
  const tables = Object.keys(parts).filter((path) => path.startsWith("xl/tables/"));
  const names = tables.map((path) => attribute(rootOf(parts, path), "displayName"));
  const ids = tables.map((path) => attribute(rootOf(parts, path), "id"));
  const sheets = Object.keys(parts).filter((path) => /^xl\/worksheets\/[^/]+\.xml$/.test(path));
  const perSheet = sheets.flatMap((path) => {
    const root = rootOf(parts, path);
    const own = [...targetsOf(parts, path).values()].filter((target) => tables.includes(target));
    const roots = own.flatMap((target) => rootOf(parts, target) ?? []);
    if (!root) return [];
    const texts = textsOf(root, counts);
    const areas = roots.flatMap((table) => areaOf(attribute(table, "ref")) ?? []);
    const faults = [
      ...sheetFaults(root, areas, counts),
      ...roots.flatMap((table) => tableFaults(table, texts)),
    ];
    return faults.map((fault) => `${path}: ${fault}`);
  });
  return [
    ...packageFaults(parts),
    ...(workbook ? workbookFaults(workbook) : ["there is no workbook"]),
    ...doubles(names).map((name) => `two tables ${name}`),
    ...doubles(ids).map((id) => `two tables ${id}`),
    ...perSheet,
  ];
}
