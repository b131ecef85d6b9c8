import { openBook } from "../../excel/openBook";
import { readBook } from "../../excel/readBook";
import { selectCell } from "../../excel/selectCell";
import { surroundings } from "../../excel/surroundings";
import { readSelection, watchSelection } from "../../excel/watchSelection";
import { watchTheme } from "../../excel/watchTheme";
import type { Desk } from "../desk";

/** The pane's desk on the open workbook; what writes is loaded when it first writes. */
export const excelDesk: Desk = {
  openBook,
  readBook,
  readInspection: async () => (await import("../../excel/readInspection")).readInspection(),
  buildBook: async (options) => (await import("../../excel/buildBook")).buildBook(options),
  standingPacks: async () => (await import("../../excel/standingPacks")).standingPacks(),
  hidePack: async (pack) => (await import("../../excel/hidePack")).hidePack(pack),
  applyImport: async (plan, now, hooks) => (await import("./applyImport")).applyImport(plan, now, hooks),
  goOnWithImport: async (halted, now, hooks) =>
    (await import("./applyImport")).goOnWithImport(halted, now, hooks),
  callOffImport: async (halted) => (await import("../../excel/writing/goOn")).callOff(halted),
  clearLeftRows: async () => (await import("./clearLeftRows")).clearLeftRows(),
  drawForecast: async (now) => (await import("./drawForecast")).drawForecast(now),
  readCallFacts: async () => (await import("../../excel/readCallFacts")).readCallFacts(),
  saveCall: async (made, now) => (await import("./saveCall")).saveCall(made, now),
  addAction: async (action) => (await import("../../excel/addAction")).addAction(action),
  saveReview: async (ready) => (await import("../../excel/saveWatchedReview")).saveWatchedReview(ready),
  saveTarget: async (period) => (await import("../../excel/saveTarget")).saveTarget(period),
  saveLuck: async (luck) => (await import("../../excel/saveLuck")).saveLuck(luck),
  readHistory: async () => (await import("../../excel/readHistory")).readHistory(),
  readAccuracy: async (isTold) => (await import("../../excel/readAccuracy")).readAccuracy(isTold),
  planCompaction: async (today) => (await import("./compactHistory")).planCompaction(today),
  compactHistory: async (plan, now) => (await import("./compactHistory")).compactHistory(plan, now),
  putBackHistory: async (done, now) => (await import("./compactHistory")).putBackHistory(done, now),
  seedHistory: async (plan, now, hooks) => (await import("./seedHistory")).seedHistory(plan, now, hooks),
  readSetup: async () => (await import("../../excel/readSetup")).readSetup(),
  saveSetup: async (edits) => (await import("../../excel/writing/saveFew")).saveFew(edits),
  turnRule: async (turn) => (await import("../../excel/turnRule")).turnRule(turn),
  writePage: async (plan) => (await import("../../excel/printing/writePage")).writePage(plan),
  makeTab: async (plan) => (await import("../../excel/printing/makeTab")).makeTab(plan),
  removePage: async (plan) => (await import("../../excel/printing/removePage")).removePage(plan),
  keepNotes: async (...asked) => (await import("../../excel/keepNotes")).keepNotes(...asked),
  writeLine: async (line) => (await import("../../excel/writeLine")).writeLine(line),
  undoChange: async (change, now) => (await import("./takeBackChange")).takeBackChange(change, now),
  scanBook: async (setup, readTab) => (await import("./lookAtBook")).lookAtBook(setup, readTab),
  mendBook: async (order) => (await import("../../excel/mend/mendBook")).mendBook(order),
  takeBackMend: async (token) => (await import("../../excel/mend/takeBackMend")).takeBackMend(token),
  functionDesk: async () =>
    (await import(/* webpackChunkName: "worksheetFunctions" */ "./excelFunctionDesk")).excelFunctionDesk,
  coachDesk: async () => (await import("./excelCoachDesk")).excelCoachDesk,
  copyDesk: async () => (await import("./excelCopyDesk")).excelCopyDesk,
  selectSpot: async (spot) => (await import("../../excel/selectSpot")).selectSpot(spot),
  readForFind: async (sheets) => (await import("../../excel/readForFind")).readForFind(sheets),
  selectRecord: async (place) => (await import("../../excel/selectRecord")).selectRecord(place),
  selectCell,
  showWaterfall: async () => (await import("../../excel/showWaterfall")).showWaterfall(),
  showHome: async () => (await import("../../excel/showHome")).showHome(),
  readSelection,
  watchSelection,
  surroundings,
  watchTheme,
};
