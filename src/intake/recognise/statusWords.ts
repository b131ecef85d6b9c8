import type { Status } from "../../terms/statuses";
import { foldHeader } from "./foldHeader";

/** Words besides "won" and "lost", in the languages of the CRMs' European users. */
const WORDS: readonly (readonly [Status, readonly string[]])[] = [
  [
    "Open",
    [
      "open",
      "in progress",
      "active",
      "ongoing",
      "offen",
      "en cours",
      "abierto",
      "abierta",
      "aperto",
      "aperta",
    ],
  ],
  ["Won", ["gewonnen", "gagné", "gagnée", "ganado", "ganada", "vinto", "vinta"]],
  ["Lost", ["verloren", "perdu", "perdue", "perdido", "perdida", "perso", "persa"]],
];

const STATUS_OF = new Map(
  WORDS.flatMap(([status, words]) => words.map((word) => [foldHeader(word), status])),
);

/** "Won", "closedwon", "7. Closed Won", "Closed/Lost", "Won (Sales pipeline)". */
const CLOSED = /(?:^|closed?\W*)(?<won>won)\b|(?:^|closed?\W*)lost\b/i;

/** The status that a CRM's word for status or for a closed stage means; undefined for any other word. */
export function statusOf(word: string): Status | undefined {
  const known = STATUS_OF.get(foldHeader(word));
  if (known !== undefined) return known;
  const closed = CLOSED.exec(word.trim());
  if (closed === null) return undefined;
  return closed.groups?.["won"] === undefined ? "Lost" : "Won";
}
