import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type ElementRule, allowed } from "../../../src/share/allow/elementRule";
import type { ValueRule } from "../../../src/share/allow/valueRule";
import { newTally } from "../../../src/share/tally";
import { ruleCanary } from "./ruleCanary";
import { RULE_LISTS } from "./ruleLists";

/** Thresholds of highlights are formulas, which the writer judges before the list sees them. */
const JUDGED = "cfvo@val";

const number = { last: 0 };
const canaries = RULE_LISTS.map(({ name, rule }) => {
  const canary = ruleCanary(name, rule, number);
  const list: ElementRule = { children: { [name]: rule } };
  return { name, ...canary, written: () => allowed(canary.element, list, newTally()) };
});

describe("the allow-list", () => {
  it.each(canaries)("lets no word of $name through", ({ rules, unknown, written }) => {
    const markup = written();
    const held = rules.filter(({ path }) => !path.endsWith(JUDGED)).flatMap(({ words }) => words);
    expect([...held, ...unknown].filter((word) => markup.includes(word))).toEqual([]);
  });

  it("is needed rule by rule: a word comes through wherever one of them is opened", () => {
    const rules = canaries.flatMap(({ rules: own, written }) => own.map((rule) => ({ ...rule, written })));
    const unneeded = rules.filter(({ words, open, written }) => {
      const close = open();
      const markup = written();
      close();
      return !words.every((word) => markup.includes(word));
    });
    expect(rules.length).toBeGreaterThan(300);
    expect(unneeded.map(({ path }) => path)).toEqual([]);
  });
});

/** What a value may be: a kind, or the words of a list. */
type Kind = string | readonly string[];

interface StandardType {
  readonly attributes: Readonly<Record<string, Kind>>;
  readonly children: Readonly<Record<string, string>>;
}

/** The types of ISO/IEC 29500-4 that the lists name, taken from its schemas by `scripts/standardTypes.ts`. */
const STANDARD = JSON.parse(
  readFileSync(join(__dirname, "../../golden/standard-types.json"), "utf8"),
) as Readonly<Record<string, StandardType>>;

/** Texts by the standard, each with a rule of its own that lets through only what is known. */
const OWN_RULES = new Set([
  "a:CT_TextFont@typeface",
  "c:CT_NumFmt@formatCode",
  "CT_FontName@val",
  "CT_Cfvo@val",
]);

const ALL_WORDS = [
  ...new Set(Object.values(STANDARD).flatMap(({ attributes }) => Object.values(attributes).flat())),
];

/** Whether a rule lets through no more than the standard's kind of value. */
const HOLDS: Readonly<Record<string, (rule: ValueRule) => boolean>> = {
  flag: (rule) => rule("1") && !rule("2") && !rule("word"),
  whole: (rule) => rule("7") && !rule("7.5") && !rule("word"),
  number: (rule) => rule("7") && !rule("word"),
  hex: (rule) => rule("FF0000") && !rule("word"),
  text: () => false,
};

/** One rule may serve several elements whose lists differ, as the ways of stacking do. */
function isHeld(kind: Kind, rule: ValueRule, kinds: Iterable<Kind>): boolean {
  if (typeof kind === "string") return HOLDS[kind]?.(rule) === true;
  const words = new Set([...kinds].flat());
  return !rule("any word") && ALL_WORDS.every((word) => !rule(word) || words.has(word));
}

/** Each attribute of a list with the kinds that the standard gives it where the element may stand. */
function kindsOf(type: string, rule: ElementRule, found: Map<ValueRule, Map<string, Kind>>): void {
  const known = STANDARD[type];
  for (const [name, own] of Object.entries(rule.attributes ?? {})) {
    const kinds = found.get(own) ?? new Map<string, Kind>();
    const kind = known?.attributes[name];
    if (kind !== undefined) kinds.set(`${type}@${name}`, kind);
    found.set(own, kinds);
  }
  for (const [name, inner] of Object.entries(rule.children ?? {})) {
    const child = known?.children[name];
    if (child !== undefined) kindsOf(child, inner, found);
  }
}

describe("the standard", () => {
  const found = new Map<ValueRule, Map<string, Kind>>();
  for (const { type, rule } of RULE_LISTS) kindsOf(type, rule, found);

  it("knows every attribute of the list", () => {
    expect(found.size).toBeGreaterThan(30);
    expect([...found].filter(([, kinds]) => kinds.size === 0)).toEqual([]);
  });

  it("gives each of them a kind of value beyond which nothing passes; a text has a rule of its own", () => {
    const loose = [...found].flatMap(([rule, kinds]) =>
      [...kinds].filter(([place, kind]) => !OWN_RULES.has(place) && !isHeld(kind, rule, kinds.values())),
    );
    expect(loose).toEqual([]);
  });
});
