import type { NewAction } from "../excel/addAction";
import type { CallFacts } from "../excel/readCallFacts";
import type { MadeCall } from "./forecast/submission";
import type { HistoryChange } from "../excel/changedBody";
import type { HistoryChanged } from "../excel/changeHistory";
import type { SmallerHistory } from "./app/compactHistory";
import type { FunctionDesk } from "./functions/functionDesk";
import type { CoachDesk } from "./oneOnOne/coachDesk";
import type { CopyDesk } from "./share/copyDesk";
import type { Applied, Hooks } from "../excel/writing/applied";
import type { Halted } from "../excel/writing/halted";
import type { Change } from "../excel/writing/change";
import type { AccuracyBasis, AccuracyScope } from "../excel/accuracyBasis";
import type { BookState } from "../excel/bookState";
import type { Build, BuildOptions } from "../excel/buildBook";
import type { Attempt } from "../excel/caught";
import type { Inspection } from "../excel/inspection";
import type { ExcelFault } from "../excel/excelFault";
import type { Note } from "../excel/keepNotes";
import type { NamedDeals, Opening } from "../excel/opening";
import type { ShownTab } from "../excel/printing/makeTab";
import type { WrittenPage } from "../excel/printing/writePage";
import type { ReadyReview, ReviewHeld } from "../excel/saveWatchedReview";
import type { RuleTurn } from "../excel/turnRule";
import type { CellPlace } from "../excel/selectCell";
import type { Surroundings } from "../excel/surroundings";
import type { Mend, MendOrder } from "../excel/mend/mendBook";
import type { StandingTable } from "../excel/readForFind";
import type { RecordPlace } from "../excel/selectRecord";
import type { MendToken } from "../excel/mend/mendToken";
import type { MendUndone } from "../excel/mend/takeBackMend";
import type { ReadTab } from "../excel/drift/scanBook";
import type { DriftReport } from "../schema/drift/findDrift";
import type { Spot } from "../schema/drift/finding";
import type { Setup } from "../schema/setup";
import type { Sheet } from "../schema/sheet";
import type { SetupFacts } from "../excel/readSetup";
import type { TableEdit } from "../schema/tableEdit";
import type { Undone } from "../excel/writing/undoChange";
import type { SelectedRow } from "../excel/watchSelection";
import type { HistoryPlan } from "../intake/history/planHistory";
import type { ImportPlan } from "../intake/plan/importPlan";
import type { Grid } from "../kit/cell";
import type { Serial } from "../kit/serial";
import type { LogLine } from "../schema/log/logEdit";
import type { SheetPlan } from "../schema/plan";
import type { PackName } from "../terms/packNames";
import type { Period } from "../schema/sheets/settings/periods";

/** What kept the Forecast from being drawn for the deals that stand now; left out when it is drawn. */
interface Drawn {
  readonly notDrawn?: ExcelFault;
}

/** What kept the history that came with an import from being written. */
interface Seeded {
  readonly notSeeded?: Extract<Applied, { ok: false }>;
}

/** What came of an import; it stands even where its history was not written or the Forecast not drawn for it. */
export type Imported = (Extract<Applied, { ok: true }> & Drawn & Seeded) | Extract<Applied, { ok: false }>;

/** What came of taking a change back. */
export type TakenBack = (Extract<Undone, { ok: true }> & Drawn) | Extract<Undone, { ok: false }>;

