import { strFromU8, unzipSync } from "fflate";

/** The names of the sheets in a saved file, in the order of their tabs. */
export function readXlsxSheets(bytes: Uint8Array): string[] {
  const workbook = unzipSync(bytes)["xl/workbook.xml"];
  if (!workbook) throw new Error("the file holds no workbook");
  return [...strFromU8(workbook).matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name = ""]) => name);
}
