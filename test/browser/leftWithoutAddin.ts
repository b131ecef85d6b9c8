import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { columnLetters } from "../../src/kit/columnLetters";
import { parseAddress } from "../../src/host/book/address";

const SHEET = /^xl\/worksheets\/sheet\d+\.xml$/;
const CALL =
  /<c r="([A-Z]+\d+)"([^>]*)><f t="array" ref="([^"]+)">([^<]*_xldudf_[^<]*)<\/f>(?:<v>[^<]*<\/v>)?<\/c>/g;

/** A workbook as an Excel without the add-in saves it: what calls its functions shows #NAME? and spills nothing any more. */
export function leftWithoutAddin(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const left = Object.entries(parts).map(
    ([path, part]) => [path, SHEET.test(path) ? strToU8(leftSheet(strFromU8(part))) : part] as const,
  );
  return zipSync(Object.fromEntries(left));
}

function leftSheet(xml: string): string {
  const gone = new Set<string>();
  const left = xml.replace(CALL, (...[, cell, attributes, range, formula]: string[]) => {
    for (const address of addressesIn(range ?? "")) if (address !== cell) gone.add(address);
    const plain = attributes?.replace(/ t="\w+"/, "") ?? "";
    return `<c r="${cell ?? ""}"${plain} t="e"><f t="array" ref="${cell ?? ""}">${formula ?? ""}</f><v>#NAME?</v></c>`;
  });
  return left.replace(/<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>.*?<\/c>)/gs, (cell, address: string) =>
    gone.has(address) ? "" : cell,
  );
}

function addressesIn(range: string): readonly string[] {
  const box = parseAddress(range);
  if (!box) return [];
  const row = (at: number) => Math.floor(at / box.columns) + box.row + 1;
  const column = (at: number) => columnLetters((at % box.columns) + box.column);
  return Array.from({ length: box.rows * box.columns }, (_, at) => column(at) + String(row(at)));
}
