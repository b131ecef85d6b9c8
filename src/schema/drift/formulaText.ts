const TEXTS = /("(?:[^"]|"")*")/;

/** Another name of a table or column of the book; formulas follow it, so they are read with the declared one in its place. */
export interface OtherName {
  readonly kind: "table" | "column";
  readonly now: string;
  readonly declared: string;
}

/** A formula in the form in which two are compared: Excel writes the same formula in several ways. */
export function plainFormula(formula: string, table: string, others: readonly OtherName[] = []): string {
  return outsideTexts(formula, (part) => others.reduce(declaredName, plainPart(part, table)));
}

/** Reads formulas in their plain form, each text once: a computed column has the same one in every row. */
export function plainReader(table: string, others: readonly OtherName[] = []): (formula: string) => string {
  const known = new Map<string, string>();
  return (formula) => {
    const before = known.get(formula);
    if (before !== undefined) return before;
    const plain = plainFormula(formula, table, others);
    known.set(formula, plain);
    return plain;
  };
}

/** A formula with a change made to everything but the texts in quotation marks. */
export function outsideTexts(formula: string, change: (part: string) => string): string {
  return formula
    .split(TEXTS)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join("");
}

function declaredName(part: string, { kind, now, declared }: OtherName): string {
  const [from, to] = [
    now.toLowerCase().replaceAll(/\s+/g, ""),
    declared.toLowerCase().replaceAll(/\s+/g, ""),
  ];
  if (kind === "table") return part.replaceAll(`${from}[`, `${to}[`);
  return part.replaceAll(`[${from}]`, `[${to}]`).replaceAll(`[@${from}]`, `[@${to}]`);
}

function plainPart(part: string, table: string): string {
  return part
    .replaceAll(/\s+/g, "")
    .replaceAll(/_xlfn\.|_xlws\.|_xlpm\./gi, "")
    .replaceAll(/_xldudf_controlbook_/gi, "CONTROLBOOK.")
    .replaceAll(/\[\[#This ?Row\],(\[[^\]]*\])\]/gi, "[@$1]")
    .replaceAll(/\[@\[([^\]]*)\]\]/g, "[@$1]")
    .toLowerCase()
    .replaceAll(`${table.toLowerCase()}[@`, "[@")
    .replaceAll(/(^|[^[\w])@/g, "$1")
    .replaceAll("'", "");
}

/** Whether a cell's content is a formula. */
export function isFormula(cell: unknown): cell is string {
  return typeof cell === "string" && cell.startsWith("=");
}
