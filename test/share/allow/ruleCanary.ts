import type { ElementRule } from "../../../src/share/allow/elementRule";
import type { ValueRule } from "../../../src/share/allow/valueRule";
import { type XmlElement } from "../../../src/kit/xlsx/element";

/** One rule of the allow-list, with the words that it alone holds back. */
export interface PlantedRule {
  /** Such as `font/name@val`. */
  readonly path: string;
  readonly words: readonly string[];
  /** Opens the rule, and gives what closes it again. */
  readonly open: () => () => void;
}

/** An element by its rule, with a word in every place that may carry none. */
export interface RuleCanary {
  readonly element: XmlElement;
  readonly rules: readonly PlantedRule[];
  /** Words in attributes, elements and texts that no rule names. */
  readonly unknown: readonly string[];
}

/** Values of which at least one passes each rule of the standard that an element cannot do without. */
const SAMPLES = [
  "1",
  "FF0000",
  "accent1",
  "General",
  "Calibri",
  "num",
  "solid",
  "inner",
  "edge",
  "bestFit",
  "circle",
  "bar",
];
const MORE = [
  "clustered",
  "lineMarker",
  "standard",
  "minMax",
  "b",
  "cross",
  "nextTo",
  "autoZero",
  "ctr",
  "between",
  "gap",
];

function sampleFor(rule: ValueRule): string {
  const found = [...SAMPLES, ...MORE].find((sample) => rule(sample));
  if (found === undefined) throw new Error(`no sample passes ${rule.toString()}`);
  return found;
}

type Open<T> = { -readonly [Key in keyof T]: T[Key] };

/** Builds it; a rule that holds for several elements is planted once. An element stands there twice: once sound, with its children, and once with a word in every attribute. */
export function ruleCanary(name: string, rule: ElementRule, number = { last: 0 }): RuleCanary {
  const rules: PlantedRule[] = [];
  const seen = new Set<ElementRule>();
  const unknown: string[] = [];
  const word = (): string => `Qrl${String(++number.last)}Jzk`;

  function strange(): string {
    const planted = word();
    unknown.push(planted);
    return planted;
  }

  function spoiled(tag: string, own: ElementRule, path: string): XmlElement[] {
    return Object.entries(own.attributes ?? {}).map(([attribute, allows]) => {
      const planted = word();
      const attributes = own.attributes as Record<string, ValueRule>;
      rules.push({
        path: `${path}@${attribute}`,
        words: [planted],
        open() {
          attributes[attribute] = () => true;
          return () => void (attributes[attribute] = allows);
        },
      });
      const others = (own.needs ?? []).filter((needed) => needed !== attribute);
      const sound = others.map(
        (needed) => [needed, sampleFor(own.attributes?.[needed] ?? (() => true))] as const,
      );
      return { name: tag, attributes: new Map([...sound, [attribute, planted]]), children: [] };
    });
  }

  function withText(own: ElementRule, path: string): string {
    const planted = word();
    const open = own as Open<ElementRule>;
    rules.push({
      path: `${path}#text`,
      words: [planted],
      open() {
        open.keepsText = true;
        return () => void (open.keepsText = false);
      },
    });
    return planted;
  }

  function build(tag: string, own: ElementRule, path: string): XmlElement {
    const sound = (own.needs ?? []).map(
      (needed) => [needed, sampleFor(own.attributes?.[needed] ?? (() => true))] as const,
    );
    const first = Object.entries(own.children ?? {}).filter(([, inner]) => !seen.has(inner));
    for (const [, inner] of first) seen.add(inner);
    const children = first.flatMap(([child, inner]) => [
      build(child, inner, `${path}/${child}`),
      ...spoiled(child, inner, `${path}/${child}`),
    ]);
    const stranger = { name: "mystery", attributes: new Map([["val", strange()]]), children: [strange()] };
    const text = own.keepsText === true ? [] : [withText(own, path)];
    const attributes = new Map([...sound, ["mystery", strange()], ["xr:uid", strange()]]);
    return { name: tag, attributes, children: [...text, ...children, stranger] };
  }

  const inner = build(name, rule, name);
  const element = {
    name: "root",
    attributes: new Map<string, string>(),
    children: [inner, ...spoiled(name, rule, name)],
  };
  return { element, rules, unknown };
}
