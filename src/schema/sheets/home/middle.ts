import { PALETTE } from "../../palette";
import type { PagePart } from "../../plan";
import { amount, share, shortDay } from "./words";

/** Before the first import: the five steps to a filled Home. */
export const firstSteps: PagePart = {
  cells: [
    {
      address: "B11:B21",
      cells: [
        ["Five steps to a filled Home"],
        ["Step"],
        ["1  Your team"],
        ["2  Stages and quarter"],
        ["3  At most seven KPIs"],
        ["4  CRM export"],
        ["5  First 1:1"],
        [null],
        [
          "CRM export at hand? Drop it on the pane first, Excel or CSV: owners and stages are then filled in for you.",
        ],
        ["Nothing leaves this workbook. Just looking? The pane can try it with an invented team."],
        [null],
      ],
    },
    {
      address: "E12:E17",
      cells: [
        ["What it gives you"],
        ["Who is on it, and what you owe each of them"],
        ["Your stage names with their odds; first and last day, target"],
        ["What you will ask about, with a minimum and a goal for each rep"],
        ["Your deals become typed rows; each refused row says why"],
        ["One rep, their deals and promises, on one page"],
      ],
    },
    { address: "N12:N17", cells: [["Minutes"], [1], [2], [3], [2], [2]] },
    { address: "O12", cells: [["State"]] },
  ],
  formulas: [
    { address: "O11", cells: [['=SUM(U31:U35)&" of 5 done"']] },
    {
      address: "O13:O17",
      cells: [31, 32, 33, 34, 35].map((row) => [
        `=IF(U${String(row)}=1,"✓ Done",IF($U$30=${String(row - 30)},"Next","To do"))`,
      ]),
    },
  ],
  styles: [
    { address: "B11:O11", style: { line: PALETTE.ink } },
    { address: "B12:O17", style: { line: PALETTE.line } },
    { address: "B12:O12,O11", style: { size: 9, color: PALETTE.sub } },
    { address: "B11", style: { size: 11 } },
    { address: "B11,B13:B17", style: { isBold: true } },
    { address: "O11:O17", style: { align: "Right" } },
    { address: "B20", style: { color: PALETTE.sub } },
  ],
  highlights: [{ address: "B13:O17", formula: '=$O13="Next"', fill: PALETTE.tint, isBold: true }],
};

/** So many characters find room above the chart. */
const ROOM = 100;

function briefly(text: string): string {
  return `IF(LEN(${text})>${String(ROOM)},LEFT(${text},${String(ROOM)})&"…",${text})`;
}

/** A cell of the deal in the folded columns of its line. */
function own(header: string): string {
  return `INDEX(Pipeline[${header}],$Z13)`;
}

/** Three lines for the first deal; the other two are copies. */
const DEAL = [
  [
    `=IF($Z13="","",${own("Deal")}&"")`,
    null,
    null,
    `=IF($Z13="","",FIXED(${own("Amount")}/$U$2,0))`,
    `=IF(OR($Z13="",$X13=""),"",${share("$X13")}&" · "&${share("$Y13")})`,
  ],
  [
    `=IF($Z13="","",IF(${own("Next step")}="","No next step yet: ask for one",${own("Next step")}))`,
    null,
    null,
    null,
    null,
  ],
  [
    `=IF($Z13="","",${own("Owner")}&" · "&${own("Stage")}&", "&${share(own("Probability"))}&" · closes "&${shortDay(own("Close date"))})`,
    null,
    null,
    null,
    null,
  ],
];

/** From the first import on: why the number moved or what it is made of, and the three deals that decide. */
export const figures: PagePart = {
  cells: [{ address: "K11", cells: [["Three deals that decide"]] }],
  formulas: [
    { address: "B11", cells: [['=IF(WhyMoved="","What the number is made of","Why it moved")']] },
    {
      address: "I11",
      cells: [
        [
          '="Closed + open that closes in "&Period&IF(WhyMoved="","; what moved: from the next import on","")',
        ],
      ],
    },
    {
      address: "B12",
      cells: [
        [
          `=IF(WhyMoved<>"",${briefly("WhyMoved")},IF(U7="",${amount("Forecast!I7")}&" in play; no target yet.",IF(U7<=0,"The target is met.",${amount("U7")}&" to close from "&${amount("U8")}&" open"&IF(U7>U8,": not enough.","."))))`,
        ],
      ],
    },
    {
      address: "K12",
      cells: [
        [
          '=IF(COUNT(Z13:Z19)>0,"Deal, next test, owner","No deal decides, or odds lack a target, amounts or probabilities.")',
        ],
      ],
    },
    {
      address: "N12:O12",
      cells: [['=IF(COUNT(Z13:Z19)>0,"Amount","")', '=IF(COUNT(Z13:Z19)>0,"Odds if won · lost","")']],
    },
    { address: "K13:O15", cells: DEAL },
    { address: "Z13", cells: [['=IF(W13="","",IFERROR(MATCH(W13,Pipeline[Deal ID],0),""))']] },
  ],
  styles: [
    { address: "B11:I11,K11:O11", style: { line: PALETTE.ink } },
    { address: "B11,K11", style: { size: 11 } },
    { address: "B11,K11,B12,K13,N13:O13", style: { isBold: true } },
    { address: "I11,N12:O13", style: { align: "Right" } },
    { address: "K15:O15", style: { line: PALETTE.line } },
    { address: "I11,K12:O12,K15", style: { size: 9, color: PALETTE.sub } },
  ],
  copies: [
    { from: "K13:O15", to: "K13:O21" },
    { from: "Z13", to: "Z16" },
    { from: "Z13", to: "Z19" },
  ],
};
