import type { LiveRange } from "../host";
import type { OfficeObject } from "../officeObject";
import { conditionalFormatCollectionClass } from "./conditionalFormatCollection";
import { dataValidationClass } from "./dataValidation";
import { placeOf } from "../placeOf";
import { rangeFormatClass } from "./rangeFormat";
import { rangeSortClass } from "./rangeSort";

/** The objects that hang on a Range. */
export const rangeLinks: Readonly<Record<string, (range: LiveRange) => OfficeObject>> = {
  ConditionalFormats: (range) => conditionalFormatCollectionClass([range]),
  DataValidation: (range) => dataValidationClass(range),
  Format: (range) => rangeFormatClass(range),
  Sort: (range) => rangeSortClass(range),
  Worksheet: (range) => range.host.worksheet(placeOf(range.reference).sheet),
};
