import { UnreadableFile } from "./unreadable";
import { decodeEntities } from "./entities";
import { type Scope, ROOT_SCOPE, canonicalAttribute, canonicalElement, innerScope } from "./namespaces";

/** What `next` met; an empty element gives an open and a close. */
type XmlEvent = "open" | "close" | "text" | "end";

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
    if (attributes.has(key)) throw new UnreadableFile("corrupt", "", `two attributes ${key}`);
    attributes.set(key, decodeEntities((found[2] ?? found[3] ?? "").replace(/[\t\n]/g, " ")));
    position += found[0].length;
  }
  const end = match(TAG_END, source, position);
  if (name === "" || !end) throw new UnreadableFile("corrupt", "", source.slice(at, at + 40));
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
  if (end < 0) throw new UnreadableFile("corrupt", "", source.slice(from, from + 40));
  return end + mark.length;
}

/** Where the reader stands. */
interface State {
  readonly source: string;
  readonly open: OpenElement[];
  /** Canonical names by raw name, for each scope. */
  readonly names: Map<Scope, Map<string, string>>;
  position: number;
  name: string;
  attributes: ReadonlyMap<string, string>;
  text: string;
  closesAtOnce: boolean;
  hasRoot: boolean;
}

function canonical(state: State, raw: string, scope: Scope): string {
  const known = state.names.get(scope) ?? new Map<string, string>();
  state.names.set(scope, known);
  const found = known.get(raw) ?? canonicalElement(raw, scope);
  known.set(raw, found);
  return found;
}

function openElement(state: State): XmlEvent {
  if (state.open.length === 0 && state.hasRoot) throw new UnreadableFile("corrupt", "", "two roots");
  const tag = readTag(state.source, state.position);
  const outer = state.open.at(-1)?.scope ?? ROOT_SCOPE;
  const scope = declaresNamespace(tag.attributes) ? innerScope(outer, tag.attributes) : outer;
  state.hasRoot = true;
  state.position = tag.end;
  state.name = canonical(state, tag.name, scope);
  state.attributes = canonicalAttributes(tag.attributes, scope);
  state.closesAtOnce = tag.isEmpty;
  state.open.push({ raw: tag.name, name: state.name, scope });
  return "open";
}

function closeElement(state: State): XmlEvent {
  state.closesAtOnce = false;
  state.name = state.open.pop()?.name ?? "";
  return "close";
}

function endTag(state: State): XmlEvent {
  const end = behind(state.source, ">", state.position);
  const raw = state.source.slice(state.position + 2, end - 1).trimEnd();
  if (state.open.at(-1)?.raw !== raw) throw new UnreadableFile("corrupt", "", `</${raw}>`);
  state.position = end;
  return closeElement(state);
}

function characters(state: State): XmlEvent | undefined {
  const found = state.source.indexOf("<", state.position);
  const end = found < 0 ? state.source.length : found;
  state.text = decodeEntities(state.source.slice(state.position, end));
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
  if (source[position] !== "<") return characters(state);
  const second = source[position + 1];
  if (second === "/") return endTag(state);
  if (second === "?") state.position = behind(source, "?>", position);
  else if (second !== "!") return openElement(state);
  else if (source.startsWith("<!--", position)) state.position = behind(source, "-->", position + 4);
  else if (source.startsWith("<![CDATA[", position) && state.open.length > 0) return cdata(state);
  else throw new UnreadableFile("doctype", "", source.slice(position, position + 20));
  return undefined;
}

function next(state: State): XmlEvent {
  if (state.closesAtOnce) return closeElement(state);
  while (state.position < state.source.length) {
    const event = step(state);
    if (event) return event;
  }
  if (state.open.length > 0 || !state.hasRoot)
    throw new UnreadableFile("corrupt", "", "the document ends too early");
  return "end";
}

/** Opens a document for reading. */
export function xmlCursor(document: string): XmlCursor {
  const state: State = {
    source: document.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n"),
    open: [],
    names: new Map(),
    position: 0,
    name: "",
    attributes: NO_ATTRIBUTES,
    text: "",
    closesAtOnce: false,
    hasRoot: false,
  };
  return {
    next: () => next(state),
    name: () => state.name,
    attributes: () => state.attributes,
    text: () => state.text,
  };
}
