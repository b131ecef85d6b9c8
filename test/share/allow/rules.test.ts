import { CHART } from "../../../src/share/allow/chartRules";
import { type ElementRule, allowed } from "../../../src/share/allow/elementRule";
import { ENTRY_RULE } from "../../../src/share/allow/entryRule";
import { HIGHLIGHT, HIGHLIGHT_GRAPHICS } from "../../../src/share/allow/highlightRules";
import * as sheetRules from "../../../src/share/allow/sheetRules";
import * as styleRules from "../../../src/share/allow/styleRules";
import { TABLE_LOOK } from "../../../src/share/allow/tableRules";
import { newTally } from "../../../src/share/tally";
import { ruleCanary } from "./ruleCanary";

/** Every list of the writers, by the element that it is for. */
const LISTS: Readonly<Record<string, ElementRule>> = {
  "c:chartSpace": CHART,
  cfRule: HIGHLIGHT,
  ...HIGHLIGHT_GRAPHICS,
  dataValidation: ENTRY_RULE,
  tableStyleInfo: TABLE_LOOK,
  ...sheetRules,
  ...styleRules,
};

/** Thresholds of highlights are formulas, which the writer judges before the list sees them. */
const JUDGED = "cfvo@val";

const number = { last: 0 };
const canaries = Object.entries(LISTS).map(([name, rule]) => {
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
