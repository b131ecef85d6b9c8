import { NATIVE_TWINS } from "../../src/entry/nativeTwins";
import type { ElementRule } from "../../src/share/allow/elementRule";
import type { XmlElement } from "../../src/kit/xlsx/element";
import type { Verdict } from "../../src/share/formulas/verdict";
import type { SourceCell } from "../../src/share/model/cell";
import type { NewPackage } from "../../src/share/package/newPackage";
import { makeCopy } from "../../src/share/makeCopy";
import { escapeAttribute, escapeText } from "../../src/share/xml/markup";
import { canaryWorkbook } from "./canaryWorkbook";
import { AS_OF, partsOf } from "./copiedParts";
import { leaksIn } from "./leakScanner";
import { columnsOf, policy, whole } from "./policies";
import { zipParts } from "./workbookBuilder";

/** The families of rules that are open while a copy is made. */
const mockOpen = new Set<string>();
/** What is done to the finished file's parts while a copy is made. */
const mockParts: { change?: ((parts: Record<string, string>) => void) | undefined } = {};

type Rule = (...args: never[]) => unknown;
type Rules = Readonly<Record<string, Rule>>;

/** A function of the product that does something else while its family is open. */
function mockDoor(family: string, closed: Rule | undefined, opened: Rule): Rule {
  return (...args) => (mockOpen.has(family) ? opened : closed)?.(...args);
}

/** A module of which some functions are such doors. */
function mockModule(actual: Rules, family: string, opened: Rules): Rules {
  const doors = Object.entries(opened).map(([name, open]) => [name, mockDoor(family, actual[name], open)]);
  return { ...actual, ...(Object.fromEntries(doors) as Rules) };
}

/** Lets through what no rule names, as far as it is open. */
function mockAttributes({ attributes }: XmlElement, rule: ElementRule): string {
  const passing = [...attributes].filter(
    ([name, value]) => rule.attributes?.[name]?.(value) ?? mockOpen.has("attribute"),
  );
  return passing.map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join("");
}

function mockAllowed(element: XmlElement, rule: ElementRule): string {
  const content = element.children.map((child) => {
    if (typeof child === "string")
      return rule.keepsText === true || mockOpen.has("text") ? escapeText(child) : "";
    const known = rule.children?.[child.name];
    if (known) return mockAllowed(child, known);
    return mockOpen.has("element") ? mockAllowed(child, { keepsText: true }) : "";
  });
  return `<${element.name}${mockAttributes(element, rule)}>${content.join("")}</${element.name}>`;
}

jest.mock("../../src/share/allow/valueRule", () => {
  const { oneOf, ...kinds } = jest.requireActual<{ oneOf: (list: string) => Rule } & Rules>(
    "../../src/share/allow/valueRule",
  );
  const doors = Object.entries(kinds).map(([kind, rule]) => [kind, mockDoor(kind, rule, () => true)]);
  const listed = (list: string) => mockDoor("word of a list", oneOf(list), () => true);
  return { ...(Object.fromEntries(doors) as Rules), oneOf: listed };
});
jest.mock("../../src/share/allow/elementRule", () => {
  const { allowed, allowedAttributes } = jest.requireActual<Rules>("../../src/share/allow/elementRule");
  const passing = (closed: Rule | undefined, opened: Rule) =>
    ["element", "attribute", "text"].reduce((rule, family) => mockDoor(family, rule, opened), closed);
  return {
    allowed: passing(allowed, mockAllowed),
    allowedAttributes: passing(allowedAttributes, mockAttributes),
  };
});
jest.mock("../../src/share/allow/fonts", () =>
  mockModule(jest.requireActual<Rules>("../../src/share/allow/fonts"), "font", {
    fontName: (written: string) => written,
    isKnownFont: () => true,
  }),
);
jest.mock("../../src/share/allow/numberFormat", () =>
  mockModule(jest.requireActual<Rules>("../../src/share/allow/numberFormat"), "number format", {
    safeNumberFormat: (code: string) => code,
  }),
);
jest.mock("../../src/share/words/textJudge", () =>
  mockModule(jest.requireActual<Rules>("../../src/share/words/textJudge"), "text in a formula", {
    textJudge: () => () => "known",
  }),
);
jest.mock("../../src/share/formulas/functionRule", () =>
  mockModule(jest.requireActual<Rules>("../../src/share/formulas/functionRule"), "function", {
    functionRule: (written: string) => written,
  }),
);
jest.mock("../../src/share/formulas/rangeRule", () =>
  mockModule(jest.requireActual<Rules>("../../src/share/formulas/rangeRule"), "reference", {
    rangeRule: (written: string) => written,
  }),
);
jest.mock("../../src/share/formulas/tableRule", () =>
  mockModule(jest.requireActual<Rules>("../../src/share/formulas/tableRule"), "column of a table", {
    tableRule: (written: string) => written,
  }),
);
jest.mock("../../src/share/formulas/nameRule", () =>
  mockModule(jest.requireActual<Rules>("../../src/share/formulas/nameRule"), "name", {
    nameRule: (written: string) => written,
  }),
);
jest.mock("../../src/share/decide/derivedRules", () => {
  const { DERIVED_RULES } = jest.requireActual<{ DERIVED_RULES: Rules }>(
    "../../src/share/decide/derivedRules",
  );
  return { DERIVED_RULES: mockModule(DERIVED_RULES, "result", { aggregates: () => true }) };
});
jest.mock("../../src/share/decide/groupSize", () =>
  mockModule(jest.requireActual<Rules>("../../src/share/decide/groupSize"), "small group", {
    groupSizes: () => ({ numbersIn: () => 99, meeting: () => 99 }),
  }),
);
jest.mock("../../src/share/decide/keptCell", () =>
  mockModule(jest.requireActual<Rules>("../../src/share/decide/keptCell"), "cell beside a table", {
    isKeptCell: () => true,
  }),
);
jest.mock("../../src/share/decide/seeThrough", () =>
  mockModule(jest.requireActual<Rules>("../../src/share/decide/seeThrough"), "formula of a hidden column", {
    seeThrough: () => (verdict: Verdict) => ({ ...verdict, faults: [] }),
  }),
);
jest.mock("../../src/share/hiddenColumns", () =>
  mockModule(jest.requireActual<Rules>("../../src/share/hiddenColumns"), "hidden row or column", {
    hiddenRows: () => [],
    hiddenColumns: () => [],
  }),
);
jest.mock("../../src/share/write/shownValue", () =>
  mockModule(jest.requireActual<Rules>("../../src/share/write/shownValue"), "value of a cell", {
    shownValue: ({ value }: SourceCell) => value,
  }),
);
jest.mock("../../src/share/write/liveChart", () =>
  mockModule(jest.requireActual<Rules>("../../src/share/write/liveChart"), "data of a chart", {
    liveChart: (root: XmlElement) => root,
  }),
);
jest.mock("../../src/share/package/newPackage", () => {
  const { newPackage } = jest.requireActual<{ newPackage: () => NewPackage }>(
    "../../src/share/package/newPackage",
  );
  const changed = (bytes: Uint8Array): Uint8Array => {
    if (!mockParts.change) return bytes;
    const parts = { ...partsOf(bytes) };
    mockParts.change(parts);
    return zipParts(parts);
  };
  return {
    newPackage: () => {
      const target = newPackage();
      return { ...target, zip: () => changed(target.zip()) };
    },
  };
});

