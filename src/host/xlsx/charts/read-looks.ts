import { FONT } from "../../book/charts/new-chart";
import type { ChartFont, ChartLine, ChartShape, Dash, Paint } from "../../book/types/chart-looks";
import { childOf, childrenOf, isSet, type XmlTree } from "../xml-tree";
import { DASH_WORDS, EMU } from "./looks-part";

type Tree = XmlTree | undefined;

/** The tree at the end of a path of names. */
export function within(tree: Tree, ...names: readonly string[]): Tree {
  let found = tree;
  for (const name of names) found = childOf(found, name);
  return found;
}

/** What the `val` of a child says. */
export function valueOf(tree: Tree, name: string): string | undefined {
  return childOf(tree, name)?.attributes["val"];
}

/** A child that says yes; without a value it does, without a child the answer is given. */
export function flagOf(tree: Tree, name: string, otherwise: boolean): boolean {
  const child = childOf(tree, name);
  return child ? isSet(child.attributes["val"] ?? "1") : otherwise;
}

export function numberOf(tree: Tree, name: string): number | null {
  const text = valueOf(tree, name);
  return text === undefined || Number.isNaN(Number(text)) ? null : Number(text);
}

/** The key under which a table of words holds a word. */
export function wordOf<Key extends string>(
  words: Readonly<Record<Key, string>>,
  written: string | undefined,
  otherwise: Key,
): Key {
  const found = Object.entries(words).find(([, word]) => word === written);
  return found ? (found[0] as Key) : otherwise;
}

function paintOf(tree: Tree): Paint {
  if (childOf(tree, "noFill")) return "None";
  const color = within(tree, "solidFill", "srgbClr")?.attributes["val"];
  return color === undefined ? "Automatic" : `#${color.toUpperCase()}`;
}

/** How the `ln` of a shape is drawn. */
export function readLine(shape: Tree): ChartLine {
  const line = childOf(shape, "ln");
  const dash = valueOf(line, "prstDash");
  const width = line?.attributes["w"];
  const color = paintOf(line);
  const style: Dash = dash === undefined ? "Automatic" : wordOf(DASH_WORDS, dash, "Dash");
  return {
    color,
    style: color === "None" ? "None" : style,
    weight: width === undefined ? null : Number(width) / EMU,
  };
}

/** Fill and border of an area. */
export function readShape(tree: Tree): ChartShape {
  const shape = childOf(tree, "spPr");
  return { fill: paintOf(shape), border: readLine(shape) };
}

/** The letters that the properties of a paragraph or run say. */
export function readFont(tree: Tree, otherwise: ChartFont = FONT): ChartFont {
  const body = childOf(tree, "txPr") ?? within(tree, "tx", "rich");
  const run = within(body, "p", "pPr", "defRPr");
  if (!run) return otherwise;
  const { sz, b, i, u } = run.attributes;
  const color = within(run, "solidFill", "srgbClr")?.attributes["val"];
  return {
    name: childOf(run, "latin")?.attributes["typeface"] ?? otherwise.name,
    size: sz === undefined ? otherwise.size : Number(sz) / 100,
    bold: b === undefined ? otherwise.bold : isSet(b),
    italic: isSet(i),
    underline: u === "sng" ? "Single" : "None",
    color: color === undefined ? otherwise.color : `#${color.toUpperCase()}`,
  };
}

/** The words of a typed text, a line a paragraph. */
export function typedText(rich: Tree): string {
  return childrenOf(rich, "p")
    .map((paragraph) =>
      childrenOf(paragraph, "r")
        .map((run) => childOf(run, "t")?.text ?? "")
        .join(""),
    )
    .join("\n");
}
