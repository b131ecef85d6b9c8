/** What a part of a workbook is by its sheet. */
export interface SheetFacts {
  /** It belongs to a sheet that never leaves. */
  readonly isPrivate: boolean;
  /** The letters of the columns that leave; of other sheets. */
  readonly privateColumns: readonly string[];
}

/** A kind of place that can carry somebody's text. */
export interface Planting {
  readonly kind: string;
  /** Finds the places in a part; its groups are the stretches that are written anew, an empty one for what is put in. */
  readonly at: RegExp;
  /** What is written for each of its groups, by number. */
  readonly written: Readonly<Record<number, (word: string) => string>>;
  readonly isAllowed?: (match: RegExpExecArray) => boolean;
}

/** A planting with the parts that it is for. */
type Rule = Planting & { readonly parts: RegExp };

const same = (word: string): string => word;

/** Markup that is put in behind a mark. */
function behind(
  kind: string,
  [parts, mark]: readonly [RegExp, string],
  written: (word: string) => string,
): Rule {
  return { kind, parts, at: new RegExp(`(?:${mark})()`, "dg"), written: { 1: written } };
}

const XL = /^xl\/.*\.xml$/;

/** An attribute of an element: put in where it is not there, and written anew where it is. */
function attributes(tag: string, names: readonly string[], parts = XL): readonly Rule[] {
  return names.flatMap((name) => {
    const kind = `${tag}@${name}`;
    return [
      behind(kind, [parts, `<${tag}(?=[ />])(?![^>]* ${name}=)`], (word) => ` ${name}="${word}"`),
      { kind, parts, at: new RegExp(`<${tag} (?:[^>]* )?${name}="([^"]*)"`, "dg"), written: { 1: same } },
    ];
  });
}

/** The text of an element. */
function text(tag: string, parts: RegExp): Rule {
  return {
    kind: tag,
    parts,
    at: new RegExp(`<${tag}(?: [^>]*)?>([^<]*)</${tag}>`, "dg"),
    written: { 1: same },
  };
}

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
const WORKBOOK = /^xl\/workbook\.xml$/;
const STYLES = /^xl\/styles\.xml$/;
const STRINGS = /^xl\/sharedStrings\.xml$/;
const THEME = /^xl\/theme\//;
const CHARTS = /^xl\/charts\/[^/]+\.xml$/;
const DRAWINGS = /^xl\/drawings\/[^/]+\.xml$/;
const PROPERTIES = /^docProps\//;
const END = [SHEET, "</sheetData>"] as const;
const RUN = "<a:p><a:r><a:t>";

const ON_SHEETS: readonly Rule[] = [
  behind(
    "unknown element of a sheet",
    END,
    (word) => `<sheetCalcPr zz="${word}"/><mystery>${word}</mystery>`,
  ),
  behind(
    "header and footer",
    END,
    (word) =>
      `<headerFooter><oddHeader>&amp;L${word}</oddHeader><evenFooter>${word}</evenFooter></headerFooter>`,
  ),
  behind(
    "scenario",
    END,
    (word) => `<scenarios><scenario name="${word}" user="${word}" comment="${word}"/></scenarios>`,
  ),
  behind("extension of a sheet", END, (word) => `<extLst><ext uri="${word}"><x>${word}</x></ext></extLst>`),
  behind(
    "protected range",
    END,
    (word) => `<protectedRanges><protectedRange name="${word}" sqref="A1"/></protectedRanges>`,
  ),
  behind(
    "link",
    END,
    (word) =>
      `<hyperlinks><hyperlink ref="A1" location="${word}" display="${word}" tooltip="${word}"/></hyperlinks>`,
  ),
  behind(
    "highlight",
    END,
    (word) =>
      `<conditionalFormatting sqref="A1:Z9"><cfRule type="containsText" priority="900" operator="containsText" text="${word}"><formula>NOT(ISERROR(SEARCH("${word}",A1)))</formula></cfRule></conditionalFormatting>`,
  ),
  behind(
    "list to choose from",
    END,
    (word) =>
      `<dataValidations count="1"><dataValidation type="list" sqref="A1"><formula1>"${word},Yes"</formula1></dataValidation></dataValidations>`,
  ),
  behind(
    "picture behind a sheet",
    END,
    (word) => `<oleObjects><oleObject progId="${word}" shapeId="1"/></oleObjects>`,
  ),
  behind("formula", [SHEET, "<f(?: [^>]*)?>[^<]+(?=</f>)"], (word) => `&amp;"${word}"`),
  behind("formula of a highlight", [SHEET, "<formula>[^<]+(?=</formula>)"], (word) => `&amp;"${word}"`),
  text("formula1", SHEET),
  ...attributes("sheetPr", ["codeName"], SHEET),
  ...attributes("cfRule", ["text"], SHEET),
  ...attributes("dataValidation", ["promptTitle", "prompt", "errorTitle", "error"], SHEET),
  ...attributes("customPr", ["title"], SHEET),
];

