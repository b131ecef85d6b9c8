import type { Status } from "../../terms/statuses";
import { foldHeader } from "./foldHeader";

/** Words besides "won" and "lost", in the languages of the CRMs' users. */
const WORDS: readonly (readonly [Status, readonly string[]])[] = [
  [
    "Open",
    [
      ...["open", "in progress", "active", "ongoing", "offen", "laufend", "en cours", "ouvert", "ouverte"],
      ...["abierto", "abierta", "en curso", "aperto", "aperta", "in corso", "aberto", "aberta", "进行中"],
      ...["商談中", "進行中", "진행중", "مفتوح", "مفتوحة"],
    ],
  ],
  [
    "Won",
    [
      ...["gewonnen", "geschlossen gewonnen", "abgeschlossen gewonnen", "gagné", "gagnée", "fermée gagnée"],
      ...["clôturée gagnée", "ganado", "ganada", "cerrada ganada", "cerrado ganado", "vinto", "vinta"],
      ...["chiusa vinta", "chiuso vinto", "ganho", "ganha", "fechado ganho", "gesloten gewonnen", "vunnen"],
      ...["vundet", "wygrana", "wygrane", "выиграна", "выиграно", "kazanıldı", "受注", "成約", "成立"],
      ...["赢单", "成交", "수주", "فوز", "مربوحة", "مغلق فوز", "تم الفوز"],
    ],
  ],
  [
    "Lost",
    [
      ...["verloren", "geschlossen verloren", "abgeschlossen verloren", "perdu", "perdue", "fermée perdue"],
      ...["clôturée perdue", "perdido", "perdida", "cerrada perdida", "cerrado perdido", "perso", "persa"],
      ...["chiusa persa", "chiuso perso", "fechado perdido", "gesloten verloren", "förlorad", "tabt"],
      ...["przegrana", "przegrane", "проиграна", "проиграно", "kaybedildi", "失注", "不成立", "输单", "丢单"],
      ...["실주", "خسارة", "خاسرة", "مغلق خسارة", "تمت الخسارة"],
    ],
  ],
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
