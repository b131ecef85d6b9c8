import type { DateSystem } from "../kit/dateSystem";
import type { Grid } from "../kit/cell";
import type { Located } from "../kit/located";
import { BOOK_VERSION } from "../schema/bookVersion";
import { readMark } from "../schema/bookMark";
import { cameIn } from "../schema/derive/cameIn";
import { fromCells, type TableCells } from "../schema/derive/fromCells";
import type { Columns, RecordOf, Row, Sheet } from "../schema/sheet";
import { answers } from "../schema/sheets/answers";
import { checklists } from "../schema/sheets/checklists";
import { pipeline } from "../schema/sheets/pipeline";
import { relationships } from "../schema/sheets/relationships";
import { reviews } from "../schema/sheets/reviews";
import { periods } from "../schema/sheets/settings/periods";
import { limits } from "../schema/sheets/settings/limits";
import { rates } from "../schema/sheets/settings/rates";
import { stages } from "../schema/sheets/settings/stages";
import { state } from "../schema/sheets/system/state";
import { STATE_KEYS } from "../schema/stateKeys";
import type { BookFault, BookLimits, BookState } from "./bookState";
import type { Look } from "./askedBook";
import { type AskedParts, partNamed } from "./bookParts";
import type { Missing } from "./writing/locatedTable";
import { askDates, type AskedDates } from "./dateSystem";
import { askOutlook, type HeldOutlook } from "./heldOutlook";
import { askDuties, type BookDuties } from "./dutiesProbe";
import { hygieneOf } from "./hygieneOf";
import { listedLimit } from "./listedLimit";
import { namedDay, namedNumber, type NamedProbe, namedText } from "./namedCells";
import { readStaged, stagedProperty } from "./writing/staged";
import { askTable, ownTable, type OwnTable, type OwnTableFound } from "./ownTable";
import { noteSeen, wholeRows } from "./seenTables";
import { askCells, type TableProbe, tableCells } from "./tableProbe";

/** Tables that are read whole in the first sync; the deals follow in the second. */
const SMALL_TABLES = [
  reviews,
  answers,
  checklists,
  stages,
  periods,
  rates,
  state,
  limits,
  relationships,
] as const;

/** What was asked of a book; the answers are there after the next sync. */
export interface BookProbe<D> {
  readonly dates: AskedDates;
  readonly parts: AskedParts;
  readonly names: NamedProbe;
  readonly small: ReadonlyMap<Sheet, OwnTable<TableProbe>>;
  /** What was asked of the deals. */
  readonly deals: OwnTable<D>;
  readonly outlook: (dates: DateSystem) => HeldOutlook;
  readonly duties: (dates: DateSystem) => BookDuties;
}

/** The rows that a broken-off import has left, by the note on their tab. */
function leftRows({ deals, parts }: BookProbe<unknown>): number {
  const tab = partNamed(parts(), ownTable(deals)?.name ?? "")?.tab;
  const note = tab?.notes.get(stagedProperty(pipeline.table));
  return note === undefined ? 0 : (readStaged(note)?.rows ?? 0);
}

/** Asks for all of a book but its deals, and of those what `ask` says. */
export function askBook<D>(look: Look, ask: (table: Excel.Table) => D): BookProbe<D> {
  return {
    dates: askDates(look.context),
    parts: look.parts,
    names: look.names,
    small: new Map(SMALL_TABLES.map((sheet) => [sheet, askTable(look, sheet, askCells)])),
    deals: askTable(look, pipeline, ask),
    duties: askDuties(look),
    outlook: askOutlook(look),
  };
}

/** The deals that were read, and the mark of the sheet on which they stand. */
export interface DealsRead {
  readonly mark: string;
  readonly cells: TableCells;
}

/** What reading gathers besides the records. */
interface Findings {
  readonly faults: BookFault[];
  readonly missing: Missing[];
  readonly versions: number[];
  found: number;
}

function readTable<C extends Columns>(
  sheet: Sheet<C>,
  found: DealsRead | undefined,
  findings: Findings,
): readonly Located<RecordOf<C>>[] {
  if (!found) {
    if (!isLater(sheet, findings)) findings.missing.push({ table: sheet.table, header: null });
    return [];
  }
  const version = readMark(found.mark)?.version ?? BOOK_VERSION;
  findings.versions.push(version);
  findings.found += 1;
  const read = fromCells(sheet, found.cells);
  findings.faults.push(...read.faults.map((fault) => ({ ...fault, sheet: sheet.name, table: sheet.table })));
  const late = lateHeaders(sheet, version);
  const missing = read.missing.filter((header) => !late.includes(header));
  findings.missing.push(...missing.map((header) => ({ table: sheet.table, header })));
  return read.records;
}

