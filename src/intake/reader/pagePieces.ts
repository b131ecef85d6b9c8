/** A tag of a web page, or a text between tags. */
export type PagePiece =
  { readonly tag: string; readonly isEnd: boolean; readonly markup: string } | { readonly text: string };

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  euro: "€",
  pound: "£",
  yen: "¥",
  ndash: "–",
  mdash: "—",
};
const ENTITY = /&(#\d{1,6}|#x[0-9a-f]{1,5}|[a-z]{2,6});/gi;
const TAG = /^<(\/?)([a-z][a-z0-9]*)/i;
/** What stands inside these is never shown. */
const UNSEEN = ["script", "style", "title"];

/** Cuts a web page into tags and texts; comments and what is never shown are left out. */
export function* pagePieces(page: string): Generator<PagePiece> {
  for (let at = 0; at < page.length;) {
    const open = page.indexOf("<", at);
    const end = open < 0 ? page.length : open;
    if (end > at) yield { text: decoded(page.slice(at, end)) };
    at = end;
    if (at >= page.length) return;
    const close = behind(page, page.startsWith("<!--", at) ? "-->" : ">", at);
    const markup = page.slice(at, close);
    const [, slash, name = ""] = TAG.exec(markup) ?? [];
    const tag = name.toLowerCase();
    if (tag !== "") yield { tag, isEnd: slash === "/", markup };
    at = UNSEEN.includes(tag) && slash === "" ? behind(page, `</${name}`, close) : close;
  }
}

function behind(page: string, mark: string, from: number): number {
  const found = page.indexOf(mark, from);
  return found < 0 ? page.length : found + mark.length;
}

/** A name that this reader does not know stays as it is written. */
function decoded(text: string): string {
  return text.replaceAll(ENTITY, (whole: string, name: string) => {
    if (!name.startsWith("#")) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = Number(/^#x/i.test(name) ? `0${name.slice(1)}` : name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
