import type { PagePart } from "../../plan";
import { DECIDED, endedCount, endedSum } from "./reviewFacts";
import { IN_REVIEW } from "./words";

/** The folded rows in which the kinds of deals stand that were decided in the period in review, and those against competitors. */
export const FIRST_KIND = 59;
export const FIRST_RIVAL = 74;

/** The folded row that counts large deals. */
export const LARGE_ROW = 77;

/** So many kinds are told apart; the last is all others where there are more. */
export const KINDS = 5;
const RIVALS = 3;

const NO_TYPE = "No type";
const OTHERS = "All others";

/** The criterion for one kind, or for each of an array. */
function ofType(kind: string): string {
  return `,Pipeline[Type],"="&IF(${kind}="${NO_TYPE}","",${kind})`;
}

/** The kinds, that which brought most first. */
const TYPES =
  `LET(all,UNIQUE(FILTER(IF(Pipeline[Type]="","${NO_TYPE}",Pipeline[Type]),${DECIDED})),` +
  `SORTBY(all,${endedSum("Won", ofType("all"))},-1))`;

function ofRival(name: string): string {
  return `,Pipeline[Competitor],"="&${name}`;
}

/** The competitors, that to which most was lost first. */
const RIVAL_NAMES =
  `LET(all,UNIQUE(FILTER(Pipeline[Competitor],${DECIDED}*(Pipeline[Competitor]<>""))),` +
  `SORTBY(all,${endedCount("Lost", ofRival("all"))},-1))`;

function inReview(formula: string): string {
  return `=IF(${IN_REVIEW.period}="","",${formula})`;
}

/** Name, closed amount, won and lost of a kind. */
function kind(at: number): readonly string[] {
  const row = String(FIRST_KIND + at);
  const name = `$O${row}`;
  const above = (column: string) =>
    `SUM(${column}$${String(FIRST_KIND)}:${column}${String(FIRST_KIND + at - 1)})`;
  const named = (own: string, all: string, column: string) =>
    `=IF(${name}="","",${at === KINDS - 1 ? `IF(${name}="${OTHERS}",${all}-${above(column)},${own})` : own})`;
  const nth = `INDEX(kinds,${String(at + 1)})`;
  const last = `IF(ROWS(kinds)>${String(KINDS)},"${OTHERS}",${nth})`;
  return [
    inReview(`IFERROR(LET(kinds,${TYPES},${at === KINDS - 1 ? last : nth}),"")`),
    named(endedSum("Won", ofType(name)), IN_REVIEW.closed, "P"),
    named(endedCount("Won", ofType(name)), IN_REVIEW.won, "Q"),
    named(endedCount("Lost", ofType(name)), IN_REVIEW.lost, "R"),
  ];
}

const LARGE = ',Pipeline[Large],"Yes"';

function rival(at: number): readonly (string | null)[] {
  const name = `$O${String(FIRST_RIVAL + at)}`;
  const counted = (status: string) => `=IF(${name}="","",${endedCount(status, ofRival(name))})`;
  return [
    inReview(`IFERROR(INDEX(${RIVAL_NAMES},${String(at + 1)}),"")`),
    null,
    counted("Won"),
    counted("Lost"),
  ];
}

/** What a period in review was made of, by the deals' type, and how it went against each competitor: no person among them. */
export const briefKinds: PagePart = {
  cells: [
    { address: "O64", cells: [["Kinds"]] },
    { address: `O${String(LARGE_ROW)}`, cells: [["Large deals"]] },
  ],
  formulas: [
    {
      address: `O${String(FIRST_KIND)}:R${String(FIRST_KIND + KINDS - 1)}`,
      cells: Array.from({ length: KINDS }, (_, at) => kind(at)),
    },
    { address: "P64", cells: [[`=COUNT(P${String(FIRST_KIND)}:P${String(FIRST_KIND + KINDS - 1)})`]] },
    {
      address: `Q${String(LARGE_ROW)}:R${String(LARGE_ROW)}`,
      cells: [["Won", "Lost"].map((status) => inReview(endedCount(status, LARGE)))],
    },
    {
      address: `O${String(FIRST_RIVAL)}:R${String(FIRST_RIVAL + RIVALS - 1)}`,
      cells: Array.from({ length: RIVALS }, (_, at) => rival(at)),
    },
  ],
};
