import { asText } from "../../../kit/asText";
import type { Cell } from "../../../kit/cell";
import { day } from "../home/words";
import type { CellBlock, FormattedRange, PagePart } from "../../plan";

/** So many weeks of a period are shown: a quarter's. */
export const ACCURACY_WEEKS = 13;

const [FIRST, LAST] = ["49", "61"];

/** How the section begins. */
export const ACCURACY_HEAD = {
  row: 45,
  /** So many rows below it the first week stands. */
  toWeeks: 4,
  text: "How far each forecast missed, by week of the period",
} as const;

/** What is said of a week of the closed periods; null where nothing can be said. */
export interface AccuracyLine {
  readonly week: number;
  /** The error of each way to forecast by what closed, in the order of the heads. */
  readonly errors: readonly (number | null)[];
  /** Their bias by what closed; above 0 is too high. */
  readonly biases: readonly (number | null)[];
  /** Of how many periods it is. */
  readonly told: string;
  /** What closed by where it was at that week: closed, open, elsewhere, new; then the roll-up's bias on the first two. */
  readonly origins: readonly (number | null)[];
}

/** The accuracy by week, as it stands on the page: values of the last import or call. */
export interface StoredAccuracy {
  /** What it means now; "" before there is anything to say. */
  readonly sentence: string;
  /** Of which periods it is. */
  readonly foot: string;
  readonly lines: readonly AccuracyLine[];
}

const WAYS = ["Reps' calls", "Your call", "Roll-up", "Weighted", "Calibrated"];
const ORIGINS = ["Closed then", "Open then", "Pulled in", "New since"];

/** Which period will be the first to tell something. */
const FIRST_DUE =
  '=IF($X$46<>"",$X$46,LET(first,MINIFS(_Snapshots[Snapshot],_Snapshots[Source],""),due,MINIFS(Periods[End],Periods[End],">="&first),' +
  'IF(first*due=0,"Needs one closed period with imports.","Needs one closed period with imports: the first ends on "&' +
  `${day("due")}&".")))`;

/** So many cells that are left as they are. */
function none(count: number): readonly null[] {
  return Array<null>(count).fill(null);
}

const TITLES = [
  [ACCURACY_HEAD.text, ...none(11), "Where what closed came from", ...none(5)],
  [FIRST_DUE, ...none(17)],
  [
    null,
    "Error",
    ...none(4),
    "Bias, + is too high",
    ...none(6),
    "Of what closed, at that week",
    ...none(3),
    "Known",
  ],
  ["At the end of", ...WAYS, ...WAYS, null, "Closed periods", ...ORIGINS, "bias"],
];

/** How far calls, roll-up, weighted and calibrated missed at each week of closed periods, and where what closed came from. */
export const accuracy: PagePart = { formulas: [{ address: "B45:S48", cells: TITLES }] };

const BIAS = '+0 %;"−"0 %;0 %';

/** Number formats of the section. */
export const ACCURACY_FORMATS: readonly FormattedRange[] = [
  { address: `C${FIRST}:R${LAST}`, codes: "0 %" },
  { address: `H${FIRST}:L${LAST}`, codes: BIAS },
  { address: `S${FIRST}:S${LAST}`, codes: BIAS },
];

/** The figures, which only the add-in can work out of the history. */
export function accuracyCells({ sentence, foot, lines }: StoredAccuracy): readonly CellBlock[] {
  const rows = Array.from({ length: ACCURACY_WEEKS }, (_, at) => lines[at] ?? NO_LINE);
  return [
    { address: "X46", cells: [[asText(sentence)]] },
    {
      address: `B${FIRST}:S${LAST}`,
      cells: rows.map(({ week, errors, biases, told, origins }) => [
        week === null ? "" : `Week ${String(week)}`,
        ...[...errors, ...biases].map(shown),
        null,
        asText(told),
        ...origins.map(shown),
      ]),
    },
    { address: `X${FIRST}:X${LAST}`, cells: rows.map(({ week }) => [shown(week)]) },
    { address: "B62", cells: [[asText(foot)]] },
  ];
}

const NO_LINE: Omit<AccuracyLine, "week"> & { readonly week: null } = {
  ...{ week: null, told: "" },
  ...{ errors: none(5), biases: none(5), origins: none(5) },
};

function shown(figure: number | null): Cell {
  return figure ?? "";
}