const ELSEWHERE: readonly Rule[] = [
  behind("unknown attribute", [/\.(?:xml|rels)$/, "<[a-zA-Z][^<>/?!]*(?=>)"], (word) => ` zz="${word}"`),
  behind(
    "comment in the markup",
    [/\.xml$/, "</row>|</xf>|</table>|</sheets>|</c:ser>"],
    (word) => `<!-- ${word} --><?zz ${word}?>`,
  ),
  behind(
    "address of a link",
    [/\.rels$/, "<Relationships[^>]*>"],
    (word) =>
      `<Relationship Id="rIdQ9" Type="urn:hyperlink" Target="https://example.org/${word}" TargetMode="External"/>`,
  ),
  ...attributes("table", ["comment", "dataCellStyle", "headerRowCellStyle"]),
  ...attributes("tableColumn", ["totalsRowLabel", "uniqueName", "dataCellStyle"]),
  ...attributes("tableStyleInfo", ["name"]),
  ...attributes("definedName", ["comment", "description", "help", "statusBar", "customMenu"], WORKBOOK),
  ...attributes("workbookPr", ["codeName"], WORKBOOK),
  ...attributes("fileVersion", ["codeName"], WORKBOOK),
  behind(
    "name of a name",
    [WORKBOOK, "<definedNames>"],
    (word) => `<definedName name="${word}">"${word}"</definedName>`,
  ),
  {
    kind: "text of a name",
    parts: WORKBOOK,
    at: /<definedName (?![^>]*name="_xlnm)[^>]*>([^<]*)<\/definedName>/dg,
    written: { 1: (word) => `"${word}"` },
  },
  behind(
    "number format",
    [STYLES, "<numFmts[^>]*>"],
    (word) => `<numFmt numFmtId="399" formatCode="0&quot;${word}&quot;"/>`,
  ),
  ...attributes("numFmt", ["formatCode"], STYLES).slice(1),
  ...attributes("cellStyle", ["name"], STYLES),
  ...attributes("tableStyle", ["name"], STYLES),
  ...attributes("tableStyles", ["defaultTableStyle"], STYLES),
  { kind: "font", parts: STYLES, at: /<name val="([^"]*)"/dg, written: { 1: same } },
  ...attributes("a:latin", ["typeface"], THEME),
  ...attributes("a:(?:theme|clrScheme|fontScheme|fmtScheme)", ["name"], THEME),
  behind("orphan shared string", [STRINGS, "</si>(?=</sst>)"], (word) => `<si><t>${word}</t></si>`),
  behind(
    "phonetic guide",
    [STRINGS, "<si><t[^>]*>[^<]*</t>"],
    (word) => `<rPh sb="0" eb="1"><t>${word}</t></rPh>`,
  ),
  behind(
    "title of a chart",
    [CHARTS, "<c:chart>"],
    (word) => `<c:title><c:tx><c:rich>${RUN}${word}</a:t></a:r></a:p></c:rich></c:tx></c:title>`,
  ),
  behind(
    "page of a chart",
    [CHARTS, "</c:chart>"],
    (word) =>
      `<c:printSettings><c:headerFooter><c:oddHeader>${word}</c:oddHeader></c:headerFooter></c:printSettings>`,
  ),
  {
    kind: "text remembered by a chart",
    parts: CHARTS,
    at: /<c:v>([^<]*[^-\d.<][^<]*)<\/c:v>/dg,
    written: { 1: same },
  },
  {
    kind: "figure remembered by a chart",
    parts: CHARTS,
    at: /<c:v>([-\d.]+)<\/c:v>/dg,
    written: { 1: same },
  },
  text("c:formatCode", CHARTS),
  text("a:t", CHARTS),
  ...attributes("c:numFmt", ["formatCode"], CHARTS).slice(1),
  ...attributes("a:latin", ["typeface"], CHARTS),
  ...attributes("xdr:cNvPr", ["name", "descr", "title"], DRAWINGS),
  behind(
    "text box",
    [DRAWINGS, "(?=</xdr:wsDr>)"],
    (word) =>
      `<xdr:twoCellAnchor><xdr:sp textlink="${word}"><xdr:txBody>${RUN}${word}</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:twoCellAnchor>`,
  ),
  ...["dc:creator", "dc:title", "dc:subject", "dc:description", "cp:keywords", "cp:category"].map((tag) =>
    text(tag, PROPERTIES),
  ),
  ...["cp:lastModifiedBy", "cp:contentStatus", "Company", "Manager", "Application", "vt:lpstr"].map((tag) =>
    text(tag, PROPERTIES),
  ),
];

