import { createEngine } from "../engine/engine";
import { headlessParts } from "../engine/headless-plugins";
import { createBook, type BookOptions } from "./create-book";
import type { Book } from "./types";

/** A new workbook of one blank sheet without a screen. */
export function createHeadlessBook(options: BookOptions): Book {
  return createBook(createEngine(headlessParts(), options.name), options);
}
