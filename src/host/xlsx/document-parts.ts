import type { Book } from "../book/types";
import type { Package } from "./package";
import { element, escapeXml, XML_HEAD } from "./xml";

const OFFICE_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const EXTENSION_RELATION = "http://schemas.microsoft.com/office/2011/relationships";
const OFFICE_DOCUMENT = "application/vnd.openxmlformats-officedocument";
const MICROSOFT = "application/vnd.ms-office";

/** Where the add-in's settings are kept, as Excel keeps them: as properties of its web extension. */
export const EXTENSION_PART = "xl/webextensions/webextension1.xml";
const PANES_PART = "xl/webextensions/taskpanes.xml";
export const PROPERTIES_PART = "docProps/custom.xml";

/** The add-in's id in its manifest, so that Excel gives the settings back to it. */
export const ADDIN_ID = "bd53c3d4-33d1-429f-b4e9-3dbde9da5485";

/** Writes what belongs to the workbook as a whole: the add-in's settings, custom properties and custom XML. */
export function writeDocumentParts(book: Book, file: Package): void {
  if (book.settings.items.length > 0) writeSettings(book, file);
  if (book.customProperties.items.length > 0) writeCustomProperties(book, file);
  for (const [at, { key, value }] of book.customXml.items.entries())
    writeCustomXml(file, { at: at + 1, key, value });
}

function writeSettings({ settings }: Book, file: Package): void {
  const properties = settings.items.map(({ key, value }) =>
    element("we:property", { name: key, value: JSON.stringify(value) }),
  );
  const reference = element("we:reference", {
    id: ADDIN_ID,
    version: "1.0.0.0",
    store: "developer",
    storeType: "Registry",
  });
  const extension = element(
    "we:webextension",
    {
      "xmlns:we": "http://schemas.microsoft.com/office/webextensions/webextension/2010/11",
      id: `{${ADDIN_ID}}`,
    },
    `${reference}<we:alternateReferences/>${element("we:properties", {}, properties.join(""))}<we:bindings/>` +
      `<we:snapshot xmlns:r="${OFFICE_RELATION}"/>`,
  );
  file.put(EXTENSION_PART, XML_HEAD + extension);
  file.declare(EXTENSION_PART, `${MICROSOFT}.webextension+xml`);
  const id = file.relate(PANES_PART, `${EXTENSION_RELATION}/webextension`, EXTENSION_PART);
  file.put(PANES_PART, XML_HEAD + panes(id));
  file.declare(PANES_PART, `${MICROSOFT}.webextensiontaskpanes+xml`);
  file.relate("", `${EXTENSION_RELATION}/webextensiontaskpanes`, PANES_PART);
}

function panes(relation: string): string {
  const pane = element(
    "wetp:taskpane",
    { dockstate: "right", visibility: 0, width: 350, row: 1 },
    `<wetp:webextensionref xmlns:r="${OFFICE_RELATION}" r:id="${relation}"/>`,
  );
  return element(
    "wetp:taskpanes",
    { "xmlns:wetp": "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11" },
    pane,
  );
}

function writeCustomProperties({ customProperties }: Book, file: Package): void {
  const written = customProperties.items.map(({ key, value }, at) =>
    element(
      "property",
      { fmtid: "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}", pid: at + 2, name: key },
      variant(value),
    ),
  );
  const properties = element(
    "Properties",
    {
      xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
      "xmlns:vt": "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
    },
    written.join(""),
  );
  file.put(PROPERTIES_PART, XML_HEAD + properties);
  file.declare(PROPERTIES_PART, `${OFFICE_DOCUMENT}.custom-properties+xml`);
  file.relate("", `${OFFICE_RELATION}/custom-properties`, PROPERTIES_PART);
}

function variant(value: string | number | boolean): string {
  if (typeof value === "boolean") return `<vt:bool>${value}</vt:bool>`;
  if (typeof value === "number") return `<vt:r8>${value}</vt:r8>`;
  return `<vt:lpwstr>${escapeXml(value)}</vt:lpwstr>`;
}

interface CustomXml {
  readonly at: number;
  readonly key: string;
  readonly value: string;
}

function writeCustomXml(file: Package, { at, key, value }: CustomXml): void {
  const part = `customXml/item${at}.xml`;
  const properties = `customXml/itemProps${at}.xml`;
  const store = element(
    "ds:datastoreItem",
    { "ds:itemID": key, "xmlns:ds": "http://schemas.openxmlformats.org/officeDocument/2006/customXml" },
    "<ds:schemaRefs/>",
  );
  file.put(part, value);
  file.put(properties, XML_HEAD + store);
  file.declare(properties, `${OFFICE_DOCUMENT}.customXmlProperties+xml`);
  file.relate(part, `${OFFICE_RELATION}/customXmlProps`, properties);
  file.relate("xl/workbook.xml", `${OFFICE_RELATION}/customXml`, part);
}
