import { TIME_KINDS } from "../../../terms/timeKinds";
import { QUIET_WARNING } from "../../emphasis";
import { PALETTE } from "../../palette";
import type { CellBlock, PagePart } from "../../plan";
import type { ControlBlock } from "./block";
import { framed, HEAD_ROWS, type Frame } from "./frame";
import { blocked, held, HELD, TIME_NAMES } from "./minutes";
import { rowsOf } from "./rowsOf";

type TimeKind = (typeof TIME_KINDS)[number];

/** The least share of a kind, or the most, by the name on Settings; kinds without one are free. */
const LEAST: Partial<Record<TimeKind, string>> = {
  Coaching: "CoachingShare",
  Field: "FieldShare",
  Process: "ProcessShare",
  Deals: "DealsShare",
  Forecast: "ForecastShare",
};
const MOST: Partial<Record<TimeKind, string>> = { "Own selling": "PlayerShare", "Own accounts": "HeldShare" };

/** One line for each kind, one for all, and one for the development of others. */
const LINES = TIME_KINDS.length + 2;

function targetOf(kind: TimeKind): string {
  if (LEAST[kind]) return `="from "&ROUND(100*${LEAST[kind]},0)&" %"`;
  return MOST[kind] ? `="up to "&ROUND(100*${MOST[kind]},0)&" %"` : "";
}

/** How far a share is beyond what Settings ask, in points: above 0 is too little of one kind, or too much of another. */
function missedBy(kind: TimeKind, share: string): string {
  if (LEAST[kind]) return `=IF(${share}="","",${LEAST[kind]}-${share})`;
  return MOST[kind] ? `=IF(${share}="","",${share}-${MOST[kind]})` : "";
}

/** Minutes of a kind: of talks, the larger of what was blocked and what was held, so that no hour counts twice. */
function minutesOf(kind: TimeKind): string {
  const planned = blocked(`TimeKinds,"${kind}"`);
  const types = HELD[kind];
  return types === undefined ? `=${planned}` : `=MAX(${planned},${held(types)})`;
}

function wordsOf(kind: TimeKind): string {
  const types = HELD[kind];
  return types === undefined
    ? ""
    : `=IF(${held(types)}>${blocked(`TimeKinds,"${kind}"`)},"as held, more than was blocked","")`;
}

function kindLine(kind: TimeKind, row: number, all: string): readonly string[] {
  const at = String(row);
  return [
    kind,
    `=IF($P${at}=0,"",$P${at}/60)`,
    `=IF(SUM(${all})=0,"",$P${at}/SUM(${all}))`,
    targetOf(kind),
    missedBy(kind, `$D${at}`),
    wordsOf(kind),
  ];
}

function formulas(from: number): readonly CellBlock[] {
  const last = from + TIME_KINDS.length - 1;
  const all = `$P$${String(from)}:$P$${String(last)}`;
  const total = last + 1;
  const people = ["Coaching", "People"].map(
    (kind) => `$D$${String(from + TIME_KINDS.findIndex((each) => each === kind))}`,
  );
  const share = `$D$${String(total + 1)}`;
  return [
    {
      address: rowsOf("B:G", from, last),
      cells: TIME_KINDS.map((kind, index) => kindLine(kind, from + index, all)),
    },
    { address: rowsOf("P", from, last), cells: TIME_KINDS.map((kind) => [minutesOf(kind)]) },
    {
      address: rowsOf("B:F", total, total + 1),
      cells: [
        [
          "All your time",
          `=IF(SUM(${all})=0,"",SUM(${all})/60)`,
          `=IF(SUM(${all})=0,"",SUM(${rowsOf("D", from, last)}))`,
          "",
          "",
        ],
        [
          "Developing others: coaching, people",
          "",
          `=IF(SUM(${all})=0,"",${people.join("+")})`,
          '="from "&ROUND(100*PeopleShare,0)&" %"',
          `=IF(${share}="","",PeopleShare-${share})`,
        ],
      ],
    },
  ];
}

function part(top: number): PagePart {
  const from = top + HEAD_ROWS;
  const to = from + LINES - 1;
  const total = rowsOf("B:G", to - 1);
  const frame: Frame = {
    side: "left",
    title: "Where your time went",
    note: `=IF(SUM(${rowsOf("P", from, to - 2)})=0,"Switch on the pack Time and block your week, or log talks on Coaching","Last 4 weeks, blocked or held: the larger")`,
    labels: ["Into what", "Hours", "Share", "Target", "Missed by", null],
  };
  const content: PagePart = {
    formulas: formulas(from),
    names: TIME_NAMES,
    styles: [
      { address: rowsOf("C:F", from - 1, to), style: { align: "Right" } },
      {
        address: `${rowsOf("E", from, to)},${rowsOf("G", from, to)}`,
        style: { size: 9, color: PALETTE.sub },
      },
      { address: rowsOf("G", from, to), style: { align: "Left", indent: 1 } },
      { address: total, style: { isBold: true, fill: PALETTE.soft } },
    ],
    formats: [
      { address: rowsOf("C", from, to), codes: "0.0" },
      { address: rowsOf("D", from, to), codes: "0 %" },
      { address: rowsOf("F", from, to), codes: "0 %;;" },
    ],
    highlights: [
      { address: rowsOf("D", from, to - 2), bar: PALETTE.band, from: "0", to: "1" },
      { address: rowsOf("F", from, to), formula: `=N($F${String(from)})>=0.005`, ...QUIET_WARNING },
    ],
  };
  return framed(frame, { top, rows: LINES }, content);
}

/** What the manager's time went into, theme by theme, beside the own targets; all themes add up to 100 %. */
export const timeBlock: ControlBlock = { rows: LINES, part };
