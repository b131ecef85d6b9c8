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
