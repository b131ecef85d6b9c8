// Reads from the schemas of ISO/IEC 29500-4 what types the copy's allow-list names, into test/golden/standard-types.json:
// npx tsx scripts/standardTypes.ts FOLDER_WITH_THE_XSD_FILES
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type XmlElement, childrenOf, parseXml } from "../src/kit/xlsx/element";
import type { ElementRule } from "../src/share/allow/elementRule";
import { RULE_LISTS } from "../test/share/allow/ruleLists";

const FILES = { "": "sml", "a:": "dml-main", "c:": "dml-chart", "s:": "shared-commonSimpleTypes" } as const;
const PLAIN: Readonly<Record<string, string>> = {
  boolean: "flag",
  double: "number",
  float: "number",
  decimal: "number",
  hexBinary: "hex",
};

type Definitions = Map<string, XmlElement>;

const folder = process.argv[2] ?? "";
const definitions: Definitions = new Map();
for (const [prefix, file] of Object.entries(FILES)) {
  const root = parseXml(readFileSync(join(folder, `${file}.xsd`), "utf8"));
  for (const child of childrenOf(root)) {
    const name = child.attributes.get("name") ?? "";
    definitions.set(`${child.name.slice(2)} ${prefix}${name}`, {
      ...child,
      attributes: new Map([...child.attributes, ["in", prefix]]),
    });
  }
}

/** A name as it is written in a schema, with the prefix of the schema that it means. */
function meant(name: string, prefix: string): string {
  return name.includes(":") || name === "" ? name : `${prefix}${name}`;
}

function defined(kind: string, name: string): XmlElement | undefined {
  return definitions.get(`${kind} ${name}`);
}

function plainKind(name: string): string {
  return PLAIN[name] ?? (/int|long|short|byte/i.test(name) ? "whole" : "text");
}

/** The first of its members that says more than "text". */
function unionKind(members: string, prefix: string): string | readonly string[] {
  const kinds = members.split(/\s+/).map((member) => simpleType(meant(member, prefix)));
  return kinds.find((kind) => kind !== "text") ?? "text";
}

/** What values a simple type has: a kind, or the words of a list. */
function simpleType(name: string): string | readonly string[] {
  if (name.startsWith("xsd:")) return plainKind(name.slice(4));
  const found = defined("simpleType", name);
  const [rule] = childrenOf(found);
  const prefix = found?.attributes.get("in") ?? "";
  const members = rule?.attributes.get("memberTypes");
  if (members !== undefined) return unionKind(members, prefix);
  const words = childrenOf(rule, "?:enumeration").map(({ attributes }) => attributes.get("value") ?? "");
  return words.length > 0 ? words : simpleType(meant(rule?.attributes.get("base") ?? "xsd:string", prefix));
}

interface Facts {
  readonly attributes: Record<string, string | readonly string[]>;
  readonly children: Record<string, string>;
}

/** Notes an attribute or a child by its name; what only refers to one elsewhere has none of the types asked for. */
function noteMember({ name, attributes }: XmlElement, prefix: string, facts: Facts): void {
  const own = attributes.get("name");
  const type = meant(attributes.get("type") ?? "", prefix);
  if (own === undefined) return;
  if (name === "?:attribute") facts.attributes[own] = type === "" ? "text" : simpleType(type);
  else facts.children[`${prefix}${own}`] = type;
}

/** Gathers attributes and children of a type, through groups and what it extends. */
function gather(element: XmlElement, prefix: string, facts: Facts): void {
  for (const child of childrenOf(element)) {
    const kind = child.name.slice(2);
    if (kind === "attribute" || kind === "element") {
      noteMember(child, prefix, facts);
      continue;
    }
    const reference = child.attributes.get("ref") ?? child.attributes.get("base") ?? "";
    const found = defined(kind === "extension" ? "complexType" : kind, meant(reference, prefix));
    if (found) gather(found, found.attributes.get("in") ?? "", facts);
    gather(child, prefix, facts);
  }
}

function factsOf(type: string): Facts {
  const facts: Facts = { attributes: {}, children: {} };
  const found = defined("complexType", type);
  if (found) gather(found, found.attributes.get("in") ?? "", facts);
  return facts;
}

const types: Record<string, Facts> = {};

/** Notes of a type what the rule asks about it. */
function note(type: string, rule: ElementRule): void {
  const known = factsOf(type);
  const facts = (types[type] ??= { attributes: {}, children: {} });
  for (const name of Object.keys(rule.attributes ?? {})) {
    const kind = known.attributes[name];
    if (kind !== undefined) facts.attributes[name] = kind;
  }
  for (const [name, inner] of Object.entries(rule.children ?? {})) {
    const child = known.children[name];
    if (child === undefined) continue;
    facts.children[name] = child;
    note(child, inner);
  }
}

for (const { type, rule } of RULE_LISTS) note(type, rule);
const lines = Object.entries(types).map(
  ([type, facts]) => `${JSON.stringify(type)}: ${JSON.stringify(facts)}`,
);
writeFileSync("test/golden/standard-types.json", `{\n${lines.join(",\n")}\n}\n`);
