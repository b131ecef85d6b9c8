import type { Tally } from "../tally";
import type { XmlElement } from "../../kit/xlsx/element";
import { escapeAttribute, escapeText } from "../xml/markup";
import type { ValueRule } from "./valueRule";

/** What may be written of an element. Whatever is not named here is dropped and counted; text is dropped. */
export interface ElementRule {
  readonly attributes?: Readonly<Record<string, ValueRule>>;
  readonly children?: Readonly<Record<string, ElementRule>>;
  /** Attributes without which the element means nothing: it is dropped when one does not pass. */
  readonly needs?: readonly string[];
  /** Only for elements whose text the writer itself has put there. */
  readonly keepsText?: boolean;
}

/** The attributes that pass, as markup. */
export function allowedAttributes(element: XmlElement, rule: ElementRule, tally: Tally): string {
  let written = "";
  for (const [name, value] of element.attributes) {
    const allows =
      rule.attributes && Object.hasOwn(rule.attributes, name) ? rule.attributes[name] : undefined;
    if (allows?.(value) === true) written += ` ${name}="${escapeAttribute(value)}"`;
    else tally.add("unknownAttributes");
  }
  return written;
}

function lacksNeeded({ attributes }: XmlElement, rule: ElementRule): boolean {
  return (rule.needs ?? []).some((name) => rule.attributes?.[name]?.(attributes.get(name) ?? "") !== true);
}

/** The element's markup, as far as the rule allows; nothing at all when it lacks what it needs. */
export function allowed(element: XmlElement, rule: ElementRule, tally: Tally): string {
  if (lacksNeeded(element, rule)) {
    tally.add("unknownElements");
    return "";
  }
  const open = `<${element.name}${allowedAttributes(element, rule, tally)}`;
  let content = "";
  for (const child of element.children) {
    if (typeof child === "string") {
      content += rule.keepsText === true ? escapeText(child) : "";
      continue;
    }
    const childRule =
      rule.children && Object.hasOwn(rule.children, child.name) ? rule.children[child.name] : undefined;
    if (childRule) content += allowed(child, childRule, tally);
    else tally.add("unknownElements");
  }
  return content === "" ? `${open}/>` : `${open}>${content}</${element.name}>`;
}
