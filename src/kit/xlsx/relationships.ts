import { childrenOf, parseXml } from "./element";
import type { OpenPackage } from "./openPackage";
import { relationshipsPath, resolveTarget } from "./partPath";

/** One relationship of a part. */
export interface Relationship {
  readonly id: string;
  /** The last step of the type's address, such as `worksheet`. */
  readonly type: string;
  /** The path of a part, or the raw address of something outside the package. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The relationships of a part, or of the package itself for "". */
export function relationshipsOf(source: OpenPackage, part: string): readonly Relationship[] {
  const document = source.text(relationshipsPath(part));
  if (document === undefined) return [];
  return childrenOf(parseXml(document), "rel:Relationship").map(({ attributes }) => {
    const target = attributes.get("Target") ?? "";
    const isExternal = attributes.get("TargetMode") === "External";
    return {
      id: attributes.get("Id") ?? "",
      type: (attributes.get("Type") ?? "").replace(/^.*\//, ""),
      target: isExternal ? target : resolveTarget(part, target),
      isExternal,
    };
  });
}
