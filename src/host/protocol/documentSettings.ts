import type { Book } from "../book/types";
import type { Json } from "../book/types/store";
import type { SettingPairs } from "./connection";

/** `Office.context.document.settings` and `workbook.settings` are the same store. */
export function readSettings(book: Book): SettingPairs {
  return book.settings.items.map(({ key, value }) => [key, JSON.stringify(value)] as const);
}

/** Takes the whole store as the add-in saved it; a setting that it no longer has is gone. */
export function writeSettings(book: Book, pairs: SettingPairs): void {
  const kept = new Set(pairs.map(([key]) => key.toLowerCase()));
  for (const { key } of [...book.settings.items]) if (!kept.has(key.toLowerCase())) book.settings.delete(key);
  for (const [key, json] of pairs) book.settings.set(key, JSON.parse(json) as Json);
}
