import { childOf, childrenOf, parseXml } from "../../kit/xlsx/element";

/** What a number format says about the numbers that it shows. */
export interface CellFormat {
  readonly kind: "number" | "date" | "percent";
  /** The currency that stands beside the number; "" when there is none. */
  readonly currency: string;
}

export const PLAIN_FORMAT: CellFormat = { kind: "number", currency: "" };

/** The formats that a file does not spell out: days and times, also those of East Asia, and percent. */
const DATES = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;
const PERCENTS = [9, 10];

const CURRENCY_SIGN = /\[\$([^\]-]+)(?:-[^\]]*)?\]/;
const WRITTEN_SIGN = /[$€£¥₹₺₽₩₪]/;
/** Literal text, escaped and padding characters, colours and conditions: all that stands beside the figures. */
const BESIDES = /"[^"]*"|\\.|[_*].|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;

/** What a format code says, as Excel writes it. */
function formatOf(code: string): CellFormat {
  const [positive = ""] = code.split(";");
  const bare = positive.replaceAll(BESIDES, "");
  if (/general/i.test(bare)) return PLAIN_FORMAT;
  if (/[dmyhs]/i.test(bare)) return { kind: "date", currency: "" };
  if (bare.includes("%")) return { kind: "percent", currency: "" };
  const sign = CURRENCY_SIGN.exec(positive)?.[1] ?? WRITTEN_SIGN.exec(positive)?.[0] ?? "";
  return { kind: "number", currency: sign.trim() };
}

/** The formats of a workbook's cells by the index that cells carry. */
export function cellFormats(styles: string | undefined): readonly CellFormat[] {
  if (styles === undefined) return [];
  const root = parseXml(styles);
  const codes = new Map(
    childrenOf(childOf(root, "numFmts"), "numFmt").map(({ attributes }) => [
      attributes.get("numFmtId") ?? "",
      attributes.get("formatCode") ?? "",
    ]),
  );
  return childrenOf(childOf(root, "cellXfs"), "xf").map(({ attributes }) => {
    const id = attributes.get("numFmtId") ?? "0";
    const code = codes.get(id);
    return code === undefined ? knownFormat(Number(id)) : formatOf(code);
  });
}

function knownFormat(id: number): CellFormat {
  if (PERCENTS.includes(id)) return { kind: "percent", currency: "" };
  const isDate = DATES.some(([first, last]) => id >= first && id <= last);
  return isDate ? { kind: "date", currency: "" } : PLAIN_FORMAT;
}