/** The cells of a sheet that leave, as texts, as what formulas show, and as figures. */
function cellPlantings({ isPrivate, privateColumns }: SheetFacts): readonly Planting[] {
  if (!isPrivate && privateColumns.length === 0) return [];
  const isAllowed = ([, column = ""]: RegExpExecArray): boolean =>
    isPrivate || privateColumns.includes(column);
  const formula = "(?:<f[^>]*/>|<f[^>]*>[^<]*</f>)?";
  const cell = (kind: string, content: string, written: Planting["written"]): Planting => ({
    kind,
    at: new RegExp(`<c r="([A-Z]+)\\d+"${content}`, "dg"),
    written,
    isAllowed,
  });
  return [
    cell("text of a cell", '[^>]*?( t="s")[^>]*><v>([^<]*)</v>', { 2: () => ' t="str"', 3: same }),
    cell("text in a cell", '[^>]* t="inlineStr"[^>]*><is><t[^>]*>([^<]*)</t>', { 2: same }),
    cell("result that is a text", `[^>]* t="str"[^>]*>${formula}<v>([^<]*)</v>`, { 2: same }),
    cell("figure of a cell", `(?:(?! t=)[^>])*>${formula}<v>([^<]*)</v>`, { 2: same }),
  ];
}

const PRIVATE_TABLE: readonly Planting[] = [
  { kind: "name of a table", at: /<table (?:[^>]* )?displayName="([^"]*)"/dg, written: { 1: same } },
  { kind: "header of a table", at: /<tableColumn (?:[^>]* )?name="([^"]*)"/dg, written: { 1: same } },
];

/** The kinds of places of one part. */
export function plantingsFor(part: string, sheet: SheetFacts): readonly Planting[] {
  const general = [...ON_SHEETS, ...ELSEWHERE].filter(({ parts }) => parts.test(part));
  if (SHEET.test(part)) return [...general, ...cellPlantings(sheet)];
  return part.startsWith("xl/tables/") && sheet.isPrivate ? [...general, ...PRIVATE_TABLE] : general;
}

/** The names of sheets that leave. */
export function sheetNamePlanting(sheets: readonly string[]): Planting {
  return {
    kind: "name of a sheet",
    at: /<sheet (?:[^>]* )?name="([^"]*)"/dg,
    written: { 1: same },
    isAllowed: ([, name = ""]) => sheets.includes(name),
  };
}
