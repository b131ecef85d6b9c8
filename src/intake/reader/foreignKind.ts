/** What a file is when it is no delimited text. */
export type ForeignKind =
  "pdf" | "workbook" | "old workbook" | "archive" | "picture" | "web page" | "json" | "rich text";

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
  { kind: "web page", starts: ["<!doctype", "<html", "<table", "<?xml", "<head", "<meta"] },
  { kind: "json", starts: ['{"', "{\n", "[{", "[\n"] },
];

/** Says what the first bytes of a file belong to, or undefined when they may be delimited text. */
export function foreignKind(head: Uint8Array): ForeignKind | undefined {
  const text = latin(head)
    .replace(/^\u00ef\u00bb\u00bf/, "")
    .trimStart();
  const found = MARKS.find((mark) =>
    mark.starts.some((start) => text.toLowerCase().startsWith(spelled(start))),
  );
  if (found?.kind !== "archive") return found?.kind;
  return /xl\/|\[Content_Types\]\.xml/.test(text) ? "workbook" : "archive";
}

function spelled(start: string | readonly number[]): string {
  return (typeof start === "string" ? start : String.fromCharCode(...start)).toLowerCase();
}

/** One character a byte, so that marks and bytes compare as text. */
function latin(bytes: Uint8Array): string {
  return Array.from(bytes.subarray(0, 4096), (byte) => String.fromCharCode(byte)).join("");
}
