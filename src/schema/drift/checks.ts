import type { Finding } from "./finding";
import { filledRows, type OwnBook } from "./ownBook";
import { numbersAsText, wrongValues } from "./rules/cellRules";
import { copiedColumns, missingColumns, renamedColumns } from "./rules/columnRules";
import { movedColumns } from "./rules/blockRule";
import { brokenReferences, failingFormulas, unknownFunctions } from "./rules/errorRules";
import { overwrittenFormulas, overwrittenPages } from "./rules/formulaRules";
import { repeatedKeys } from "./rules/keyRule";
import { brokenLog } from "./rules/logRule";
import { unknownOwnFunctions } from "./rules/ownFunctionRule";
import { missingRows, wrongNames } from "./rules/nameRules";
import { copiedSheets, missingSheets, renamedSheets } from "./rules/sheetRules";
import { missingTables, renamedTables } from "./rules/tableRules";
import { olderVersion } from "./rules/upgradeRule";
import { lostValidations } from "./rules/validationRule";
import { newerVersions } from "./rules/versionRule";

/** What a check is about, as the pane names it. */
export type CheckName =
  | "version"
  | "upgrade"
  | "sheets"
  | "tabs"
  | "copies"
  | "tables"
  | "table names"
  | "columns"
  | "headers"
  | "copied columns"
  | "block"
  | "formulas"
  | "page formulas"
  | "validations"
  | "numbers"
  | "values"
  | "keys"
  | "results"
  | "references"
  | "functions"
  | "own functions"
  | "names"
  | "settings"
  | "log";

/** One thing that is checked: what it finds, and how much it looked at. */
interface Check {
  readonly name: CheckName;
  readonly find: (book: OwnBook) => readonly Finding[];
  readonly count: (book: OwnBook) => number;
}

function tabCount({ tabs }: OwnBook): number {
  return tabs.filter(({ sheet }) => sheet !== undefined).length;
}

function tableCount({ standing }: OwnBook): number {
  return standing.length;
}

function columnCount({ standing }: OwnBook): number {
  return standing.reduce((sum, { match }) => sum + match.places.size, 0);
}

function rowCount({ standing }: OwnBook): number {
  return standing.reduce((sum, table) => sum + filledRows(table).size, 0);
}

function formulaCount({ standing }: OwnBook): number {
  const cells = standing.flatMap(({ fact }) => [...fact.formulas.values()].map(({ length }) => length));
  return cells.reduce((sum, length) => sum + length, 0);
}

function ruleCount({ standing }: OwnBook): number {
  return standing.reduce((sum, { fact }) => sum + fact.rules.size, 0);
}

function nameCount({ tabs }: OwnBook): number {
  return tabs.reduce((sum, { plan }) => sum + plan.names.length, 0);
}

/** Everything that is checked, what the rest depends on first. */
export const CHECKS: readonly Check[] = [
  { name: "version", find: newerVersions, count: ({ version }) => version },
  { name: "upgrade", find: olderVersion, count: tableCount },
  { name: "sheets", find: missingSheets, count: tabCount },
  { name: "tabs", find: renamedSheets, count: tabCount },
  { name: "copies", find: copiedSheets, count: tabCount },
  { name: "tables", find: missingTables, count: tableCount },
  { name: "table names", find: renamedTables, count: tableCount },
  { name: "columns", find: missingColumns, count: columnCount },
  { name: "headers", find: renamedColumns, count: columnCount },
  { name: "copied columns", find: copiedColumns, count: columnCount },
  { name: "block", find: movedColumns, count: tableCount },
  { name: "settings", find: missingRows, count: tableCount },
  { name: "names", find: wrongNames, count: nameCount },
  { name: "formulas", find: overwrittenFormulas, count: formulaCount },
  { name: "page formulas", find: overwrittenPages, count: tabCount },
  { name: "results", find: failingFormulas, count: formulaCount },
  { name: "references", find: brokenReferences, count: rowCount },
  { name: "functions", find: unknownFunctions, count: formulaCount },
  { name: "own functions", find: unknownOwnFunctions, count: ({ facts }) => facts.sheets.length },
  { name: "validations", find: lostValidations, count: ruleCount },
  { name: "numbers", find: numbersAsText, count: rowCount },
  { name: "values", find: wrongValues, count: rowCount },
  { name: "keys", find: repeatedKeys, count: rowCount },
  { name: "log", find: brokenLog, count: ({ facts }) => facts.log?.lines.length ?? 0 },
];
