/** What a file is when it is no delimited text. */
export type ForeignKind =
  | "pdf"
  | "old workbook"
  | "binary workbook"
  | "archive"
  | "numbers"
  | "open document"
  | "huge archive"
  | "picture"
  | "web page"
  | "xml"
  | "json"
  | "rich text";

interface Mark {
  readonly kind: ForeignKind;
  readonly starts: readonly (string | readonly number[])[];
}

const MARKS: readonly Mark[] = [
  { kind: "pdf", starts: ["%PDF-"] },
  { kind: "old workbook", starts: [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]] },
  { kind: "picture", starts: [[0x89, 0x50, 0x4e, 0x47], [0xff, 0xd8, 0xff], "GIF8", "BM\u0000"] },
  { kind: "archive", starts: ["PK\u0003\u0004", "PK\u0005\u0006", [0x1f, 0x8b], "Rar!", "7z\u00bc\u00af"] },
  { kind: "rich text", starts: ["{\\rtf"] },
  { kind: "web page", starts: ["<!doctype html", "<html", "<table", "<head", "<meta", "<style", "<body"] },
  { kind: "xml", starts: ["<?xml", "<!doctype"] },
  { kind: "json", starts: ['{"', "{\n", "[{", "[\n"] },
];

const LOOKED_AT = 512;

/** Says what the first bytes of a file belong to, or undefined when they may be delimited text. */
export function foreignKind(head: Uint8Array): ForeignKind | undefined {
  return kindOfStart(
    latin(head)
      .replace(/^\u00ef\u00bb\u00bf/, "")
      .trimStart(),
  );
}

/** The same of a text that was pasted. */
export function kindOfStart(start: string): ForeignKind | undefined {
  const low = start.slice(0, LOOKED_AT).trimStart().toLowerCase();
  return MARKS.find((mark) => mark.starts.some((wanted) => low.startsWith(spelled(wanted))))?.kind;
}

function spelled(start: string | readonly number[]): string {
  return (typeof start === "string" ? start : String.fromCharCode(...start)).toLowerCase();
}

/** One character a byte, so that marks and bytes compare as text. */
function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, LOOKED_AT));
}
