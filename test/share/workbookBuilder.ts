import { type Zippable, strToU8, zipSync } from "fflate";

/** A worksheet written by hand for a test. */
interface BuiltSheet {
  readonly name: string;
  readonly state?: "hidden" | "veryHidden";
  /** Markup of the `<row>` elements. */
  readonly rows: string;
  /** Markup between `<worksheet>` and `<sheetData>`. */
  readonly before?: string;
  /** Markup behind `</sheetData>`; table parts are added by the builder. */
  readonly after?: string;
  /** Root markup of its tables. */
  readonly tables?: readonly string[];
  /** Further relationships: type → target and, for outside ones, mode. */
  readonly relations?: readonly BuiltRelation[];
}

/** A relationship to something that the builder does not know. */
interface BuiltRelation {
  readonly type: string;
  readonly target: string;
  readonly isExternal?: boolean;
}

/** A workbook written by hand for a test. */
export interface BuiltWorkbook {
  readonly sheets: readonly BuiltSheet[];
  /** Markup of `<definedName>` elements. */
  readonly names?: string;
  readonly styles?: string;
  readonly theme?: string;
  readonly strings?: string;
  readonly metadata?: string;
  /** Markup inside `<workbook>`, before the sheets. */
  readonly workbookExtras?: string;
  readonly workbookRelations?: readonly BuiltRelation[];
  readonly packageRelations?: readonly BuiltRelation[];
  /** Any other part by path. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE_REL = "http://schemas.openxmlformats.org/package/2006/relationships";

function relationship({ type, target, isExternal = false }: BuiltRelation, index: number): string {
  const address = type.includes("://") ? type : `${REL}/${type}`;
  const mode = isExternal ? ' TargetMode="External"' : "";
  return `<Relationship Id="rId${index + 1}" Type="${address}" Target="${target}"${mode}/>`;
}

function relationships(list: readonly BuiltRelation[]): string {
  return `<Relationships xmlns="${PACKAGE_REL}">${list.map(relationship).join("")}</Relationships>`;
}

/** A text cell. */
export function text(address: string, value: string, style = 0): string {
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`;
}

/** A number cell. */
export function number(address: string, value: number, style = 0): string {
  return `<c r="${address}" s="${style}"><v>${value}</v></c>`;
}

/** A formula cell with the result that the file keeps. */
export function formula(address: string, written: string, result: string | number): string {
  const type = typeof result === "string" ? ' t="str"' : "";
  return `<c r="${address}"${type}><f>${escape(written)}</f><v>${escape(String(result))}</v></c>`;
}

/** A row of cells. */
export function row(index: number, cells: readonly string[], attributes = ""): string {
  return `<row r="${index}" ${attributes}>${cells.join("")}</row>`;
}

/** The root of a table; a column is a header, or a header with the formula that fills the column. */
export function table(
  name: string,
  ref: string,
  columns: readonly (string | readonly [header: string, formula: string])[],
): string {
  const list = columns.map((column, index) => {
    const [header, calculated] = typeof column === "string" ? [column, undefined] : column;
    const inner =
      calculated === undefined
        ? ""
        : `<calculatedColumnFormula>${escape(calculated)}</calculatedColumnFormula>`;
    return `<tableColumn id="${index + 1}" name="${escape(header)}">${inner}</tableColumn>`;
  });
  return (
    `<table xmlns="${MAIN}" id="1" name="${name}" displayName="${name}" ref="${ref}" totalsRowShown="0">` +
    `<autoFilter ref="${ref}"/><tableColumns count="${list.length}">${list.join("")}</tableColumns>` +
    `<tableStyleInfo name="TableStyleLight1" showRowStripes="1"/></table>`
  );
}

function escape(value: string): string {
  return value.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

const DEFAULT_STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';

/** The kinds of part that readers find by their type. */
const TYPED: readonly (readonly [path: RegExp, type: string])[] = [
  [/^xl\/workbook\.xml$/, "sheet.main"],
  [/^xl\/worksheets\/[^/]+\.xml$/, "worksheet"],
  [/^xl\/styles\.xml$/, "styles"],
  [/^xl\/sharedStrings\.xml$/, "sharedStrings"],
];

function contentTypes(paths: readonly string[]): string {
  const overrides = paths.flatMap((path) => {
    const [, type] = TYPED.find(([pattern]) => pattern.test(path)) ?? [];
    const written = `application/vnd.openxmlformats-officedocument.spreadsheetml.${type ?? ""}+xml`;
    return type === undefined ? [] : [`<Override PartName="/${path}" ContentType="${written}"/>`];
  });
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`
  );
}

