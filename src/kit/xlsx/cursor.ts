import { UnreadableFile } from "./unreadable";
import { decodeEntities } from "./entities";
import { type Scope, ROOT_SCOPE, canonicalElement, innerScope } from "./namespaces";
import {
  type Tag,
  attributeOf,
  attributesOf,
  behindBlanks,
  declaresPrefix,
  nameAt,
  newTag,
  readTag,
  writtenAttributes,
} from "./tag";

/** What `next` met; an empty element gives an open and a close. */
type XmlEvent = "open" | "close" | "text" | "end";

/** A forward reader over one XML document. Comments and processing instructions are passed over, a DTD is refused. */
export interface XmlCursor {
  next(): XmlEvent;
  /** Canonical name of the element just opened or closed. */
  name(): string;
  /** Attributes of the element just opened by canonical name, without namespace declarations. */
  attributes(): ReadonlyMap<string, string>;
  /** One of these attributes. */
  attribute(name: string): string | undefined;
  /** Decoded text after a `text` event; a text may come in several pieces. */
  text(): string;
}

/** What prefixes mean at some place, and the elements that were met there by their written names. */
interface Surroundings {
  readonly scope: Scope;
  readonly elements: Map<string, Element>;
}

interface Element {
  readonly written: string;
  readonly name: string;
  /** What holds inside of it. */
  readonly inside: Surroundings;
}

/** Where the reader stands. */
interface State {
  readonly source: string;
  readonly open: Element[];
  readonly tag: Tag;
  /** Texts with entities by what is written: the formulas of a column come again in each row. */
  readonly decoded: Map<string, string>;
  position: number;
  name: string;
  /** What holds in the element that was opened last. */
  inside: Surroundings;
  text: string;
  hasRoot: boolean;
}

const MOST_DECODED = 1000;
const [EXCLAMATION, SLASH, LESS, GREATER, QUESTION] = [0x21, 0x2f, 0x3c, 0x3e, 0x3f];

/** The position behind the end mark of a comment, CDATA section or processing instruction. */
function behind(source: string, mark: string, from: number): number {
  const end = source.indexOf(mark, from);
  if (end < 0) throw new UnreadableFile("corrupt", "", source.slice(from, from + 40));
  return end + mark.length;
}

/** An element that says what prefixes mean within it. */
function declaringElement(written: string, outer: Scope, { tag, source }: State): Element {
  const scope = innerScope(outer, writtenAttributes(tag, source));
  return { written, name: canonicalElement(written, scope), inside: { scope, elements: new Map() } };
}

function plainElement(written: string, outer: Surroundings): Element {
  let known = outer.elements.get(written);
  if (!known) {
    known = { written, name: canonicalElement(written, outer.scope), inside: outer };
    outer.elements.set(written, known);
  }
  return known;
}

function openElement(state: State): XmlEvent {
  const { source, tag, open } = state;
  if (open.length === 0 && state.hasRoot) throw new UnreadableFile("corrupt", "", "two roots");
  const written = nameAt(source, state.position + 1);
  state.position = readTag(tag, source, state.position + 1 + written.length);
  const outer = open.at(-1)?.inside ?? { scope: ROOT_SCOPE, elements: new Map() };
  const element =
    tag.hasPrefix && declaresPrefix(tag)
      ? declaringElement(written, outer.scope, state)
      : plainElement(written, outer);
  state.hasRoot = true;
  state.name = element.name;
  state.inside = element.inside;
  open.push(element);
  return "open";
}

function closeElement(state: State): XmlEvent {
  state.tag.isEmpty = false;
  state.name = state.open.pop()?.name ?? "";
  return "close";
}

function endTag(state: State): XmlEvent {
  const { source, open } = state;
  const start = state.position + 2;
  const written = open.at(-1)?.written ?? "";
  const end = behindBlanks(source, start + written.length);
  if (written === "" || !source.startsWith(written, start) || source.charCodeAt(end) !== GREATER)
    throw new UnreadableFile("corrupt", "", source.slice(state.position, state.position + 40));
  state.position = end + 1;
  return closeElement(state);
}

function decodedText(written: string, { decoded }: State): string {
  if (!written.includes("&")) return written;
  let text = decoded.get(written);
  if (text === undefined) {
    text = decodeEntities(written);
    if (decoded.size === MOST_DECODED) decoded.clear();
    decoded.set(written, text);
  }
  return text;
}

function characters(state: State): XmlEvent | undefined {
  const found = state.source.indexOf("<", state.position);
  const end = found < 0 ? state.source.length : found;
  state.text = decodedText(state.source.slice(state.position, end), state);
  state.position = end;
  if (state.open.length > 0) return "text";
  if (state.text.trim() !== "") throw new UnreadableFile("corrupt", "", state.text.slice(0, 40));
  return undefined;
}

function cdata(state: State): XmlEvent {
  const end = behind(state.source, "]]>", state.position);
  state.text = state.source.slice(state.position + 9, end - 3);
  state.position = end;
  return "text";
}

/** Reads one piece; undefined for what is passed over. */
function step(state: State): XmlEvent | undefined {
  const { source, position } = state;
  if (source.charCodeAt(position) !== LESS) return characters(state);
  const second = source.charCodeAt(position + 1);
  if (second === SLASH) return endTag(state);
  if (second === QUESTION) state.position = behind(source, "?>", position);
  else if (second !== EXCLAMATION) return openElement(state);
  else if (source.startsWith("<!--", position)) state.position = behind(source, "-->", position + 4);
  else if (source.startsWith("<![CDATA[", position) && state.open.length > 0) return cdata(state);
  else throw new UnreadableFile("doctype", "", source.slice(position, position + 20));
  return undefined;
}

function next(state: State): XmlEvent {
  if (state.tag.isEmpty) return closeElement(state);
  while (state.position < state.source.length) {
    const event = step(state);
    if (event) return event;
  }
  if (state.open.length > 0 || !state.hasRoot)
    throw new UnreadableFile("corrupt", "", "the document ends too early");
  return "end";
}

/** The document without byte order mark, its lines ended as XML says. */
function withPlainLines(document: string): string {
  const text = document.startsWith("\uFEFF") ? document.slice(1) : document;
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

/** Opens a document for reading. */
export function xmlCursor(document: string): XmlCursor {
  const state: State = {
    source: withPlainLines(document),
    open: [],
    tag: newTag(),
    decoded: new Map(),
    position: 0,
    name: "",
    inside: { scope: ROOT_SCOPE, elements: new Map() },
    text: "",
    hasRoot: false,
  };
  const { tag, source } = state;
  return {
    next: () => next(state),
    name: () => state.name,
    attributes: () => attributesOf(tag, source, state.inside.scope),
    attribute: (name) =>
      tag.hasPrefix
        ? attributesOf(tag, source, state.inside.scope).get(name)
        : attributeOf(tag, source, name),
    text: () => state.text,
  };
}
