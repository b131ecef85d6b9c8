/** What of a clipboard an export can be read from. */
interface Pasted {
  readonly files: Iterable<File>;
  readonly getData: (kind: string) => string;
}

/** What was pasted: a file, or the rows of a table as text; a table without tabs in its text is taken as a web page. */
export function pastedRows(clipboard: Pasted): File | string | undefined {
  const [file] = clipboard.files;
  if (file) return file;
  const text = clipboard.getData("text/plain");
  const page = clipboard.getData("text/html");
  const rows = !text.includes("\t") && /<table/i.test(page) ? page.slice(page.search(/<table/i)) : text;
  return rows.trim() === "" ? undefined : rows;
}