/** Whether a table came after the versions that were read so far: an older book does not miss it. */
function isLater(sheet: Sheet, { versions }: Findings): boolean {
  return versions.some((version) => version < cameIn(sheet));
}

/** The columns that came after the version of the book: an older one does not miss them. */
function lateHeaders({ up, columns }: Sheet, version: number): readonly string[] {
  const keys = up.filter(({ to }) => to > version).flatMap(({ adds }) => adds);
  return keys.map((key) => columns[key]?.header ?? "");
}

function editionOf({ versions }: Findings): BookState["edition"] {
  if (versions.some((version) => version > BOOK_VERSION)) return "newer";
  return versions.some((version) => version < BOOK_VERSION) ? "older" : "own";
}

function limitsOf(names: NamedProbe, rows: readonly Located<Row<typeof limits>>[]): BookLimits {
  return {
    largeFrom: namedNumber(names, "largeFrom"),
    staleDays: namedNumber(names, "staleDays"),
    evidenceDays: namedNumber(names, "evidenceDays"),
    largeReviewDays: namedNumber(names, "largeReviewDays"),
    importDays: namedNumber(names, "importDays"),
    luck: namedNumber(names, "luck"),
    relationDays: listedLimit(rows, "RelationDays"),
    oneOnOneDays: listedLimit(rows, "OneOnOneDays"),
    oneOnOneGrace: listedLimit(rows, "OneOnOneGrace"),
    skillsShare: listedLimit(rows, "SkillsShare"),
    jointDeals: listedLimit(rows, "JointDeals"),
    deviation: listedLimit(rows, "DeviationLimit"),
    deviationTimes: listedLimit(rows, "DeviationTimes"),
    deviationWeeks: listedLimit(rows, "DeviationWeeks"),
    managerSince: listedLimit(rows, "ManagerSince"),
  };
}

function standingOf({ found, missing }: Findings): BookState["standing"] {
  if (found === 0) return "absent";
  return missing.length === 0 ? "ready" : "damaged";
}

function smallTable(
  sheet: Sheet,
  own: OwnTableFound<TableProbe> | undefined,
  dates: DateSystem,
): DealsRead | undefined {
  noteSeen(sheet, own, ({ body }, headers) => wholeRows(headers, body.values as Grid));
  if (!own) return undefined;
  const { mark, asked } = own;
  return { mark, cells: tableCells(asked, asked.body.values as Grid, dates) };
}

/** The book from the answers and the deals that were read of it. */
export function bookState(probe: BookProbe<unknown>, deals: DealsRead | undefined): BookState {
  const { names, small } = probe;
  const dates = probe.dates();
  const findings: Findings = { faults: [], missing: [], versions: [], found: 0 };
  const located = <C extends Columns>(sheet: Sheet<C>) =>
    readTable(sheet, smallTable(sheet, ownTable(small.get(sheet) ?? []), dates), findings);
  const read = <C extends Columns>(sheet: Sheet<C>) => located(sheet).map(({ record }) => record);
  const notes = new Map(read(state).map(({ key, value }) => [key, value]));
  const importedAt = Number(notes.get(STATE_KEYS.importedAt) ?? "");
  const { limitRows, ...tables } = {
    deals: readTable(pipeline, deals, findings),
    reviews: read(reviews),
    answers: read(answers),
    checklists: read(checklists),
    stages: read(stages),
    periods: read(periods),
    rates: read(rates),
    limitRows: located(limits),
    people: read(relationships),
  };
  return {
    ...tables,
    hygiene: hygieneOf(limitRows),
    standing: standingOf(findings),
    missing: findings.missing,
    edition: editionOf(findings),
    faults: findings.faults,
    notes,
    leftRows: leftRows(probe),
    duties: probe.duties(dates),
    ...probe.outlook(dates),
    whyMoved: namedText(names, "whyMoved"),
    team: namedText(names, "team"),
    currency: namedText(names, "currency"),
    period: namedText(names, "period"),
    asOf: namedDay(names, "asOf", dates),
    importedAt: importedAt > 0 ? importedAt : null,
    limits: limitsOf(names, limitRows),
  };
}
