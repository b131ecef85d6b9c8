import { amountColumn } from "../../values/amountColumn";
import { amountParts } from "../../values/amountParts";
import { shareOf } from "../../values/columnType";
import { dateText } from "../../values/dateText";
import { ENOUGH } from "../../values/enough";
import { isCurrencyCode } from "../../values/isCurrencyCode";
import { shareColumn } from "../../values/shareColumn";
import type { FileColumn } from "../fileColumn";
import { statusOf } from "../statusWords";

/** What the values of a column look like, whatever its header says. */
export interface ColumnLook {
  readonly isDays: boolean;
  /** Numbers that can only be money: a currency, two decimals or groups of three. */
  readonly isMoney: boolean;
  readonly isNumbers: boolean;
  readonly isShares: boolean;
  /** Numbers of which none is above 100. */
  readonly isSmall: boolean;
  /** No value twice. */
  readonly isDistinct: boolean;
  /** A few words again and again. */
  readonly isRepeated: boolean;
  readonly isCodes: boolean;
  /** Codes of one length, as ids are and amounts are not. */
  readonly isOneLength: boolean;
  readonly isPeople: boolean;
  /** Each has a first and a last name. */
  readonly isFullNames: boolean;
  readonly isCompanies: boolean;
  /** A word for a won or a lost deal is among them. */
  readonly hasClosed: boolean;
  readonly isStatuses: boolean;
  readonly isCurrencies: boolean;
}

const PERSON =
  /^(?:\p{Lu}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){1,3}|\p{L}[\p{L}'’-]*, \p{L}[\p{L} .'’-]*|[\p{Lo}\p{M}ー]{2,12}(?: [\p{Lo}\p{M}ー]{1,12}){0,3}|[^\s@]+@[^\s@]+)$/u;
const COMPANY =
  /(?:^|[\s(])(?:GmbH|AG|KG|SE|Inc|Ltd|LLC|LLP|PLC|Corp|Co|Group|SA|SAS|SARL|S\.?A\.?|S\.?L\.?|S\.?p\.?A|S\.?r\.?l|BV|NV|AB|AS|Oy|Pty)\.?(?:$|[\s)])|株式会社|有限会社|شركة|مجموعة/iu;
const CODE = /^(?=.*\d)[\w.:/-]{1,40}$/;
const FEW = 60;
/** A share of companies' endings that no other column has. */
const SOME = 0.3;

/** Looks at the filled values of a column; of its header only a % says something in every language. */
export function lookAt({ values, header }: FileColumn): ColumnLook {
  const words = new Set(values).size;
  const holds = (claim: (text: string) => boolean): boolean => shareOf(values, claim) >= ENOUGH;
  const isDays = holds(isDay) || areSerials(values);
  const isNumbers = !isDays && amountColumn.fit(values) >= ENOUGH;
  const isSmall = shareColumn.fit(values) >= ENOUGH;
  return {
    isDays,
    isSmall,
    isNumbers,
    isMoney: isNumbers && holds(isMoney),
    isShares: isSmall && (header.includes("%") || isShareLike(values, words)),
    isDistinct: values.length > 1 && words === values.length,
    isRepeated: words > 1 && words <= FEW && words * 2 <= values.length,
    isCodes: !isDays && !isSmall && holds((text) => CODE.test(text)),
    isOneLength: new Set(values.map(({ length }) => length)).size === 1,
    isFullNames: holds((text) => PERSON.test(text) && /[ ,@]/.test(text)),
    isPeople: holds((text) => PERSON.test(text)),
    isCompanies: shareOf(values, (text) => COMPANY.test(text)) >= SOME,
    hasClosed: values.some((text) => statusOf(text) === "Won" || statusOf(text) === "Lost"),
    isCurrencies: holds(isCurrencyCode),
    isStatuses: holds((text) => statusOf(text) !== undefined),
  };
}

function isDay(text: string): boolean {
  const date = dateText(text);
  return date !== undefined && !(date.kind === "day" && date.written === "serial") && !/^\d+$/.test(text);
}

const SERIAL_YEARS = { from: 36_526, to: 54_788, values: 5 };

/** Serials of 2000 to 2049 and nothing else: amounts do not lie so close together. */
function areSerials(values: readonly string[]): boolean {
  const areDays = values.every(
    (text) =>
      /^\d{5}(?:[.,]\d+)?$/.test(text) &&
      Number.parseInt(text, 10) >= SERIAL_YEARS.from &&
      Number.parseInt(text, 10) <= SERIAL_YEARS.to,
  );
  return areDays && values.length >= SERIAL_YEARS.values;
}

function isMoney(text: string): boolean {
  const parts = amountParts(text);
  return parts !== undefined && (parts.currency !== "" || /[.,]\d{2}$|\d[., ']\d{3}/.test(parts.digits));
}

/** Shares repeat, since stages have few of them, or carry their sign. */
function isShareLike(values: readonly string[], words: number): boolean {
  return values.every((text) => text.endsWith("%")) || (words > 1 && words * 2 <= values.length);
}