const canary = canaryWorkbook();
const words = [...canary.planted.values()];
const source = partsOf(canary.bytes);

/** The words that stand in a text as they are: what is found so needs no scan. */
function wordsIn(content: string): readonly string[] {
  return words.filter((word) => content.includes(word));
}

/** What the self-check or the scanner find in the copy of the whole canary workbook. */
async function foundInCopy(): Promise<readonly string[]> {
  const made = await makeCopy({
    bytes: canary.bytes,
    policy: policy([columnsOf("Pipeline", ["Deal", "Amount", "Twice"]), whole("Forecast"), whole("_State")], {
      knownTexts: canary.kept,
    }),
    twins: NATIVE_TWINS,
    asOf: AS_OF,
  });
  if (!made.ok) return made.reason.kind === "leak" ? [`refused: ${made.reason.where}`] : [];
  const found = Object.values(partsOf(made.bytes)).flatMap(wordsIn);
  return found.length > 0 ? found : leaksIn(made.bytes, words);
}

/** Opens rules for one copy; of two that stand behind each other both are named, such as `hidden row & its value`. */
async function foundWith(families: string): Promise<readonly string[]> {
  for (const family of families.split(" & ")) mockOpen.add(family);
  const found = await foundInCopy();
  mockOpen.clear();
  return found;
}

async function foundAfter(change: NonNullable<(typeof mockParts)["change"]>): Promise<readonly string[]> {
  mockParts.change = change;
  const found = await foundInCopy();
  mockParts.change = undefined;
  return found;
}

const FAMILIES = [
  "element",
  "attribute",
  "text",
  "flag",
  "whole",
  "decimal",
  "colour",
  "word of a list",
  "font",
  "number format",
  "text in a formula",
  "function",
  "reference",
  "column of a table",
  "name",
  "result",
  "cell beside a table & value of a cell",
  "small group",
  "hidden row or column",
  "formula of a hidden column",
  "value of a cell",
  "data of a chart",
];

/** Parts of the source that a copy has under the same name, written anew. */
const REWRITTEN = new RegExp(
  "^(xl/(workbook|styles|sharedStrings|metadata)\\.xml|xl/(theme|worksheets|tables|drawings|charts)/[a-z]+\\d\\.xml|" +
    "docProps/(core|app)\\.xml|xl/(worksheets/|drawings/)?_rels/\\w+\\.xml\\.rels|\\[Content_Types\\]\\.xml|_rels/\\.rels)$",
);
const paths = Object.keys(source);
const rewritten = paths.filter((path) => REWRITTEN.test(path) && wordsIn(source[path] ?? "").length > 0);
const others = paths.filter((path) => !REWRITTEN.test(path));

describe("a copy of the canary workbook", () => {
  it("holds no planted word while all rules stand", async () => {
    expect(await foundInCopy()).toEqual([]);
  });

  it.each(FAMILIES)("gives one away, or is refused, where this rule is open: %s", async (family) => {
    expect(await foundWith(family)).not.toEqual([]);
  });

  it.each(rewritten)("gives one away, or is refused, with the source's own part: %s", async (path) => {
    const found = await foundAfter((parts) => (parts[path] = source[path] ?? ""));
    expect(found).not.toEqual([]);
  });

  it("is refused with a part that copies do not have, whichever", async () => {
    expect(others.length).toBeGreaterThan(30);
    const passing = [];
    for (const path of others) {
      const found = await foundAfter((parts) => (parts[path] = source[path] ?? ""));
      if (found[0]?.startsWith("refused") !== true) passing.push(path);
    }
    expect(passing).toEqual([]);
  });

  it("is refused with a link to the outside", async () => {
    const link =
      '<Relationship Id="rId99" Type="x/hyperlink" Target="https://example.org" TargetMode="External"/>';
    const found = await foundAfter((parts) => {
      const path = "xl/worksheets/_rels/sheet1.xml.rels";
      parts[path] = (parts[path] ?? "").replace("</Relationships>", `${link}</Relationships>`);
    });
    expect(found).toEqual(["refused: xl/worksheets/_rels/sheet1.xml.rels"]);
  });
});
