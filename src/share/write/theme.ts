import { fontName } from "../allow/fonts";
import { colour, oneOf } from "../allow/valueRule";
import { type XmlElement, childOf, childrenOf } from "../../kit/xlsx/element";
import { markup } from "../xml/markup";
import { NAMESPACE } from "../../kit/xlsx/namespaces";

const SLOTS = "dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");
const SYSTEM_COLOUR = oneOf("windowText window");

/** The colours of a new workbook. */
const DEFAULTS: Readonly<Record<string, string>> = {
  dk1: "000000",
  lt1: "FFFFFF",
  dk2: "44546A",
  lt2: "E7E6E6",
  accent1: "4472C4",
  accent2: "ED7D31",
  accent3: "A5A5A5",
  accent4: "FFC000",
  accent5: "5B9BD5",
  accent6: "70AD47",
  hlink: "0563C1",
  folHlink: "954F72",
};

const PLAIN_FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const PLAIN_LINE = `<a:ln w="6350">${PLAIN_FILL}</a:ln>`;
const PLAIN_EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>";

/** Shapes do not travel, so their looks are the plainest that the standard allows. */
const FORMATS = markup(
  "a:fmtScheme",
  { name: "Office" },
  markup("a:fillStyleLst", {}, PLAIN_FILL.repeat(3)) +
    markup("a:lnStyleLst", {}, PLAIN_LINE.repeat(3)) +
    markup("a:effectStyleLst", {}, PLAIN_EFFECT.repeat(3)) +
    markup("a:bgFillStyleLst", {}, PLAIN_FILL.repeat(3)),
);

function colourMarkup(slot: string, scheme: XmlElement | undefined): string {
  const written = childrenOf(childOf(scheme, `a:${slot}`))[0];
  const value = written?.attributes.get("val") ?? "";
  const last = written?.attributes.get("lastClr") ?? "";
  if (written?.name === "a:sysClr" && SYSTEM_COLOUR(value) && colour(last)) {
    return markup(`a:${slot}`, {}, markup("a:sysClr", { val: value, lastClr: last }));
  }
  const isDirect = written?.name === "a:srgbClr" && colour(value);
  return markup(`a:${slot}`, {}, markup("a:srgbClr", { val: isDirect ? value : DEFAULTS[slot] }));
}

function typefaceMarkup(kind: "majorFont" | "minorFont", fonts: XmlElement | undefined): string {
  const written = childOf(childOf(fonts, `a:${kind}`), "a:latin")?.attributes.get("typeface");
  const others = markup("a:ea", { typeface: "" }) + markup("a:cs", { typeface: "" });
  return markup(`a:${kind}`, {}, markup("a:latin", { typeface: fontName(written) }) + others);
}

/** The theme part: the source's twelve colours and two typefaces, under names of our own. */
export function themeRoot(theme: XmlElement | undefined): string {
  const elements = childOf(theme, "a:themeElements");
  const scheme = childOf(elements, "a:clrScheme");
  const fonts = childOf(elements, "a:fontScheme");
  const content =
    markup("a:clrScheme", { name: "Office" }, SLOTS.map((slot) => colourMarkup(slot, scheme)).join("")) +
    markup(
      "a:fontScheme",
      { name: "Office" },
      typefaceMarkup("majorFont", fonts) + typefaceMarkup("minorFont", fonts),
    ) +
    FORMATS;
  return markup(
    "a:theme",
    { "xmlns:a": NAMESPACE.drawing, name: "Office Theme" },
    markup("a:themeElements", {}, content),
  );
}
