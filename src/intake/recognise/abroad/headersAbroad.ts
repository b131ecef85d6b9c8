import type { KnownHeaders } from "../knownHeaders";
import { DUTCH } from "./dutch";
import { FRENCH } from "./french";
import { GERMAN } from "./german";
import { ITALIAN } from "./italian";
import { JAPANESE } from "./japanese";
import { PORTUGUESE } from "./portuguese";
import { SPANISH } from "./spanish";

/** What CRMs and their users call the columns in other languages; in languages besides these the values have to tell. */
export const HEADERS_ABROAD: readonly KnownHeaders[] = [
  GERMAN,
  FRENCH,
  SPANISH,
  ITALIAN,
  PORTUGUESE,
  DUTCH,
  JAPANESE,
];
