import { type Zippable, strToU8, zipSync } from "fflate";
import { documentOf, markup } from "../xml/markup";
import { NAMESPACE } from "../../kit/xlsx/namespaces";
import { relationshipsPath, relativeTarget } from "../../kit/xlsx/partPath";

/** A workbook file in the making. Parts and relationships are written in the order in which they are added. */
export interface NewPackage {
  /** Adds a part from its root element's markup. */
  add(path: string, root: string, contentType: string): void;
  /** Relates two parts and returns the relationship's id; the package itself is "". */
  relate(from: string, type: string, to: string): string;
  /** The finished file: the same parts always give the same bytes. */
  zip(): Uint8Array;
}

const CORE_PROPERTIES =
  "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
/** How hard the packer tries: 6 would take twice the time for files that are a twentieth smaller. */
const LEVEL = 4;
/** The first moment that a zip entry can carry, in local time as zip entries are. */
const ENTRY_TIME = new Date(1980, 0, 1);

function typeAddress(type: string): string {
  return type === "core-properties" ? CORE_PROPERTIES : `${NAMESPACE.relations}/${type}`;
}

function contentTypes(types: ReadonlyMap<string, string>): string {
  const defaults =
    markup("Default", {
      Extension: "rels",
      ContentType: "application/vnd.openxmlformats-package.relationships+xml",
    }) + markup("Default", { Extension: "xml", ContentType: "application/xml" });
  const overrides = [...types].map(([path, type]) =>
    markup("Override", { PartName: `/${path}`, ContentType: type }),
  );
  return markup("Types", { xmlns: NAMESPACE.contentTypes }, defaults + overrides.join(""));
}

/** Starts an empty package. */
export function newPackage(): NewPackage {
  const roots = new Map<string, string>();
  const types = new Map<string, string>();
  const relations = new Map<string, string[]>();

  function add(path: string, root: string, contentType: string): void {
    roots.set(path, root);
    types.set(path, contentType);
  }

  function relate(from: string, type: string, to: string): string {
    const siblings = relations.get(from) ?? [];
    const id = `rId${siblings.length + 1}`;
    const target = relativeTarget(from, to);
    siblings.push(markup("Relationship", { Id: id, Type: typeAddress(type), Target: target }));
    relations.set(from, siblings);
    return id;
  }

  function zip(): Uint8Array {
    const entries: Zippable = {};
    const put = (path: string, root: string): void => {
      entries[path] = [strToU8(documentOf(root)), { level: LEVEL, mtime: ENTRY_TIME }];
    };
    put("[Content_Types].xml", contentTypes(types));
    for (const [part, siblings] of relations) {
      put(
        relationshipsPath(part),
        markup("Relationships", { xmlns: NAMESPACE.packageRelations }, siblings.join("")),
      );
    }
    for (const [path, root] of roots) put(path, root);
    return zipSync(entries);
  }

  return { add, relate, zip };
}
