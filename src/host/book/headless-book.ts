import { createEngine } from "../engine/engine";
import { headlessParts } from "../engine/headless-plugins";
import { createBook, type BookOptions } from "./create-book";
import type { Book } from "./types";

/** A new workbook of one blank sheet without a screen, on the machine's clock unless another is given. */
export function createHeadlessBook(options: Pick<BookOptions, "name"> & Partial<BookOptions>): Book {
  const engine = createEngine(headlessParts(), options.name);
  return createBook(engine, { now: () => performance.now(), ...options });
}
