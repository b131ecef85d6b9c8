import { decodeEntities } from "./entities";
import { type Scope, canonicalAttribute } from "./namespaces";
import { UnreadableFile } from "./unreadable";

/** The attributes of the tag that was read last. Values are kept as places in the document: most are never asked for. */
export interface Tag {
  count: number;
  /** As they are written; those behind `count` are of earlier tags. */
  readonly names: string[];
  /** Of each value where it starts and ends. */
  readonly places: number[];
  isEmpty: boolean;
  /** Whether an attribute has a prefix, or says what a prefix means. */
  hasPrefix: boolean;
  /** Whether all values mean what is written: there are no entities, tabs and line ends. */
  isPlain: boolean;
}

const [TAB, LINE_FEED, BLANK] = [0x9, 0xa, 0x20];
const [QUOTE, AMPERSAND, APOSTROPHE, SLASH] = [0x22, 0x26, 0x27, 0x2f];
const [LESS, EQUALS, GREATER] = [0x3c, 0x3d, 0x3e];
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();
/** No element of the standard has that many attributes. */
const MOST_ATTRIBUTES = 1000;

/** A tag to read into, again and again. */
export function newTag(): Tag {
  return { count: 0, names: [], places: [], isEmpty: false, hasPrefix: false, isPlain: true };
}

function corrupt(source: string, at: number): UnreadableFile {
  return new UnreadableFile("corrupt", "", source.slice(at, at + 40));
}

function isBlank(code: number): boolean {
  return code === BLANK || code === LINE_FEED || code === TAB;
}

/** No blank, and none of `"&'/<=>`. */
function isNameCharacter(code: number): boolean {
  if (code > GREATER) return true;
  const isSign = code === QUOTE || code === AMPERSAND || code === APOSTROPHE || code === SLASH;
  return code > BLANK && code < LESS && !isSign;
}

/** The name that starts here. */
export function nameAt(source: string, start: number): string {
  let end = start;
  while (isNameCharacter(source.charCodeAt(end))) end++;
  if (end === start) throw corrupt(source, start - 1);
  return source.slice(start, end);
}

/** The position of the next character that is no blank. */
export function behindBlanks(source: string, from: number): number {
  let at = from;
  while (isBlank(source.charCodeAt(at))) at++;
  return at;
}

/** The position of the quote that ends a value; the one that opens it stands before `start`. */
function valueEnd(tag: Tag, source: string, start: number): number {
  const quote = source.charCodeAt(start - 1);
  if (quote !== QUOTE && quote !== APOSTROPHE) throw corrupt(source, start - 1);
  let end = start;
  for (let code = source.charCodeAt(end); code !== quote; code = source.charCodeAt(++end)) {
    if (code === LESS || Number.isNaN(code)) throw corrupt(source, start - 1);
    if (code === AMPERSAND || code < BLANK) tag.isPlain = false;
  }
  return end;
}

function noteName(tag: Tag, name: string): void {
  for (let at = 0; at < tag.count; at++) {
    if (tag.names[at] === name) throw new UnreadableFile("corrupt", "", `two attributes ${name}`);
  }
  if (tag.count === MOST_ATTRIBUTES) throw new UnreadableFile("corrupt", "", "too many attributes");
  tag.hasPrefix ||= name.includes(":") || name === "xmlns";
  tag.names[tag.count++] = name;
}

/** Reads the attribute that starts here and returns the position behind it. */
function readAttribute(tag: Tag, source: string, start: number): number {
  const name = nameAt(source, start);
  const sign = behindBlanks(source, start + name.length);
  if (source.charCodeAt(sign) !== EQUALS) throw corrupt(source, start);
  const from = behindBlanks(source, sign + 1) + 1;
  const end = valueEnd(tag, source, from);
  tag.places[2 * tag.count] = from;
  tag.places[2 * tag.count + 1] = end;
  noteName(tag, name);
  return end + 1;
}

function clear(tag: Tag): void {
  tag.count = 0;
  tag.hasPrefix = false;
  tag.isPlain = true;
}

/** Reads the attributes behind a tag's name, and returns the position behind the tag. */
export function readTag(tag: Tag, source: string, from: number): number {
  clear(tag);
  let end = from;
  let at = behindBlanks(source, from);
  while (at > end && isNameCharacter(source.charCodeAt(at))) {
    end = readAttribute(tag, source, at);
    at = behindBlanks(source, end);
  }
  tag.isEmpty = source.charCodeAt(at) === SLASH;
  if (tag.isEmpty) at++;
  if (source.charCodeAt(at) !== GREATER) throw corrupt(source, from);
  if (!tag.isPlain) for (let index = 0; index < tag.count; index++) valueOf(tag, source, index);
  return at + 1;
}

/** A value; white space in it becomes a blank as XML says. */
function valueOf({ places, isPlain }: Tag, source: string, index: number): string {
  const written = source.slice(places[2 * index], places[2 * index + 1]);
  return isPlain ? written : decodeEntities(written.replace(/[\t\n]/g, " "));
}

function isDeclaration(name: string): boolean {
  return name === "xmlns" || name.startsWith("xmlns:");
}

/** Whether the tag says what a prefix means. */
export function declaresPrefix({ names, count }: Tag): boolean {
  return names.slice(0, count).some(isDeclaration);
}

/** The attributes by their names as they are written. */
export function writtenAttributes(tag: Tag, source: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (let index = 0; index < tag.count; index++)
    attributes.set(tag.names[index] ?? "", valueOf(tag, source, index));
  return attributes;
}

/** The attributes by their canonical names, without namespace declarations. */
export function attributesOf(tag: Tag, source: string, scope: Scope): ReadonlyMap<string, string> {
  if (tag.count === 0) return NO_ATTRIBUTES;
  const written = writtenAttributes(tag, source);
  if (!tag.hasPrefix) return written;
  const attributes = new Map<string, string>();
  for (const [name, value] of written)
    if (!isDeclaration(name)) attributes.set(canonicalAttribute(name, scope), value);
  return attributes;
}

/** One attribute by its canonical name. */
export function attributeOf(tag: Tag, source: string, name: string): string | undefined {
  for (let index = 0; index < tag.count; index++)
    if (tag.names[index] === name) return valueOf(tag, source, index);
  return undefined;
}
