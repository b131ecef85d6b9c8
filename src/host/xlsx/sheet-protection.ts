import type { Worksheet } from "@cj-tech-master/excelts";
import type { ProtectionOptions } from "../book/types/protection";

type FileProtection = NonNullable<Worksheet["sheetProtection"]>;
type Permission = Exclude<keyof ProtectionOptions, "selectionMode">;
type FilePermission = Exclude<
  keyof FileProtection,
  | "sheet"
  | "selectLockedCells"
  | "selectUnlockedCells"
  | "algorithmName"
  | "hashValue"
  | "saltValue"
  | "spinCount"
>;

/** Excel's name of a permission and the file's. */
const PERMISSIONS: Readonly<Record<Permission, FilePermission>> = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowEditObjects: "objects",
  allowEditScenarios: "scenarios",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
};

/** The two that are allowed unless the file says no. */
const ALLOWED_UNLESS_SAID: ReadonlySet<string> = new Set(["objects", "scenarios"]);

const permissions = Object.entries(PERMISSIONS) as readonly (readonly [Permission, FilePermission])[];

/** A sheet's protection as the file writes it; its password cannot be read and is not written. */
export function toFileProtection(options: ProtectionOptions): FileProtection {
  return {
    ...Object.fromEntries(permissions.map(([ours, theirs]) => [theirs, options[ours]])),
    sheet: true,
    selectLockedCells: options.selectionMode === "Normal",
    selectUnlockedCells: options.selectionMode !== "None",
  };
}

/** What a file's protection allows. */
export function fromFileProtection(file: FileProtection): Partial<ProtectionOptions> {
  return {
    ...Object.fromEntries(
      permissions.map(([ours, theirs]) => [ours, file[theirs] ?? ALLOWED_UNLESS_SAID.has(theirs)]),
    ),
    selectionMode: selectionMode(file),
  };
}

function selectionMode(file: FileProtection): ProtectionOptions["selectionMode"] {
  if (file.selectUnlockedCells === false) return "None";
  return file.selectLockedCells === false ? "Unlocked" : "Normal";
}
