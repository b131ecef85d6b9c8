import { markup, escapeText } from "../xml/markup";
import { NAMESPACE } from "../../kit/xlsx/namespaces";

const DYNAMIC_ARRAY = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";

/** The only cell metadata that a copy knows: index 1 marks a formula whose result spills. */
export function metadataRoot(): string {
  const on = (names: string): Record<string, number> =>
    Object.fromEntries(names.split(" ").map((name) => [name, 1]));
  const type = markup("metadataType", {
    name: "XLDAPR",
    minSupportedVersion: 120_000,
    ...on(
      "copy pasteAll pasteValues merge splitFirst rowColShift clearFormats clearComments assign coerce cellMeta",
    ),
  });
  const marks = markup("xda:dynamicArrayProperties", { fDynamic: 1, fCollapsed: 0 });
  const extension = markup(
    "extLst",
    {},
    markup("ext", { uri: "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}" }, marks),
  );
  return markup(
    "metadata",
    { xmlns: NAMESPACE.main, "xmlns:xda": DYNAMIC_ARRAY },
    markup("metadataTypes", { count: 1 }, type) +
      markup("futureMetadata", { name: "XLDAPR", count: 1 }, markup("bk", {}, extension)) +
      markup("cellMetadata", { count: 1 }, markup("bk", {}, markup("rc", { t: 1, v: 0 }))),
  );
}

/** The one program that a copy names. */
export const APPLICATION = "Microsoft Excel";

/** Who wrote the book and when stays behind; the copy says only what it is. */
export function corePropertiesRoot(title: string): string {
  return markup(
    "cp:coreProperties",
    {
      "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    },
    markup("dc:title", {}, escapeText(title)),
  );
}

export function applicationPropertiesRoot(): string {
  return markup(
    "Properties",
    { xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" },
    markup("Application", {}, APPLICATION),
  );
}
