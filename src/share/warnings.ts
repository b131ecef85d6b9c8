import type { PreparedCopy } from "./prepare";

/** Something that the manager should know before the copy goes up. */
export type CopyWarning =
  /** The source carries a sensitivity label; the copy has none. */
  | "labelLost"
  /** Macros stay behind. */
  | "macrosLost"
  /** Totals over hidden rows stay as values: a reader can infer the difference. */
  | "totalsOverHiddenRows";

function hasLabel({ workbook: { package: source } }: PreparedCopy): boolean {
  const properties = source.text("docProps/custom.xml") ?? "";
  return source.bytes("docMetadata/LabelInfo.xml") !== undefined || properties.includes("MSIP_Label");
}

type Claim = (prepared: PreparedCopy) => boolean;

const CLAIMS: Readonly<Record<CopyWarning, Claim>> = {
  labelLost: hasLabel,
  macrosLost: ({ workbook }) => workbook.package.bytes("xl/vbaProject.bin") !== undefined,
  totalsOverHiddenRows: ({ decisions }) =>
    decisions.all.some(({ outcome, reasons }) => outcome === "value" && reasons.includes("removedRows")),
};

/** The warnings that apply. */
export function copyWarnings(prepared: PreparedCopy): readonly CopyWarning[] {
  const all: readonly CopyWarning[] = ["labelLost", "macrosLost", "totalsOverHiddenRows"];
  return all.filter((warning) => CLAIMS[warning](prepared));
}
