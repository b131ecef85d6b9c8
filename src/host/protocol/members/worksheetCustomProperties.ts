import { keyedStoreClass } from "./keyedStore";
import { wireText } from "./wireText";

/** Excel's WorksheetCustomPropertyCollection. */
export const worksheetCustomPropertyCollectionClass = keyedStoreClass<string>({
  collection: "WorksheetCustomPropertyCollection",
  item: "WorksheetCustomProperty",
  read: wireText,
});
