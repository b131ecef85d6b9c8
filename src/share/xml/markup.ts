/** An attribute that is undefined is not written. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it may stand between tags. */
export function escapeText(text: string): string {
  return /[&<>\r]/.test(text) ? text.replace(/[&<>\r]/g, (c) => ESCAPES[c] ?? "&#13;") : text;
}

/** Text as it may stand in a double-quoted attribute. */
export function escapeAttribute(text: string): string {
  if (!/[&<>"\r\n\t]/.test(text)) return text;
  return text.replace(/[&<>"\r\n\t]/g, (c) => ESCAPES[c] ?? `&#${c.charCodeAt(0)};`);
}

/** One element; `content` is markup, already escaped. */
export function markup(name: string, attributes: Attributes = {}, content = ""): string {
  let open = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) open += ` ${key}="${escapeAttribute(String(value))}"`;
  }
  return content === "" ? `${open}/>` : `${open}>${content}</${name}>`;
}

/** An element that says how many items it holds; nothing at all when it holds none. */
export function countedList(name: string, items: readonly string[]): string {
  return items.length === 0 ? "" : markup(name, { count: items.length }, items.join(""));
}

/** A part's bytes-to-be: the declaration and the root. */
export function documentOf(root: string): string {
  return DECLARATION + root;
}
