import { Refused } from "../refused";
import { decodeEntities } from "./entities";
import { type Scope, ROOT_SCOPE, canonicalAttribute, canonicalElement, innerScope } from "./namespaces";

/** What `next` met; an empty element gives an open and a close. */
export type XmlEvent = "open" | "close" | "text" | "end";

/** A forward reader over one XML document. Comments and processing instructions are passed over, a DTD is refused. */
export interface XmlCursor {
  next(): XmlEvent;
  /** Canonical name of the element just opened or closed. */
  name(): string;
  /** Attributes of the element just opened by canonical name, without namespace declarations. */
  attributes(): ReadonlyMap<string, string>;
  /** Decoded text after a `text` event; a text may come in several pieces. */
  text(): string;
}

interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly isEmpty: boolean;
  readonly end: number;
}

interface OpenElement {
  readonly raw: string;
  readonly name: string;
  readonly scope: Scope;
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();
const NAME = /[^\s/>=<"'&]+/y;
const ATTRIBUTE = /\s+([^\s/>=<"'&]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const TAG_END = /\s*(\/?)>/y;

function match(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

/** Reads `<name a="b">` at `at`; white space in an attribute becomes a blank as XML says. */
function readTag(source: string, at: number): Tag {
  const name = match(NAME, source, at + 1)?.[0] ?? "";
  let position = at + 1 + name.length;
  const attributes = new Map<string, string>();
  for (let found = match(ATTRIBUTE, source, position); found; found = match(ATTRIBUTE, source, position)) {
    const key = found[1] ?? "";
    if (attributes.has(key)) throw new Refused("corrupt", "", `two attributes ${key}`);
    attributes.set(key, decodeEntities((found[2] ?? found[3] ?? "").replace(/[\t\n]/g, " ")));
    position += found[0].length;
  }
  const end = match(TAG_END, source, position);
  if (name === "" || !end) throw new Refused("corrupt", "", source.slice(at, at + 40));
  return {
    name,
    attributes: attributes.size ? attributes : NO_ATTRIBUTES,
    isEmpty: end[1] === "/",
    end: position + end[0].length,
  };
}

function canonicalAttributes(raw: ReadonlyMap<string, string>, scope: Scope): ReadonlyMap<string, string> {
  if (raw.size === 0) return raw;
  const attributes = new Map<string, string>();
  for (const [name, value] of raw) {
    if (name === "xmlns" || name.startsWith("xmlns:")) continue;
    attributes.set(canonicalAttribute(name, scope), value);
  }
  return attributes;
}

function declaresNamespace(attributes: ReadonlyMap<string, string>): boolean {
  for (const name of attributes.keys()) if (name.startsWith("xmlns")) return true;
  return false;
}

/** The position behind the end mark of a comment, CDATA section or processing instruction. */
function behind(source: string, mark: string, from: number): number {
  const end = source.indexOf(mark, from);
  if (end < 0) throw new Refused("corrupt", "", source.slice(from, from + 40));
  return end + mark.length;
}

/** Opens a document for reading. */
export function xmlCursor(document: string): XmlCursor {
  const source = document.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const open: OpenElement[] = [];
  const names = new Map<Scope, Map<string, string>>();
  let position = 0;
  let name = "";
  let attributes = NO_ATTRIBUTES;
  let text = "";
  let closesAtOnce = false;
  let hasRoot = false;

  function canonical(raw: string, scope: Scope): string {
    let known = names.get(scope);
    if (!known) names.set(scope, (known = new Map()));
    let found = known.get(raw);
    if (found === undefined) known.set(raw, (found = canonicalElement(raw, scope)));
    return found;
  }

  function openElement(): XmlEvent {
    if (open.length === 0 && hasRoot) throw new Refused("corrupt", "", "two roots");
    const tag = readTag(source, position);
    const outer = open.at(-1)?.scope ?? ROOT_SCOPE;
    const scope = declaresNamespace(tag.attributes) ? innerScope(outer, tag.attributes) : outer;
    hasRoot = true;
    position = tag.end;
    name = canonical(tag.name, scope);
    attributes = canonicalAttributes(tag.attributes, scope);
    closesAtOnce = tag.isEmpty;
    open.push({ raw: tag.name, name, scope });
    return "open";
  }

  function closeElement(): XmlEvent {
    closesAtOnce = false;
    name = open.pop()?.name ?? "";
    return "close";
  }

  function endTag(): XmlEvent {
    const end = behind(source, ">", position);
    const raw = source.slice(position + 2, end - 1).trimEnd();
    if (open.at(-1)?.raw !== raw) throw new Refused("corrupt", "", `</${raw}>`);
    position = end;
    return closeElement();
  }

  function characters(end: number): XmlEvent | undefined {
    text = decodeEntities(source.slice(position, end));
    position = end;
    if (open.length > 0) return "text";
    if (text.trim() !== "") throw new Refused("corrupt", "", text.slice(0, 40));
    return undefined;
  }

  function cdata(): XmlEvent {
    const end = behind(source, "]]>", position);
    text = source.slice(position + 9, end - 3);
    position = end;
    return "text";
  }

  /** Returns undefined for what is passed over. */
  function step(): XmlEvent | undefined {
    if (source[position] !== "<") {
      const end = source.indexOf("<", position);
      return characters(end < 0 ? source.length : end);
    }
    const second = source[position + 1];
    if (second === "/") return endTag();
    if (second === "?") position = behind(source, "?>", position);
    else if (second !== "!") return openElement();
    else if (source.startsWith("<!--", position)) position = behind(source, "-->", position + 4);
    else if (source.startsWith("<![CDATA[", position) && open.length > 0) return cdata();
    else throw new Refused("doctype", "", source.slice(position, position + 20));
    return undefined;
  }

  function next(): XmlEvent {
    if (closesAtOnce) return closeElement();
    while (position < source.length) {
      const event = step();
      if (event) return event;
    }
    if (open.length > 0 || !hasRoot) throw new Refused("corrupt", "", "the document ends too early");
    return "end";
  }

  return { next, name: () => name, attributes: () => attributes, text: () => text };
}
