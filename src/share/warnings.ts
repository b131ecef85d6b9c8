import type { PreparedCopy } from "./prepare";
import type { CopyWarning } from "./receipts";

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
  unseenCells: ({ unseen }) => unseen !== undefined,
  smallGroups: ({ decisions }) => decisions.smallGroups.length > 0,
};

/** The warnings that apply. */
export function copyWarnings(prepared: PreparedCopy): readonly CopyWarning[] {
  const all = Object.keys(CLAIMS) as readonly CopyWarning[];
  return all.filter((warning) => CLAIMS[warning](prepared));
}