/** Builds the file. */
export function buildWorkbook(built: BuiltWorkbook): Uint8Array {
  const parts: Record<string, string | Uint8Array> = {};
  let tableCount = 0;
  const sheetElements = built.sheets.map((sheet, index) => {
    const number = index + 1;
    const tables = (sheet.tables ?? []).map((markup) => {
      const path = `xl/tables/table${++tableCount}.xml`;
      parts[path] = markup.replace(/ id="1"/, ` id="${tableCount}"`);
      return { type: "table", target: `/${path}` };
    });
    const relations = [...tables, ...(sheet.relations ?? [])];
    const tableParts = tables.map((_, at) => `<tablePart r:id="rId${at + 1}"/>`).join("");
    parts[`xl/worksheets/sheet${number}.xml`] =
      `<worksheet xmlns="${MAIN}" xmlns:r="${REL}">${sheet.before ?? ""}<sheetData>${sheet.rows}</sheetData>` +
      `${sheet.after ?? ""}${tables.length ? `<tableParts count="${tables.length}">${tableParts}</tableParts>` : ""}</worksheet>`;
    if (relations.length) parts[`xl/worksheets/_rels/sheet${number}.xml.rels`] = relationships(relations);
    const state = sheet.state ? ` state="${sheet.state}"` : "";
    return `<sheet name="${escape(sheet.name)}" sheetId="${number}"${state} r:id="rId${number}"/>`;
  });
  const related: BuiltRelation[] = built.sheets.map((_, index) => ({
    type: "worksheet",
    target: `worksheets/sheet${index + 1}.xml`,
  }));
  parts["xl/styles.xml"] = built.styles ?? DEFAULT_STYLES;
  related.push({ type: "styles", target: "styles.xml" });
  const optional = {
    theme: "theme/theme1.xml",
    strings: "sharedStrings.xml",
    metadata: "metadata.xml",
  } as const;
  const types = { theme: "theme", strings: "sharedStrings", metadata: "sheetMetadata" } as const;
  for (const key of ["theme", "strings", "metadata"] as const) {
    const content = built[key];
    if (content === undefined) continue;
    parts[`xl/${optional[key]}`] = content;
    related.push({ type: types[key], target: optional[key] });
  }
  related.push(...(built.workbookRelations ?? []));
  parts["xl/_rels/workbook.xml.rels"] = relationships(related);
  parts["xl/workbook.xml"] =
    `<workbook xmlns="${MAIN}" xmlns:r="${REL}">${built.workbookExtras ?? ""}<sheets>${sheetElements.join("")}</sheets>` +
    `${built.names === undefined ? "" : `<definedNames>${built.names}</definedNames>`}</workbook>`;
  parts["_rels/.rels"] = relationships([
    { type: "officeDocument", target: "xl/workbook.xml" },
    ...(built.packageRelations ?? []),
  ]);
  parts["[Content_Types].xml"] = contentTypes(Object.keys(parts));
  return zipParts({ ...parts, ...built.parts });
}

/** Packs parts as they are. */
export function zipParts(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries: Zippable = {};
  for (const [path, content] of Object.entries(parts)) {
    entries[path] = typeof content === "string" ? strToU8(content) : content;
  }
  return zipSync(entries, { mtime: new Date(2026, 0, 1) });
}
