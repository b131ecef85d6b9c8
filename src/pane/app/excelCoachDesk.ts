import { readTalks } from "../../excel/readTalks";
import { addContact, changeContact } from "../../excel/saveContact";
import { saveStandard } from "../../excel/saveStandard";
import { completeTalk, saveTalk } from "../../excel/saveTalk";
import { selectedRowTexts } from "../../excel/selectedRowTexts";
import type { CoachDesk } from "../oneOnOne/coachDesk";

/** The desk of the pages about people, on the open workbook. */
export const excelCoachDesk: CoachDesk = {
  readTalks,
  saveTalk,
  completeTalk,
  saveStandard,
  addContact,
  changeContact,
  selectedRowTexts,
};
