import { readBookTables } from "../../excel/inserting/bookTables";
import { insertFormula } from "../../excel/inserting/insertFormula";
import { lookAtLanding } from "../../excel/inserting/lookAtLanding";
import { readCells } from "../../excel/inserting/readCells";
import { readSelectedCells } from "../../excel/inserting/selectedCells";
import { takeOutFormula } from "../../excel/inserting/takeOutFormula";
import type { FunctionDesk } from "../functions/functionDesk";

/** The Functions page's desk on the open workbook. */
export const excelFunctionDesk: FunctionDesk = {
  readTables: readBookTables,
  readCells,
  readSelected: readSelectedCells,
  lookAt: lookAtLanding,
  insert: insertFormula,
  takeOut: takeOutFormula,
};
