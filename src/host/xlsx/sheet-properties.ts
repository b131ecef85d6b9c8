import type { Sheet } from "../book/types/sheet";
import { relations, type FileSheet } from "./file-sheets";
import type { Package } from "./package";
import { withElement } from "./sheet-part";
import { element } from "./xml";
import { childOf, childrenOf } from "./xml-tree";

const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";

/** Writes a sheet's own properties, each as a part of UTF-16 text, as Excel does. */
export function writeSheetProperties({ customProperties }: Sheet, path: string, file: Package): void {
  const { items } = customProperties;
  if (items.length === 0) return;
  const number = /(\d+)\.xml$/.exec(path)?.[1] ?? "";
  const written = items.map(({ key, value }, at) => {
    const part = `xl/customProperty${number}_${at + 1}.bin`;
    file.put(part, utf16(value));
    file.declare(part, TYPE);
    return element("customPr", { name: key, "r:id": file.relate(path, `${RELATION}/customProperty`, part) });
  });
  const list = element("customProperties", { "xmlns:r": RELATION }, written.join(""));
  file.change(path, (xml) => withElement(xml, "customProperties", list));
}

/** Brings a sheet's own properties back. */
export function readSheetProperties({ path, part }: FileSheet, sheet: Sheet, file: Package): void {
  const parts = relations(file, path);
  for (const { attributes } of childrenOf(childOf(part, "customProperties"), "customPr")) {
    const bytes = file.bytes(parts.get(attributes["r:id"] ?? "")?.path ?? "");
    if (bytes)
      sheet.customProperties.set(attributes["name"] ?? "", new TextDecoder("utf-16le").decode(bytes));
  }
}

function utf16(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).buffer);
}
