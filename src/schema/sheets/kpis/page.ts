import { sheetPlan } from "../../derive/sheetPlan";
import { withParts } from "../../derive/withParts";
import type { Page } from "../../page";
import type { Line, Lines } from "../../plan";
import { kpis } from "../kpis";
import { board } from "./board";

/** Heights of the board's rows in pixels: its head from row 4, then three rows a KPI. */
const HEIGHTS = [24, 36, ...Array.from({ length: 7 }, () => [22, 16, 17]).flat(), 22, 12, 8, 24];
const FIRST_ROW = 4;

/** Columns up to the folded numbers: those of the table, and some that are free for the user's own. */
const FREE_UNTIL = 24;
const FACTS: readonly Line[] = Array.from({ length: 10 }, () => ({ isHidden: true }));

function withHeights({ address, lines }: Lines): Lines {
  return {
    address,
    lines: lines.map((line, index) => {
      const pixels = HEIGHTS[index + 1 - FIRST_ROW];
      return pixels === undefined ? line : { ...line, pixels };
    }),
  };
}

function withFacts({ lines }: Lines): Lines {
  const free = Array.from({ length: FREE_UNTIL - lines.length }, (): Line => ({}));
  return { address: "A:AH", lines: [...lines, ...free, ...FACTS] };
}

/** The KPIs: the scoreboard first, the table of their definitions under it. */
export const kpisPage: Page = {
  name: kpis.name,
  tables: [kpis],
  plan: (setup) => {
    const plan = withParts(sheetPlan([kpis], setup), [board]);
    return { ...plan, columns: withFacts(plan.columns), rows: withHeights(plan.rows) };
  },
};
