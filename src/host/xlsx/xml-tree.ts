import { SaxesParser } from "saxes";

/** An element of an XML file without its namespace prefix. */
export interface XmlTree {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlTree[];
  readonly text: string;
}

interface Growing extends XmlTree {
  readonly children: Growing[];
  text: string;
}

const local = (name: string) => name.slice(name.indexOf(":") + 1);

/** Reads an XML file into a tree. */
export function readXml(xml: string): XmlTree {
  const top: Growing = { name: "", attributes: {}, children: [], text: "" };
  const open: Growing[] = [top];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const grown: Growing = { name: local(name), attributes, children: [], text: "" };
    open.at(-1)?.children.push(grown);
    open.push(grown);
  });
  parser.on("text", (text) => {
    const parent = open.at(-1);
    if (parent) parent.text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  return top.children[0] ?? top;
}

/** The children of that name. */
export function childrenOf(tree: XmlTree | undefined, name: string): readonly XmlTree[] {
  return tree?.children.filter((child) => child.name === name) ?? [];
}

/** The first child of that name. */
export function childOf(tree: XmlTree | undefined, name: string): XmlTree | undefined {
  return tree?.children.find((child) => child.name === name);
}

/** An attribute that says yes. */
export function isSet(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
