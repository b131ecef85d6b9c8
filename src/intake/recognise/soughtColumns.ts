import { importFields } from "../../schema/derive/importFields";
import { pipeline } from "../../schema/sheets/pipeline";
import { CLUE_COLUMNS, type ClueKey, IMPORTED_COLUMNS, type ImportedKey } from "./importedColumns";
import { foldBareHeader } from "./foldHeader";
import { HEADERS_ABROAD } from "./headersAbroad";
import type { SoughtColumn } from "./matchHeaders";

/** Pipeline's columns as an export may name them. */
export const SOUGHT_COLUMNS: readonly SoughtColumn<ImportedKey>[] = importFields(pipeline).flatMap(
  ({ key, names }) =>
    isImported(key)
      ? [{ key, names: [...names, ...(HEADERS_ABROAD[key] ?? [])], type: IMPORTED_COLUMNS[key] }]
      : [],
);

/** The clues as an export may name them. */
export const SOUGHT_CLUES: readonly SoughtColumn<ClueKey>[] = clueKeys().map((key) => {
  const { headers, type } = CLUE_COLUMNS[key];
  return { key, names: headers, type };
});

const KNOWN = new Set(
  [...SOUGHT_COLUMNS, ...SOUGHT_CLUES].flatMap(({ names }) => names.map((name) => foldBareHeader(name))),
);

/** Whether a text is the header of a column that an export of deals may have. */
export function isKnownHeader(text: string): boolean {
  return text.length < 80 && KNOWN.has(foldBareHeader(text));
}

function isImported(key: string): key is ImportedKey {
  return key in IMPORTED_COLUMNS;
}

function clueKeys(): readonly ClueKey[] {
  return Object.keys(CLUE_COLUMNS).filter((key): key is ClueKey => key in CLUE_COLUMNS);
}
