import type { ProtectionOptions } from "../../book/types/protection";
import type { HostSheet } from "../host";
import { officeClass } from "../officeClass";
import { RichError } from "../richError";
import type { Wire } from "../wire";
import { isFields } from "../wireShape";
import { oneOf } from "./oneOf";

const ALLOWANCES = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const satisfies readonly (keyof ProtectionOptions)[];

function readOptions(value: Wire): Partial<ProtectionOptions> {
  if (value === null) return {};
  if (!isFields(value)) throw new RichError("InvalidArgument");
  const allowed = ALLOWANCES.filter((name) => typeof value[name] === "boolean").map(
    (name) => [name, value[name] === true] as const,
  );
  const { selectionMode } = value;
  return {
    ...Object.fromEntries(allowed),
    ...(selectionMode === undefined || selectionMode === null
      ? {}
      : { selectionMode: oneOf(selectionMode, ["Normal", "Unlocked", "None"]) }),
  };
}

/** Excel's WorksheetProtection. */
export const worksheetProtectionClass = officeClass<HostSheet>("WorksheetProtection", {
  scalars: {
    Options: { get: ({ sheet }) => ({ ...sheet.protection.options }) },
    Protected: { get: ({ sheet }) => sheet.protection.isProtected },
  },
  actions: {
    Protect: ({ sheet }, given) =>
      sheet.protection.protect(readOptions(given.value(0)), given.optionalText(1)),
    Unprotect: ({ sheet }, given) => sheet.protection.unprotect(given.optionalText(0)),
  },
});
