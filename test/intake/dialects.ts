import { calendarDay, isoDay } from "../../src/kit/serial";
import type { Encoding } from "../../src/intake/reader/encoding";
import { delimited } from "./exports";

/** A way to write an export. */
export interface WrittenDialect {
  readonly name: string;
  readonly delimiter: string;
  readonly encoding: Encoding | "utf-8 with a mark";
  readonly day: (serial: number) => string;
  readonly amount: (amount: number) => string;
  readonly share: (share: number) => string;
}

function dayOf(order: "DMY" | "MDY", mark: string, yearDigits = 4) {
  return (serial: number): string => {
    const { year, month, day } = calendarDay(serial);
    const [d, m] = [String(day).padStart(2, "0"), String(month).padStart(2, "0")];
    return [...(order === "DMY" ? [d, m] : [m, d]), String(year).slice(-yearDigits)].join(mark);
  };
}

function amountOf(locale: string) {
  return (amount: number): string =>
    amount.toLocaleString(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

/** Each encoding, delimiter, decimal mark, grouping, order of days and form of a share at least once. */
export const DIALECTS: readonly WrittenDialect[] = [
  {
    name: "commas, points and ISO days",
    delimiter: ",",
    encoding: "utf-8",
    day: isoDay,
    amount: (amount) => amount.toFixed(2),
    share: (share) => `${String(share * 100)}%`,
  },
  {
    name: "German Windows",
    delimiter: ";",
    encoding: "windows-1252",
    day: dayOf("DMY", "."),
    amount: (amount) => `${amountOf("de-DE")(amount)} \u20ac`,
    share: (share) => String(share * 100),
  },
  {
    name: "American tabs in UTF-16",
    delimiter: "\t",
    encoding: "utf-16le",
    day: dayOf("MDY", "/"),
    amount: (amount) => `EUR ${amountOf("en-US")(amount)}`,
    share: (share) => String(share),
  },
  {
    name: "Swiss pipes",
    delimiter: "|",
    encoding: "utf-8 with a mark",
    day: dayOf("DMY", ".", 2),
    amount: (amount) => amountOf("en-US")(amount).replaceAll(",", "\u2019"),
    share: (share) => `${String(share * 100)} %`,
  },
  {
    name: "French spaces",
    delimiter: ";",
    encoding: "utf-8",
    day: dayOf("DMY", "/"),
    amount: (amount) => amountOf("en-US")(amount).replaceAll(",", "\u202f").replace(".", ","),
    share: (share) => `${String(share * 100).replace(".", ",")}\u00a0%`,
  },
  {
    name: "serials in big-endian UTF-16",
    delimiter: ",",
    encoding: "utf-16be",
    day: (serial) => `${String(serial)}.25`,
    amount: (amount) => String(amount),
    share: (share) => String(share),
  },
  {
    name: "Indian groups and short years",
    delimiter: ",",
    encoding: "utf-8",
    day: dayOf("DMY", "-", 2),
    amount: (amount) => `\u20ac${amountOf("en-IN")(amount)}`,
    share: (share) => `${String(share * 100)}%`,
  },
  {
    name: "days with a time and a zone",
    delimiter: ",",
    encoding: "utf-8",
    day: (serial) => `${isoDay(serial)}T23:30:00+02:00`,
    amount: (amount) => `${String(amount)} EUR`,
    share: (share) => String(share * 100),
  },
];

/** The bytes of lines of cells as a dialect writes them. */
export function bytesOf(lines: readonly (readonly string[])[], dialect: WrittenDialect): Uint8Array {
  const text = delimited(lines, dialect.delimiter, "\r\n");
  switch (dialect.encoding) {
    case "windows-1252":
      return Buffer.from(text.replaceAll("\u20ac", "\u0080"), "latin1");
    case "utf-16le":
      return Buffer.from(`\ufeff${text}`, "utf16le");
    case "utf-16be":
      return Buffer.from(`\ufeff${text}`, "utf16le").swap16();
    case "utf-8 with a mark":
      return Buffer.from(`\ufeff${text}`);
    case "utf-8":
      return Buffer.from(text);
  }
}
