import type { Refusal } from "../../intake/plan/refusal";

/** A refused row in one sentence: row, column, value, reason. */
export function refusalWords({ row, column, value, reason }: Refusal): string {
  switch (reason.kind) {
    case "unreadable":
      return `Row ${row}: ${column} is “${value}”, not ${reason.wanted}.`;
    case "same id":
      return `Row ${row}: ${column} “${value}” is already in row ${reason.earlierRow}.`;
    case "nameless":
      return `Row ${row}: nothing names the deal; ${column} is empty.`;
    case "named as several":
      return `Row ${row}: the book has several deals named “${reason.name}”; add the CRM’s id to the export.`;
    case "no rate":
      return `Row ${row}: the book has no rate for ${reason.currency}; ${column} is “${value}”.`;
    case "too long":
      return `Row ${row}: ${column} is longer than the ${reason.longest} characters of a cell.`;
    case "too many cells":
      return `Row ${row}: ${reason.cells} cells under ${reason.headers} headers.`;
  }
}
