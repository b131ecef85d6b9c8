/** Colours of a table style, `#RRGGBB`. */
export interface TableColors {
  readonly header: string;
  readonly headerText: string;
  readonly band: string;
  readonly body: string;
}

/** Accents of the Office theme in the order of Excel's style numbers: none, then accent 1 to 6. */
const ACCENTS: readonly (readonly [strong: string, pale: string])[] = [
  ["#000000", "#D9D9D9"],
  ["#4472C4", "#D9E2F3"],
  ["#ED7D31", "#FBE5D5"],
  ["#A5A5A5", "#EDEDED"],
  ["#FFC000", "#FFF2CC"],
  ["#5B9BD5", "#DEEAF6"],
  ["#70AD47", "#E2EFD9"],
];

const WHITE = "#FFFFFF";

/** What the embedded workbook draws for Excel's style names: the accent is Excel's, lines are left out. */
export function tableColors(style: string): TableColors {
  const [, family = "", number = "1"] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style) ?? [];
  const [strong, pale] = ACCENTS[(Number(number) - 1) % ACCENTS.length] ?? ["#000000", "#D9D9D9"];
  if (family === "Medium") return { header: strong, headerText: WHITE, band: pale, body: WHITE };
  if (family === "Dark") return { header: "#000000", headerText: WHITE, band: strong, body: pale };
  return { header: WHITE, headerText: strong, band: pale, body: WHITE };
}
