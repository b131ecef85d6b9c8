import { type OpenPackage, openPackage } from "../../kit/xlsx/openPackage";
import { decodeCellText } from "../../kit/xlsx/cellText";
import { type XmlCursor, xmlCursor } from "../../kit/xlsx/cursor";
import type { PrivateWords } from "../words/privateWords";
import type { Leak } from "./leak";

/** Every part that a copy may have. */
const ALLOWED_PARTS = new RegExp(
  "^(\\[Content_Types\\]\\.xml|_rels/\\.rels|docProps/(core|app)\\.xml|xl/(_rels/workbook\\.xml\\.rels|workbook\\.xml|" +
    "styles\\.xml|sharedStrings\\.xml|metadata\\.xml|theme/theme1\\.xml|worksheets/(_rels/)?sheet\\d+\\.xml(\\.rels)?|" +
    "tables/table\\d+\\.xml|drawings/(_rels/)?drawing\\d+\\.xml(\\.rels)?|charts/chart\\d+\\.xml))$",
);

/** Attributes that can carry a text of somebody's; all others are numbers and words of the standard. */
const TEXT_ATTRIBUTES = new Set(
  "name displayName totalsRowLabel formatCode descr title tooltip display text author Target".split(" "),
);

/** Texts of the standard stand in these parts where they are attributes. */
const FIXED_NAMES = /^(xl\/(theme\/|metadata|styles)|_rels|xl\/.*_rels)/;

interface Search {
  readonly path: string;
  /** What the cells of the copy show, each judged where it stands. */
  readonly shown: Set<string>;
  /** The formulas in which nothing was found. */
  readonly clean: Set<string>;
  readonly words: PrivateWords;
  readonly leaks: Leak[];
}

function lookFor(text: string, where: string, { words, leaks }: Search): void {
  const decoded = decodeCellText(text);
  if (words.isKept(decoded)) return;
  const found = words.finder.find(decoded);
  if (found !== undefined) leaks.push({ kind: "privateText", where, got: found });
}

function lookForWhole(text: string, where: string, { words, leaks }: Search): void {
  const decoded = decodeCellText(text);
  if (words.isPrivate(decoded)) leaks.push({ kind: "privateText", where, got: decoded });
}

/** In a formula only quoted texts and the names of columns can be somebody's words; one in which nothing is found stands in many cells. */
function searchFormula(formula: string, where: string, search: Search): void {
  if (search.clean.has(formula)) return;
  const before = search.leaks.length;
  if (/_xldudf_/i.test(formula)) search.leaks.push({ kind: "customFunction", where, got: formula });
  if (/\[\d+\]/.test(formula)) search.leaks.push({ kind: "otherWorkbook", where, got: formula });
  for (const [, quoted = ""] of formula.matchAll(/"((?:[^"]|"")*)"/g)) lookFor(quoted, where, search);
  for (const [, column = ""] of formula.matchAll(/\[([^[\]]+)\]/g)) lookForWhole(column, where, search);
  if (search.leaks.length === before) search.clean.add(formula);
}

function searchAttributes(cursor: XmlCursor, search: Search): void {
  for (const [name, value] of cursor.attributes()) {
    if (name === "TargetMode") search.leaks.push({ kind: "externalLink", where: search.path, got: value });
    const isText = TEXT_ATTRIBUTES.has(name) && (name === "formatCode" || !FIXED_NAMES.test(search.path));
    if (isText) lookFor(value, search.path, search);
  }
}

/** A condition of a rule for typing may be a list of choices, of which each is a text of its own. */
function searchCondition(condition: string, where: string, search: Search): void {
  const choices = /^"([^"]*)"$/.exec(condition)?.[1];
  if (choices === undefined) searchFormula(condition, where, search);
  else for (const choice of choices.split(",")) lookFor(choice.trim(), where, search);
}

/** How the elements that hold formulas are searched. */
const FORMULAS = new Map([
  ["f", searchFormula],
  ["c:f", searchFormula],
  ["formula", searchFormula],
  ["formula1", searchCondition],
  ["formula2", searchCondition],
  ["definedName", searchFormula],
  ["calculatedColumnFormula", searchFormula],
  ["totalsRowFormula", searchFormula],
]);

/** A number of a cell, and a text that cells share. */
const CELL_TEXTS = new Set(["v", "t"]);

/**
 * A cell's value next to a formula was computed from what stays; any other must not be a private one. A chart's point is
 * a cell's value once more.
 */
function searchText(element: string, place: TextPlace, search: Search): void {
  const where = place.cell === "" ? search.path : `${search.path} ${place.cell}`;
  if (CELL_TEXTS.has(element)) search.shown.add(place.text);
  const searched = FORMULAS.get(element);
  if (searched) searched(place.text, where, search);
  else if (element === "c:v" && search.shown.has(place.text)) return;
  else if (element === "v" && !place.hasFormula && place.type !== "s")
    lookForWhole(place.text, where, search);
  else if (element === "t" && search.path === "xl/sharedStrings.xml") lookForWhole(place.text, where, search);
  else if (element !== "v") lookFor(place.text, where, search);
}

interface TextPlace {
  readonly text: string;
  readonly cell: string;
  readonly type: string;
  readonly hasFormula: boolean;
}

function searchPart(document: string, search: Search): void {
  const cursor = xmlCursor(document);
  const open: string[] = [];
  let cell = { address: "", type: "", hasFormula: false };
  for (let event = cursor.next(); event !== "end"; event = cursor.next()) {
    if (event === "close") open.pop();
    else if (event === "open") {
      open.push(cursor.name());
      if (cursor.name() === "c") {
        cell = {
          address: cursor.attribute("r") ?? "",
          type: cursor.attribute("t") ?? "",
          hasFormula: false,
        };
      }
      if (cursor.name() === "f") cell = { ...cell, hasFormula: true };
      searchAttributes(cursor, search);
    } else if (cursor.text().trim() !== "") {
      const place = { text: cursor.text(), cell: cell.address, type: cell.type, hasFormula: cell.hasFormula };
      searchText(open.at(-1) ?? "", place, search);
    }
  }
}

/** Charts after the cells that they show. */
function chartsLast(paths: Iterable<string>): readonly string[] {
  const isChart = (path: string) => Number(path.startsWith("xl/charts/"));
  return [...paths].sort((a, b) => isChart(a) - isChart(b));
}

function searchAll(copy: OpenPackage, words: PrivateWords): readonly Leak[] {
  const leaks: Leak[] = [];
  const search = { shown: new Set<string>(), clean: new Set<string>(), words, leaks };
  for (const path of chartsLast(copy.paths)) {
    if (ALLOWED_PARTS.test(path)) searchPart(copy.text(path) ?? "", { ...search, path });
    else leaks.push({ kind: "part", where: path, got: path });
  }
  return leaks;
}

/** Opens the finished bytes again and looks in every part for what must not be there. */
export function selfCheck(bytes: Uint8Array, words: PrivateWords): readonly Leak[] {
  return searchAll(openPackage(bytes), words);
}
