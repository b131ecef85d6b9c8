import { childOf, childrenOf, parseXml } from "../../kit/xlsx/element";

/** The cell-metadata indexes that mark a dynamic array; all other metadata are left behind. */
export function dynamicMarks(document: string | undefined): ReadonlySet<string> {
  const marks = new Set<string>();
  if (document === undefined) return marks;
  const root = parseXml(document);
  const types = childrenOf(childOf(root, "metadataTypes")).map((type) => type.attributes.get("name"));
  childrenOf(childOf(root, "cellMetadata"), "bk").forEach((block, index) => {
    const isDynamic = childrenOf(block, "rc").some(
      (rc) => types[Number(rc.attributes.get("t")) - 1] === "XLDAPR",
    );
    if (isDynamic) marks.add(String(index + 1));
  });
  return marks;
}
