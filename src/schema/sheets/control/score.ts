import { PALETTE } from "../../palette";
import { QUIET_WARNING } from "../../emphasis";
import type { CellBlock, PagePart, StyledRange } from "../../plan";
import type { ControlBlock } from "./block";
import { framed, HEAD_ROWS, type Frame } from "./frame";
import { CONTROL_PARTS, type ControlPart } from "./parts";
import { rowsOf } from "./rowsOf";

/** The first row that is not in order by its name, and how many more there are. */
function firstFault({ names, begin }: ControlPart, at: string): string {
  const name = `INDEX(${names},$R${at})`;
  const more = `IF($Q${at}>1," +"&$Q${at}-1,"")`;
  const words =
    begin === undefined ? `IF(LEN(${name})>25,LEFT(${name},24)&"…",${name})&${more}` : `"${begin}"`;
  return `=IF($R${at}="","",HYPERLINK("#"&CELL("address",INDEX(${names},$R${at})),${words}))`;
}

/** One line: the part, how many are in order, the share, the limit, the points that it costs, and what to begin with. */
function lineOf(part: ControlPart, at: string, counts: string): readonly string[] {
  return [
    part.what,
    `=IF($P${at}=0,"none yet",$P${at}-$Q${at}&" of "&$P${at})`,
    `=IF($P${at}=0,"",1-$Q${at}/$P${at})`,
    `=${part.limit}`,
    `=IF($P${at}=0,"",100/COUNTIF(${counts},">0")*$Q${at}/$P${at})`,
    firstFault(part, at),
  ];
}

/** How many there are, how many of them are not in order, and the first of these. */
function factsOf({ count, faults }: ControlPart, at: string): readonly string[] {
  return [
    `=${count}`,
    `=IF($P${at}=0,0,SUMPRODUCT(${faults}*1))`,
    `=IF($Q${at}=0,"",IFERROR(MATCH(1,INDEX(${faults}*1,0),0),""))`,
  ];
}

const NOTE =
  "Each part that has something to judge weighs the same: 100 ÷ how many such parts. Points lost = that weight × the share not in order.";

const LABELS = ["Fresh, complete, reviewed", "In order", "Share", "Limit", "Points lost", "Begin with"];

/** Where the score and its parts stand when its head stands in the row `top`. */
export function scoreCells(top: number) {
  const from = top + HEAD_ROWS;
  const to = from + CONTROL_PARTS.length - 1;
  const column = (letters: string): string => rowsOf(letters, from, to);
  return { from, to, total: to + 1, column, score: `$D$${String(to + 1)}`, lost: `$F$${String(to + 1)}` };
}

function formulas(top: number): readonly CellBlock[] {
  const { from, total, column } = scoreCells(top);
  const counts = column("$P");
  const lines = CONTROL_PARTS.map((part, index) => ({ part, at: String(from + index) }));
  return [
    { address: column("B:G"), cells: lines.map(({ part, at }) => lineOf(part, at, counts)) },
    { address: column("P:R"), cells: lines.map(({ part, at }) => factsOf(part, at)) },
    {
      address: rowsOf("B:F", total),
      cells: [
        [
          "Control score, of 100",
          null,
          `=IF(SUM(${column("P")})=0,"–",100-SUM(${column("F")}))`,
          null,
          `=IF(SUM(${column("P")})=0,"",SUM(${column("F")}))`,
        ],
      ],
    },
    { address: rowsOf("B", total + 1), cells: [[NOTE]] },
  ];
}

function styles(top: number): readonly StyledRange[] {
  const { from, to, total, column } = scoreCells(top);
  return [
    { address: rowsOf("C:F", from - 1, total), style: { align: "Right" } },
    { address: column("E"), style: { color: PALETTE.sub, size: 9 } },
    { address: column("G"), style: { color: PALETTE.accent } },
    { address: rowsOf("G", from - 1, to), style: { align: "Left", indent: 1 } },
    { address: rowsOf("B:G", total), style: { isBold: true, fill: PALETTE.soft } },
    { address: `D${String(total)}`, style: { size: 14, color: PALETTE.accent } },
    { address: rowsOf("B", total + 1), style: { size: 8, color: PALETTE.mute } },
  ];
}

function part(top: number): PagePart {
  const { from, total, column } = scoreCells(top);
  const frame: Frame = {
    side: "left",
    title: "Where control is lost",
    note: "Limits stand on Settings",
    labels: LABELS,
  };
  return framed(
    frame,
    { top, rows: CONTROL_PARTS.length },
    {
      formulas: formulas(top),
      styles: styles(top),
      formats: [
        { address: column("D"), codes: "0 %" },
        { address: rowsOf("F", from, total), codes: '0.0;"−"0.0;"–"' },
        { address: `D${String(total)}`, codes: "0" },
      ],
      highlights: [
        { address: column("D"), bar: PALETTE.band, from: "0", to: "1" },
        { address: column("F"), formula: `=N($F${String(from)})>=3`, ...QUIET_WARNING },
      ],
    },
  );
}

/** Points of 100, part by part, each with what costs them. */
export const scoreBlock: ControlBlock = { rows: CONTROL_PARTS.length + 2, part };