/** Everything that the pane asks of the workbook; the pane knows no other road to it. */
export interface Desk {
  /** Reads what the pane opens with: of a large book only what Today shows. */
  readonly openBook: (named: NamedDeals) => Promise<Attempt<Opening>>;
  readonly readBook: () => Promise<Attempt<BookState>>;
  /** Reads the whole book with what stands beside the deals when they are inspected. */
  readonly readInspection: () => Promise<Attempt<{ readonly book: BookState; readonly beside: Inspection }>>;
  readonly buildBook: (options: BuildOptions) => Promise<Build>;
  /** The packs that the book shows. */
  readonly standingPacks: () => Promise<Attempt<readonly PackName[]>>;
  /** Hides the sheets of a pack; nothing is deleted. */
  readonly hidePack: (pack: PackName) => Promise<Attempt<null>>;
  /** Writes an import into the book that stands; `now` becomes the day of the data. */
  readonly applyImport: (plan: ImportPlan, now: Serial, hooks: Hooks) => Promise<Imported>;
  /** Goes on with an import that Excel broke off half-way. */
  readonly goOnWithImport: (halted: Halted, now: Serial, hooks: Hooks) => Promise<Imported>;
  /** Takes away what stands of it; gives the rows and cells that could not be taken away. */
  readonly callOffImport: (halted: Halted) => Promise<number>;
  /** Takes away the rows that an import left below the tables because the pane was closed; gives their number. */
  readonly clearLeftRows: () => Promise<Attempt<number>>;
  /** Draws the Forecast for the deals that stand now. */
  readonly drawForecast: (now: Serial) => Promise<Attempt<boolean>>;
  /** What a forecast call rests on besides the deals. */
  readonly readCallFacts: () => Promise<Attempt<CallFacts>>;
  /** Writes a call with its judgments, a snapshot and the log. */
  readonly saveCall: (made: MadeCall, now: Serial) => Promise<Applied>;
  /** Writes one action to the register. */
  readonly addAction: (action: NewAction) => Promise<Applied>;
  readonly saveReview: (ready: ReadyReview) => Promise<Applied | ReviewHeld>;
  readonly saveTarget: (period: Period) => Promise<Applied>;
  /** Writes how much the deals share their luck. */
  readonly saveLuck: (luck: number) => Promise<Applied>;
  /** How the deals stood whenever one changed, with its header row; null where the book has no place for it. */
  readonly readHistory: () => Promise<Attempt<Grid | null>>;
  /** What forecasts are held against each other by; of a book without anything to hold them against the scope alone. */
  readonly readAccuracy: (
    isTold: (scope: AccuracyScope) => boolean,
  ) => Promise<Attempt<AccuracyBasis | AccuracyScope>>;
  /** What a smaller history would keep and lose; null where the book has no place for a history. */
  readonly planCompaction: (today: Serial) => Promise<Attempt<SmallerHistory | null>>;
  readonly compactHistory: (plan: SmallerHistory, now: Serial) => Promise<HistoryChanged>;
  /** Puts back what was taken out of the history. */
  readonly putBackHistory: (done: HistoryChange, now: Serial) => Promise<HistoryChanged>;
  /** Writes a history that somebody else kept into the book's own. */
  readonly seedHistory: (plan: HistoryPlan, now: Serial, hooks: Hooks) => Promise<Applied>;
  /** What Setup shows besides what every page knows. */
  readonly readSetup: () => Promise<Attempt<SetupFacts>>;
  /** Writes what was changed in Setup. */
  readonly saveSetup: (edits: readonly TableEdit[]) => Promise<Applied>;
  /** Writes whether a rule of hygiene asks. */
  readonly turnRule: (turn: RuleTurn) => Promise<Applied>;
  /** Makes a printed page, or makes it again in place. */
  readonly writePage: (plan: SheetPlan) => Promise<Attempt<WrittenPage>>;
  /** Makes a tab of the book that is built when it is first asked for, or shows it. */
  readonly makeTab: (plan: SheetPlan) => Promise<Attempt<ShownTab>>;
  /** Takes a page away again; false when the manager has written on it since. */
  readonly removePage: (plan: SheetPlan) => Promise<Attempt<boolean>>;
  /** Writes the add-in's own notes into the book. */
  readonly keepNotes: (notes: readonly Note[], now: Serial, line?: LogLine) => Promise<Applied>;
  /** Writes a line of the log for a deed that is no edit of tables. */
  readonly writeLine: (line: LogLine) => Promise<Applied>;
  /** Takes a change back; after an import the Forecast is drawn for the deals that stand then. */
  readonly undoChange: (change: Change, now: Serial) => Promise<TakenBack>;
  /** Compares the whole book with what a book should be; pages are as drawn for the setup. */
  readonly scanBook: (setup: Setup, readTab?: ReadTab) => Promise<Attempt<DriftReport>>;
  readonly mendBook: (order: MendOrder) => Promise<Mend>;
  readonly takeBackMend: (token: MendToken) => Promise<MendUndone>;
  /** What the Functions page asks of the workbook; loaded with that page. */
  readonly functionDesk: () => Promise<FunctionDesk>;
  /** What the pages about people ask of the workbook; loaded with the first of them. */
  readonly coachDesk: () => Promise<CoachDesk>;
  /** What Share asks of the workbook; loaded with that page. */
  readonly copyDesk: () => Promise<CopyDesk>;
  readonly selectSpot: (spot: Spot) => Promise<Attempt<null>>;
  /** Reads tables of the book as they stand, to be searched. */
  readonly readForFind: (sheets: readonly Sheet[]) => Promise<Attempt<readonly StandingTable[]>>;
  /** Shows a cell of a record wherever it stands by now; false where the record is gone. */
  readonly selectRecord: (place: RecordPlace) => Promise<Attempt<boolean>>;
  readonly selectCell: (place: CellPlace) => Promise<Attempt<null>>;
  /** Shows the Forecast where it tells why the number moved. */
  readonly showWaterfall: () => Promise<Attempt<null>>;
  /** Shows the sheet Home. */
  readonly showHome: () => Promise<Attempt<null>>;
  readonly readSelection: () => Promise<SelectedRow | null>;
  readonly watchSelection: (listener: (selected: SelectedRow) => void) => () => void;
  readonly surroundings: () => Surroundings;
  readonly watchTheme: (listener: () => void) => () => void;
}
