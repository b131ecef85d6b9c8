import { LocaleType } from "@univerjs/core";
import { UniverDataValidationPlugin } from "@univerjs/data-validation";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import type { UniverParts } from "./create-univer";

/** The engine without a screen, for Node and for tests. */
export function headlessParts(): UniverParts {
  return {
    locales: { [LocaleType.EN_US]: {} },
    plugins: [
      ...UniverSheetsNodeCorePreset().plugins,
      UniverSheetsNumfmtPlugin,
      UniverDataValidationPlugin,
      UniverSheetsDataValidationPlugin,
      UniverSheetsConditionalFormattingPlugin,
    ],
  };
}
