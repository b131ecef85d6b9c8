/** Requirement sets that the host advertises to the add-in, by name. */
export type RequirementSets = Readonly<Record<string, string>>;

/** The newest ExcelApi that the npm package of office.js knows. */
const NEWEST_EXCEL_API = "1.15";

/** What Excel advertises around a given ExcelApi version; RichApiRuntime stays out, so requests keep their older form. */
export function requirementSets(excelApi: string = NEWEST_EXCEL_API): RequirementSets {
  return {
    ExcelApi: excelApi,
    AddinCommands: "1.3",
    CompressedFile: "1.1",
    CustomFunctions: "1.7",
    CustomFunctionsRuntime: "1.4",
    DialogApi: "1.2",
    DialogOrigin: "1.1",
    DocumentEvents: "1.1",
    File: "1.1",
    KeyboardShortcuts: "1.1",
    RibbonApi: "1.2",
    Selection: "1.1",
    Settings: "1.1",
    SharedRuntime: "1.2",
  };
}
