import { partsOf } from "./copiedParts";
import { zipParts } from "./workbookBuilder";

/** Gives the next word and remembers it. */
type NextWord = () => string;

interface Planting {
  /** The parts that it is for. */
  readonly parts: RegExp;
  /** What of them may get a word. */
  readonly at: RegExp;
  readonly written: (found: string, word: string) => string;
}

function attribute(name: string, tag: string, parts = /^xl\//): Planting {
  return {
    parts,
    at: new RegExp(`<${tag}(?=[ />])(?![^>]* ${name}=)`, "g"),
    written: (found, word) => `${found} ${name}="${word}"`,
  };
}

function replaced(name: string, tag: string, parts = /^xl\//): Planting {
  return {
    parts,
    at: new RegExp(`<${tag} [^>]*?\\b${name}="[^"]*"`, "g"),
    written: (found, word) => found.replace(new RegExp(`\\b${name}="[^"]*"$`), `${name}="${word}"`),
  };
}

function text(tag: string, parts: RegExp): Planting {
  return {
    parts,
    at: new RegExp(`<${tag}>[^<]*</${tag}>`, "g"),
    written: (_, word) => `<${tag}>${word}</${tag}>`,
  };
}

function behind(mark: string, parts: RegExp, content: (word: string) => string): Planting {
  return { parts, at: new RegExp(mark, "g"), written: (found, word) => found + content(word) };
}

const SHEET = /^xl\/worksheets\//;
const ANY = /\.xml$/;

/** The places in which somebody's text can stand besides cells that are shown. */
const PLANTINGS: readonly Planting[] = [
  behind("<[a-zA-Z][^<>/?!]*(?=>)", ANY, (word) => ` zz="${word}"`),
  behind("</row>|</xf>|</table>|</sheets>", ANY, (word) => `<!-- ${word} --><?zz ${word}?>`),
  behind("</sheetData>", SHEET, (word) => `<sheetCalcPr zz="${word}"/><mystery>${word}</mystery>`),
  behind(
    "</sheetData>",
    SHEET,
    (word) => `<headerFooter><oddHeader>&amp;L${word}</oddHeader></headerFooter>`,
  ),
  behind(
    "</sheetData>",
    SHEET,
    (word) => `<scenarios><scenario name="${word}" user="${word}" comment="${word}"/></scenarios>`,
  ),
  behind("</sheetData>", SHEET, (word) => `<extLst><ext uri="${word}">${word}</ext></extLst>`),
  attribute("codeName", "sheetPr", SHEET),
  attribute("text", "cfRule", SHEET),
  ...["promptTitle", "prompt", "errorTitle", "error"].map((name) => attribute(name, "dataValidation", SHEET)),
  ...["comment", "dataCellStyle", "headerRowCellStyle"].map((name) => attribute(name, "table")),
  ...["totalsRowLabel", "uniqueName", "dataCellStyle"].map((name) => attribute(name, "tableColumn")),
  ...["comment", "description", "help", "statusBar", "customMenu"].map((name) =>
    attribute(name, "definedName"),
  ),
  attribute("codeName", "workbookPr"),
  replaced("name", "cellStyle"),
  replaced("name", "tableStyleInfo"),
  replaced("val", "name", /styles\.xml$/),
  replaced("typeface", "a:latin", /theme/),
  replaced("name", "a:(?:theme|clrScheme|fontScheme)", /theme/),
  replaced("defaultTableStyle", "tableStyles"),
  behind(
    "<numFmts[^>]*>",
    /styles\.xml$/,
    (word) => `<numFmt numFmtId="399" formatCode="0&quot;${word}&quot;"/>`,
  ),
  behind("<sst[^>]*>(?:<si>.*</si>)", /sharedStrings/, (word) => `<si><t>${word}</t></si>`),
  behind("<si><t[^>]*>[^<]*</t>", /sharedStrings/, (word) => `<rPh sb="0" eb="1"><t>${word}</t></rPh>`),
  text("dc:creator", /docProps/),
  text("cp:lastModifiedBy", /docProps/),
  text("Company", /docProps/),
  text("Application", /docProps/),
];

/** Puts a word into each of these places for which the choice falls on it; parts that nobody knows are added. */
export function plantWords(bytes: Uint8Array, next: NextWord, isChosen: () => boolean): Uint8Array {
  const parts = { ...partsOf(bytes) };
  for (const { parts: wanted, at, written } of PLANTINGS) {
    for (const path of Object.keys(parts).filter((name) => wanted.test(name))) {
      const planted = (parts[path] ?? "").replace(at, (found) =>
        isChosen() ? written(found, next()) : found,
      );
      parts[path] = planted;
    }
  }
  return zipParts({
    ...parts,
    [`xl/${next()}.xml`]: `<x>${next()}</x>`,
    "customXml/item9.xml": `<x>${next()}</x>`,
  });
}
