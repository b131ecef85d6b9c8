import { importFields } from "../../schema/derive/importFields";
import { pipeline } from "../../schema/sheets/pipeline";
import { HEADERS_ABROAD } from "./abroad/headersAbroad";
import { bareHeader, hungHeader } from "./bareHeader";
import { CLUE_COLUMNS, type ClueKey, IMPORTED_COLUMNS, type ImportedKey } from "./importedColumns";
import { foldHeader } from "./foldHeader";
import type { KnownHeaders } from "./knownHeaders";
import { LAST_RESORTS } from "./lastResorts";
import type { SoughtColumn } from "./matchHeaders";

/** Pipeline's columns as an export may name them. */
export const SOUGHT_COLUMNS: readonly SoughtColumn<ImportedKey>[] = importFields(pipeline).flatMap(
  ({ key, names }) =>
    isImported(key)
      ? [{ key, names: [names, ...abroad(key)], type: IMPORTED_COLUMNS[key], ...lastResorts(key) }]
      : [],
);

/** The clues as an export may name them. */
export const SOUGHT_CLUES: readonly SoughtColumn<ClueKey>[] = clueKeys().map((key) => {
  const { headers, type } = CLUE_COLUMNS[key];
  return { key, names: [headers], type };
});

const NAMES = [...SOUGHT_COLUMNS, ...SOUGHT_CLUES].flatMap(({ names }) => names.flat());
const FOLDED = new Set(NAMES.map(foldHeader));
const BARE = new Set(NAMES.map(bareHeader));

/** Pipeline's columns as an export of a CRM names them that uses some headers in its own way. */
export function soughtWith(headers: KnownHeaders): readonly SoughtColumn<ImportedKey>[] {
  return SOUGHT_COLUMNS.map((column) => {
    const own = headers[column.key];
    return own === undefined ? column : { ...column, names: [own, ...column.names] };
  });
}

/** Whether a text is the header of a column that an export of deals may have. */
export function isKnownHeader(text: string): boolean {
  return text.length < 80 && (FOLDED.has(foldHeader(text)) || BARE.has(hungHeader(text)));
}

const ENGLISH = new Set(
  SOUGHT_COLUMNS.flatMap(({ names: [own = []], lastResorts = [] }) => [...own, ...lastResorts]).map(
    foldHeader,
  ),
);

/** Whether a header is one of those that English exports carry. */
export function isEnglishHeader(header: string): boolean {
  return ENGLISH.has(foldHeader(header));
}

function abroad(key: ImportedKey): readonly (readonly string[])[] {
  return HEADERS_ABROAD.map((headers) => headers[key] ?? []);
}

function lastResorts(key: ImportedKey): Pick<SoughtColumn<ImportedKey>, "lastResorts"> {
  return { lastResorts: LAST_RESORTS[key] ?? [] };
}

function isImported(key: string): key is ImportedKey {
  return key in IMPORTED_COLUMNS;
}

function clueKeys(): readonly ClueKey[] {
  return Object.keys(CLUE_COLUMNS).filter((key): key is ClueKey => key in CLUE_COLUMNS);
}
