import type { CopyWarning, PrivateReceipt } from "../../share/receipts";

const SENTENCES: Readonly<Record<CopyWarning, string>> = {
  labelLost:
    "The workbook carries a sensitivity label; the copy has none. Set it again where one is asked for.",
  unseenCells:
    "Cells stay that hold something and show nothing, such as white on white: whoever changes their look sees it.",
  macrosLost: "The macros stay behind: the copy is a workbook without macros.",
  totalsOverHiddenRows:
    "Totals over rows that were taken out stay as values: who adds up the rest can infer those rows.",
  smallGroups:
    "Figures over fewer than 5 private values give single ones away: by the policy aggregates they are left empty, by value they are shown.",
};

/** What the manager should know before the copy goes up, in sentences. */
export function copyWarningWords({ warnings, overlaps, taken, policy }: PrivateReceipt): readonly string[] {
  const asked = new Set(policy.sheets.map(({ name }) => name));
  const unseen = taken.filter(({ name, leaves }) => leaves !== undefined && asked.has(name));
  return [
    ...unseen.map(({ name, leaves }) =>
      leaves === "hidden"
        ? `The sheet "${name}" is hidden in the workbook and is not in the copy.`
        : `The sheet "${name}" has no cells and is not in the copy.`,
    ),
    ...warnings.map((warning) => SENTENCES[warning]),
    ...overlaps.map(
      ({ text, cells, firstCell }) =>
        `"${text}" stands in what was taken out, and also in ${String(cells)} kept ${cells === 1 ? "cell" : "cells"}: ${firstCell}.`,
    ),
  ];
}
