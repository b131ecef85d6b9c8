import type { Status } from "../../terms/statuses";
import { foldHeader } from "./foldHeader";

const WORDS: Readonly<Record<Status, readonly string[]>> = {
  Open: [
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
  Won: [
    "won",
    "closed won",
    "close won",
    "closed - won",
    "gewonnen",
    "gagné",
    "gagnée",
    "ganado",
    "ganada",
    "vinto",
    "vinta",
  ],
  Lost: [
    "lost",
    "closed lost",
    "close lost",
    "closed - lost",
    "verloren",
    "perdu",
    "perdue",
    "perdido",
    "perdida",
    "perso",
    "persa",
  ],
};

const STATUS_OF = new Map(
  Object.entries(WORDS).flatMap(([status, words]) =>
    words.map((word) => [foldHeader(word), statusNamed(status)]),
  ),
);

/** The status that a CRM's word for status or for a closed stage means; undefined for any other word. */
export function statusOf(word: string): Status | undefined {
  return STATUS_OF.get(foldHeader(word));
}

function statusNamed(name: string): Status {
  return name === "Won" || name === "Lost" ? name : "Open";
}
