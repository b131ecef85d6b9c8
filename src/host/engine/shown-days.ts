import type { Injector } from "@univerjs/core";
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from "@univerjs/sheets";
import { type DateSystem, fromSheet } from "../../kit/dateSystem";
import { dayFormat } from "./day-format";

/** Before the engine makes a number's text of its format. */
const BEFORE_TEXT = InterceptCellContentPriority.NUMFMT + 0.5;

/** The grid writes out days as if they were counted from 1900: it is given each as it would be there. */
export function showDays(injector: Injector, datesNow: () => DateSystem): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: BEFORE_TEXT,
    handler: (cell, { workbook }, next) => {
      const dates = datesNow();
      const value = cell?.v;
      if (dates === 1900 || typeof value !== "number") return next(cell);
      const style = workbook.getStyles().get(cell?.s);
      const pattern = dayFormat(style?.n?.pattern ?? "", value);
      if (pattern === null) return next(cell);
      return next({ ...cell, v: fromSheet(value, dates), s: { ...style, n: { pattern } } });
    },
  });
}
