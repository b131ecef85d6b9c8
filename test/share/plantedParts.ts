import { strToU8, zipSync } from "fflate";

function utf16(word: string): Uint8Array {
  return new Uint8Array(Buffer.from(word, "utf16le"));
}

/** Parts that programs put beside a workbook's own, each with a word. */
export function plantedParts(next: () => string): Readonly<Record<string, string | Uint8Array>> {
  const element = (name: string): string => `<${name} text="${next()}"><x>${next()}</x></${name}>`;
  const query = Buffer.from(zipSync({ "Section1.m": strToU8(next()) })).toString("base64");
  return {
    [`xl/${next().replace(/[^A-Za-z0-9]/g, "")}.xml`]: element("x"),
    "customXml/item9.xml": element("x"),
    "customXml/item10.xml": `<DataMashup>${query}</DataMashup>`,
    "docProps/custom.xml": `<Properties><property name="${next()}"><vt:lpwstr xmlns:vt="urn:vt">${next()}</vt:lpwstr></property></Properties>`,
    "docMetadata/LabelInfo.xml": element("labelList"),
    "xl/comments9.xml": element("comments"),
    "xl/threadedComments/threadedComment9.xml": element("ThreadedComments"),
    "xl/persons/person9.xml": element("personList"),
    "xl/connections.xml": element("connections"),
    "xl/externalLinks/externalLink9.xml": element("externalLink"),
    "xl/pivotCache/pivotCacheRecords9.xml": element("pivotCacheRecords"),
    "xl/richData/rdrichvalue.xml": element("rvData"),
    "xl/webextensions/webextension9.xml": element("webextension"),
    "xl/calcChain.xml": element("calcChain"),
    "xl/printerSettings/printerSettings9.bin": utf16(next()),
    "xl/customProperty99.bin": utf16(next()),
    "xl/vbaProject.bin": strToU8(next()),
    "xl/media/image9.png": strToU8(`\u0089PNG tEXtComment ${next()}`),
    "xl/embeddings/embedded9.xlsx": zipSync({ "xl/sharedStrings.xml": strToU8(next()) }),
  };
}
