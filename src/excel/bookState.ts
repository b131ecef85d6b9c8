import type { Located } from "../kit/located";
import type { Serial } from "../kit/serial";
import type { CellFault } from "../schema/cellFault";
import type { DealAnswer } from "../schema/sheets/answers";
import type { ChecklistQuestion } from "../schema/sheets/checklists";
import type { Deal } from "../schema/sheets/pipeline";
import type { Relationship } from "../schema/sheets/relationships";
import type { Review } from "../schema/sheets/reviews";
import type { Period } from "../schema/sheets/settings/periods";
import type { Rate } from "../schema/sheets/settings/rates";
import type { Stage } from "../schema/sheets/settings/stages";
import type { BookDuties } from "./dutiesProbe";
import type { HygieneSetting } from "./hygieneOf";
import type { Missing } from "./writing/locatedTable";

/** A cell that does not hold what its column wants, and the table it stands in. */
export interface BookFault extends CellFault {
  readonly sheet: string;
  readonly table: string;
}

/** The limits of Settings that the pane reads; null where the cell is blank or no number. */
export interface BookLimits {
  readonly largeFrom: number | null;
  readonly staleDays: number | null;
  readonly evidenceDays: number | null;
  readonly largeReviewDays: number | null;
  readonly importDays: number | null;
  readonly luck: number | null;
  readonly relationDays: number | null;
  readonly oneOnOneDays: number | null;
  readonly oneOnOneGrace: number | null;
  readonly skillsShare: number | null;
  /** Deals that the manager may be part of at once. */
  readonly jointDeals: number | null;
  /** How far closed business may lie from its plan, and in how many of the last weeks before help is due. */
  readonly deviation: number | null;
  readonly deviationTimes: number | null;
  readonly deviationWeeks: number | null;
  /** The manager's first day with this team. */
  readonly managerSince: Serial | null;
}

/** The book as it stands in the workbook. */
export interface BookState {
  /** Absent: no table of the book is here. Damaged: some are missing or lack columns. */
  readonly standing: "absent" | "ready" | "damaged";
  readonly missing: readonly Missing[];
  /** Which Control Book wrote it: a newer one's book is read and not written. */
  readonly edition: "own" | "older" | "newer";
  readonly team: string;
  readonly currency: string;
  /** The day and time of the data: every age is counted to it. */
  readonly asOf: Serial | null;
  /** When an export was imported last; null while none was. */
  readonly importedAt: Serial | null;
  /** The period that the Forecast shows. */
  readonly period: string;
  readonly deals: readonly Located<Deal>[];
  readonly reviews: readonly Review[];
  readonly answers: readonly DealAnswer[];
  readonly checklists: readonly ChecklistQuestion[];
  readonly stages: readonly Stage[];
  readonly periods: readonly Period[];
  readonly rates: readonly Rate[];
  readonly limits: BookLimits;
  /** The ids of the deals that decide the period, as of the last import or call. */
  readonly deciding: readonly string[];
  /** The day and time of the data from which odds and range on Home were worked out; null where they never were. */
  readonly outlookOf: Serial | null;
  /** How the number moved since the last snapshot, as the Forecast says it; "" where it says nothing. */
  readonly whyMoved: string;
  /** The rules of hygiene as Settings has them. */
  readonly hygiene: readonly HygieneSetting[];
  /** Who at the customers is known. */
  readonly people: readonly Relationship[];
  /** What is owed to whom. */
  readonly duties: BookDuties;
  readonly faults: readonly BookFault[];
  /** Rows that wait below Pipeline, because an import was broken off and the pane closed. */
  readonly leftRows: number;
  /** The add-in's own notes by key. */
  readonly notes: ReadonlyMap<string, string>;
}
