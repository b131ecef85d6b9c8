import type { SourceWorkbook } from "./model/sourceWorkbook";
import type { DroppedKind, Tally } from "./tally";
import { descendants, parseXml } from "../kit/xlsx/element";

/** Kinds of parts by their path; the first that matches counts. "" is for parts that are read and written anew. */
const KINDS: readonly (readonly [RegExp, DroppedKind | ""])[] = [
  [/(^|\/)_rels\/[^/]*\.rels$|^\[Content_Types\]\.xml$/i, ""],
  [/^xl\/(workbook|sharedStrings|styles|metadata|calcChain)\.xml$/i, ""],
  [/^xl\/(worksheets|chartsheets|dialogsheets|macrosheets|tables|theme)\/[^/]*\.xml$/i, ""],
  [/^xl\/charts\/(chart|style|colors)\d*\.xml$|^xl\/drawings\/drawing\d*\.xml$/i, ""],
  [/^xl\/(comments|threadedComments|persons)/i, "comments"],
  [/vmlDrawing/i, "drawings"],
  [/^xl\/charts\/|^xl\/chartEx/i, "charts"],
  [/^xl\/(drawings|diagrams)\//i, "drawings"],
  [/^xl\/media\/|thumbnail/i, "images"],
  [/pivot|slicer|timeline/i, "pivots"],
  [/vbaProject|vbaData/i, "macros"],
  [/^xl\/(embeddings|activeX|ctrlProps)\//i, "embeddedObjects"],
  [/^xl\/externalLinks\//i, "externalLinks"],
  [/^xl\/(connections|queryTables|model)/i, "connections"],
  [/^customXml\/|^xl\/(xmlMaps|customData)/i, "customXml"],
  [/webextension/i, "addInParts"],
  [/printerSettings/i, "printerSettings"],
  [/^docProps\/|^docMetadata\/|^xl\/customProperty/i, "properties"],
  [/^xl\/richData\//i, "richValues"],
];

const COMMENTS = /^xl\/comments[^/]*\.xml$/i;

function countComments({ package: source }: SourceWorkbook, path: string): number {
  let count = 0;
  for (const { name } of descendants(parseXml(source.text(path) ?? ""))) if (name === "comment") count++;
  return count;
}

/** Counts the parts that never travel. Of comments each one is counted, not each part. */
export function countDroppedParts(workbook: SourceWorkbook, tally: Tally): void {
  for (const path of workbook.package.paths) {
    const kind = KINDS.find(([pattern]) => pattern.test(path))?.[1] ?? "unknownParts";
    if (COMMENTS.test(path)) tally.add("comments", countComments(workbook, path));
    else if (kind !== "" && kind !== "comments") tally.add(kind);
  }
}
