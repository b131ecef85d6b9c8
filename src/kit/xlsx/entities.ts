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

/** Resolves the five predefined entities and character references; any other entity is refused. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:(#x[0-9a-fA-F]+|#\d+|[A-Za-z]+);)?/g, (whole, body: string | undefined) => {
    if (body?.startsWith("#") === true) return characterReference(body);
    const character = body === undefined ? undefined : NAMED.get(body);
    if (character === undefined) throw new UnreadableFile("corrupt", "", whole);
    return character;
  });
}
