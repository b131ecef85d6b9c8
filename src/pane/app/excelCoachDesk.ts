import { readTalks } from "../../excel/readTalks";
import { addContact, changeContact } from "../../excel/saveContact";
import type { CoachDesk } from "../oneOnOne/coachDesk";

/** The desk of the pages about people, on the open workbook. */
export const excelCoachDesk: CoachDesk = { readTalks, addContact, changeContact };
