/** An amount in words in the page's unit, which Home chooses by the target: the same in every language of Excel. */
export function amount(figure: string): string {
  return `${plain(figure)}&$P$3`;
}

/** The same without the unit's mark. */
export function plain(figure: string): string {
  return `FIXED((${figure})/$P$2,0)`;
}

/** A text that finds no room is cut. */
export function cut(text: string, room: number): string {
  return `IF(LEN(${text})>${String(room)},LEFT(${text},${String(room)})&"…",${text}&"")`;
}

/** What the page says of the period ahead, and what of a period that it reviews: formulas without their sign. */
export function told(ahead: string, review: string): string {
  return `IF($P$22="",${ahead},${review})`;
}

/** The period in review, its days, target and what closed in it: see `reviewFacts`. */
export const IN_REVIEW = {
  period: "$P$22",
  start: "$P$23",
  end: "$P$24",
  target: "$P$25",
  closed: "$P$26",
  won: "$P$27",
  lost: "$P$28",
  call: "$P$29",
  miss: "$P$30",
  daysToWin: "$P$31",
  daysToLose: "$P$32",
} as const;

/** The period after: its days, its name, its target and what is open in it. */
export const NEXT = {
  start: "$P$53",
  period: "$P$54",
  end: "$P$55",
  target: "$P$56",
  open: "$P$57",
} as const;
