import { UnreadableFile } from "./unreadable";
import { type XmlCursor, xmlCursor } from "./cursor";

/** An element read whole; only small parts and parts of sheets are read this way, never cells. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

const DEEPEST = 200;

/** Reads the element that the cursor has just opened, up to its close. */
export function readElement(cursor: XmlCursor, depth = 0): XmlElement {
  if (depth > DEEPEST) throw new UnreadableFile("corrupt", "", "nested too deep");
  const name = cursor.name();
  const attributes = cursor.attributes();
  const children: (XmlElement | string)[] = [];
  for (let event = cursor.next(); event !== "close"; event = cursor.next()) {
    children.push(event === "open" ? readElement(cursor, depth + 1) : cursor.text());
  }
  return { name, attributes, children };
}

/** Reads a whole document and returns its root. */
export function parseXml(document: string): XmlElement {
  const cursor = xmlCursor(document);
  cursor.next();
  const root = readElement(cursor);
  cursor.next();
  return root;
}

/** The child elements, or only those of one name. */
export function childrenOf(element: XmlElement | undefined, name?: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  for (const child of element?.children ?? []) {
    if (typeof child !== "string" && (name === undefined || child.name === name)) found.push(child);
  }
  return found;
}

/** The first child of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return childrenOf(element, name)[0];
}

/** All text inside an element. */
export function textOf(element: XmlElement | undefined): string {
  let text = "";
  for (const child of element?.children ?? []) text += typeof child === "string" ? child : textOf(child);
  return text;
}

/** The element itself and everything below it, in document order. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of childrenOf(element)) yield* descendants(child);
}
