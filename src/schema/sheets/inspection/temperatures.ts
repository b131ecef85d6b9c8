import { TEMPERATURES } from "../../../terms/temperatures";
import type { CellBlock, PagePart } from "../../plan";
import { openAt } from "./grid";
import { FIRST_MEMBER, FIRST_STAGE, fixed, ROOM, SHARED, TOP } from "./place";
import { eachCell, rowOf, ruledBlock, type RowCells } from "./ruledBlock";
import { inUnit } from "./words";

/** Three columns for each temperature: now, needed, short. */
const COLUMNS = [
  ["C", "D", "E"],
  ["F", "G", "H"],
  ["J", "K", "L"],
  ["M", "N", "O"],
] as const;

const FIRST = TOP.temperatures + 4;
const NAMES = fixed("T", FIRST_STAGE, ROOM.stages);
const WARMTH = fixed("C", FIRST_STAGE, ROOM.stages);
const DAYS_A_WIN = fixed("U", FIRST_STAGE, ROOM.stages);

/** How many deals of a temperature stand there for each deal that a day of the period has to win. */
const FACTORS: CellBlock = {
  address: `U${String(TOP.temperatures)}:X${String(TOP.temperatures)}`,
  cells: [TEMPERATURES.map((name) => `=SUMPRODUCT((${WARMTH}="${name}")*${DAYS_A_WIN})`)],
};
const FACTOR_COLUMNS = ["U", "V", "W", "X"];

/** Now, needed and short at each temperature, in a line of the team or of a member. */
function threeOf(row: number): RowCells {
  const r = String(row);
  return Object.fromEntries(
    TEMPERATURES.flatMap((name, index) => {
      const [now, needed, short] = COLUMNS[index] ?? COLUMNS[0];
      const factor = `$${FACTOR_COLUMNS[index] ?? "U"}$${String(TOP.temperatures)}`;
      return [
        [now, openAt(name, row - FIRST + FIRST_MEMBER)],
        [
          needed,
          `IF(OR(N($P${r})=0,N(${SHARED.averageWon})=0,N(${SHARED.days})=0,${factor}=0),"–",ROUNDUP(ROUND($U${r}/${SHARED.averageWon}/${SHARED.days}*${factor},6),0))`,
        ],
        [short, `IF(ISNUMBER(${needed}${r}),MAX(0,${needed}${r}-${now}${r}),"")`],
      ];
    }),
  );
}

const R = String(FIRST);
const ALL = FIRST - 1;

function target(figure: string): string {
  return `IF(N(${figure})=0,"–",${inUnit(figure)})`;
}

/** Open stages of which nobody said how long a deal stays, or how likely it is won. */
const BARE_STAGES = `SUMPRODUCT((${NAMES}<>"")*(${DAYS_A_WIN}=0))`;

const EXPLAINED = `=IF(${BARE_STAGES}=0,"","Stages without norm days or probability on Settings, not counted: "&${BARE_STAGES}&". ")&IF(N(${SHARED.averageWon})=0,"Needed is told once deals were won","Needed = target ÷ average won ÷ chance to win × norm days ÷ days of the period")`;

/** Whether each member has deals enough at each temperature, from conversion and norm days. */
export const inspectionTemperatures: readonly PagePart[] = [
  {
    cells: TEMPERATURES.map((name, index) => ({
      address: `${COLUMNS[index]?.[0] ?? "C"}${String(TOP.temperatures + 1)}`,
      cells: [[name]],
    })),
    formulas: [
      FACTORS,
      ...rowOf(TOP.temperatures + 2, labels()),
      ...rowOf(ALL, {
        B: "Team",
        ...eachCell(threeOf(ALL), (formula) => `=${formula}`),
        P: `=${target("PeriodTarget")}`,
        U: "=N(PeriodTarget)",
      }),
    ],
  },
  ruledBlock({
    top: TOP.temperatures,
    title: "Enough at each temperature",
    side: EXPLAINED,
    labels: {},
    line: {
      B: `=B${String(FIRST_MEMBER)}`,
      ...eachCell(threeOf(FIRST), (formula) => `=IF($B${R}="","",${formula})`),
      P: `=IF($B${R}="","",${target(`U${R}`)})`,
      U: `=IF($B${R}="",0,SUMIFS(Targets[Target],Targets[Period],Period,Targets[Member],"="&$B${R}))`,
    },
    first: FIRST,
    rows: ROOM.members,
  }),
];

function labels(): RowCells {
  const three = COLUMNS.flatMap(([now, needed, short]): readonly [string, string][] => [
    [now, "Now"],
    [needed, "Needed"],
    [short, "Short"],
  ]);
  return { B: "Owner", ...Object.fromEntries(three), P: "Target" };
}
