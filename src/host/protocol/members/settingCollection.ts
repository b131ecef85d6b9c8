import type { Json } from "../../book/types/store";
import { keyedStoreClass } from "./keyedStore";

/** Excel's SettingCollection. */
export const settingCollectionClass = keyedStoreClass<Json>({
  collection: "SettingCollection",
  item: "Setting",
  read: (value) => value,
});
