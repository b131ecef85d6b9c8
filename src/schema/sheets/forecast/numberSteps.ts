import type { CellBlock } from "../../plan";

/** What the number is made of, as formulas without their sign, and how its page writes an amount. */
export interface NumberParts {
  /** Cell of the count of deals. */
  readonly deals: string;
  readonly closed: string;
  readonly inPlay: string;
  readonly target: string;
  readonly plain: (amount: string) => string;
}

/** A column of the number: what it stands on, and its height. */
interface NumberColumn {
  readonly label: string;
  readonly base: string;
  readonly height: string;
  readonly isTotal?: true;
}

const [COMMIT, BEST, PIPELINE] = ["Forecast!$F$7", "Forecast!$G$7", "Forecast!$H$7"];

/** A row more than the number has parts, for an opening, five moves and a closing. */
const ROWS = 7;

function columns({ closed, inPlay, target }: NumberParts): readonly NumberColumn[] {
  return [
    { label: "Closed", base: "0", height: closed },
    { label: "Commit", base: closed, height: COMMIT },
    { label: "Best case", base: `${closed}+${COMMIT}`, height: BEST },
    { label: "Pipeline", base: `${closed}+${COMMIT}+${BEST}`, height: PIPELINE },
    { label: "In play", base: "0", height: inPlay, isTotal: true },
    { label: "Target", base: "0", height: target, isTotal: true },
  ];
}

/** A cell of the Forecast's steps once they tell what moved; until then what the number is made of. */
function moved(own: string, row: number, column: number): string {
  return `=IF(WhyMoved="",${own},IFERROR(INDEX(WaterfallSteps,${String(row)},${String(column)}),0))`;
}

function step(column: NumberColumn | undefined, { deals, plain }: NumberParts): readonly string[] {
  if (!column) return ['""', "0", "0", "0", "0", "0"];
  const { label, base, height, isTotal = false } = column;
  const drawn = `IF(${deals}=0,0,${height})`;
  const heights = isTotal ? ["0", "0", drawn] : [drawn, "0", "0"];
  const hasNone = label === "Target" ? `${deals}*${height}=0` : `${deals}=0`;
  return [`IF(${hasNone},"","${label}"&CHAR(10)&${plain(height)})`, base, ...heights, "0"];
}

/** What the waterfall of another page draws: label, base, up, down, in all and opening. */
export function numberSteps(parts: NumberParts): CellBlock["cells"] {
  const all = columns(parts);
  return Array.from({ length: ROWS }, (_, row) =>
    step(all[row], parts).map((own, column) => moved(own, row + 1, column + 1)),
  );
}

/** Where they stand on the page, from their first row on. */
export function lastStep(first: number): number {
  return first + ROWS - 1;
}

/** The heads right of the labels, whose own head stays blank. */
export const STEP_HEADS = ["Base", "Up", "Down", "In all", "Opening"];
