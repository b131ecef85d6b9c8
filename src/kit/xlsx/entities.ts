import { UnreadableFile } from "./unreadable";

const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** The characters that XML 1.0 allows in a document. */
function isXmlCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}

function characterReference(body: string): string {
  const code = body.startsWith("#x")
    ? Number.parseInt(body.slice(2), 16)
    : Number.parseInt(body.slice(1), 10);
  if (!isXmlCharacter(code)) throw new UnreadableFile("corrupt", "", `&${body};`);
  return String.fromCodePoint(code);
}

function characterOf(body: string): string {
  const named = NAMED.get(body);
  if (named !== undefined) return named;
  if (!/^#(x[0-9a-fA-F]+|\d+)$/.test(body)) throw new UnreadableFile("corrupt", "", `&${body.slice(0, 20)}`);
  return characterReference(body);
}

/** Resolves the five predefined entities and character references; any other entity is refused. */
export function decodeEntities(text: string): string {
  let decoded = "";
  let from = 0;
  for (let at = text.indexOf("&"); at >= 0; at = text.indexOf("&", from)) {
    const end = text.indexOf(";", at);
    decoded += text.slice(from, at) + characterOf(end < 0 ? "" : text.slice(at + 1, end));
    from = end + 1;
  }
  return decoded + text.slice(from);
}
