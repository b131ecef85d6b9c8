import { bookBytes } from "../../excel/bookBytes";
import { openCopy } from "../../excel/openCopy";
import { selectedRows } from "../../excel/selectedRows";
import { showAddress } from "../../excel/showAddress";
import { shownSheets } from "../../excel/shownSheets";
import type { CopyDesk } from "../share/copyDesk";

/** The desk of Share, on the open workbook. */
export const excelCopyDesk: CopyDesk = { bookBytes, openCopy, shownSheets, selectedRows, showAddress };
