/** Namespaces that a copy is written with. */
export const NAMESPACE = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relations: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  drawing: "http://schemas.openxmlformats.org/drawingml/2006/main",
  chart: "http://schemas.openxmlformats.org/drawingml/2006/chart",
  sheetDrawing: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  packageRelations: "http://schemas.openxmlformats.org/package/2006/relationships",
  contentTypes: "http://schemas.openxmlformats.org/package/2006/content-types",
} as const;

/** Every known namespace gets one fixed prefix; the strict names of ISO 29500 are read as the transitional ones. */
const PREFIX: ReadonlyMap<string, string> = new Map([
  [NAMESPACE.main, ""],
  ["http://purl.oclc.org/ooxml/spreadsheetml/main", ""],
  [NAMESPACE.relations, "r:"],
  ["http://purl.oclc.org/ooxml/officeDocument/relationships", "r:"],
  [NAMESPACE.drawing, "a:"],
  ["http://purl.oclc.org/ooxml/drawingml/main", "a:"],
  [NAMESPACE.chart, "c:"],
  ["http://purl.oclc.org/ooxml/drawingml/chart", "c:"],
  [NAMESPACE.sheetDrawing, "xdr:"],
  ["http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing", "xdr:"],
  [NAMESPACE.packageRelations, "rel:"],
  [NAMESPACE.contentTypes, "ct:"],
  ["http://www.w3.org/XML/1998/namespace", "xml:"],
]);

const UNKNOWN_PREFIX = "?:";

/** Declared prefix → canonical prefix at some place of a document; the default namespace is under "". */
export type Scope = ReadonlyMap<string, string>;

/** What holds outside the root element. */
export const ROOT_SCOPE: Scope = new Map([["xml", "xml:"]]);

/** The scope inside an element that carries these raw attributes. */
export function innerScope(outer: Scope, attributes: ReadonlyMap<string, string>): Scope {
  const scope = new Map(outer);
  for (const [name, uri] of attributes) {
    if (name === "xmlns") scope.set("", PREFIX.get(uri) ?? UNKNOWN_PREFIX);
    else if (name.startsWith("xmlns:")) scope.set(name.slice(6), PREFIX.get(uri) ?? UNKNOWN_PREFIX);
  }
  return scope;
}

/** `x:row` → `row`, `foo:ser` → `c:ser`, and `?:name` for whatever namespace is not known. */
export function canonicalElement(raw: string, scope: Scope): string {
  const colon = raw.indexOf(":");
  const prefix = scope.get(colon < 0 ? "" : raw.slice(0, colon)) ?? UNKNOWN_PREFIX;
  return prefix + raw.slice(colon + 1);
}

/** An attribute without prefix has no namespace and keeps its bare name. */
export function canonicalAttribute(raw: string, scope: Scope): string {
  return raw.includes(":") ? canonicalElement(raw, scope) : raw;
}
