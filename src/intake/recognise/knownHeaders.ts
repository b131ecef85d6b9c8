import type { ImportedKey } from "./importedColumns";

/** Headers under which exports carry the book's columns, the most telling first. */
export type KnownHeaders = Readonly<Partial<Record<ImportedKey, readonly string[]>>>;
