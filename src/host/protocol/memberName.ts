import type { OfficeObject } from "./officeObject";

/** `Class.member` as Office.js writes it in an error's location. */
export function memberName(object: OfficeObject | undefined, wireName: string): string {
  return `${object?.className ?? "Workbook"}.${wireName.charAt(0).toLowerCase()}${wireName.slice(1)}`;
}
