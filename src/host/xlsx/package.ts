import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { element, XML_HEAD } from "./xml";

/** The parts of an .xlsx file by their paths. */
export interface Package {
  readonly paths: readonly string[];
  text(path: string): string | null;
  bytes(path: string): Uint8Array | undefined;
  put(path: string, content: string | Uint8Array<ArrayBuffer>): void;
  /** Rewrites a part that is there. */
  change(path: string, rewrite: (xml: string) => string): void;
  /** Names the content type of a part. */
  declare(path: string, contentType: string): void;
  /** Relates a part ("" for the file itself) to another; gives the relation's id. */
  relate(from: string, type: string, to: string): string;
  zip(): Uint8Array<ArrayBuffer>;
  /** The file without the parts whose paths match. */
  zipWithout(path: RegExp): Uint8Array<ArrayBuffer>;
}

const TYPES = "[Content_Types].xml";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Where the relations of a part are kept. */
export function relationsOf(path: string): string {
  const cut = path.lastIndexOf("/") + 1;
  return `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`;
}

/** Bytes of all parts together, as the file's directory says, without unpacking any. */
export function unpackedSize(bytes: Uint8Array): number {
  let size = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      size += originalSize;
      return false;
    },
  });
  return size;
}

/** Opens a file for reading and rewriting its parts. */
export function openPackage(bytes: Uint8Array): Package {
  const parts = new Map(Object.entries(unzipSync(bytes)));
  const text = (path: string) => {
    const part = parts.get(path);
    return part ? strFromU8(part) : null;
  };
  const put = (path: string, content: string | Uint8Array<ArrayBuffer>) => {
    parts.set(path, typeof content === "string" ? strToU8(content) : content);
  };
  const change = (path: string, rewrite: (xml: string) => string) => {
    const xml = text(path);
    if (xml !== null) put(path, rewrite(xml));
  };
  return {
    get paths() {
      return [...parts.keys()];
    },
    text,
    bytes: (path) => parts.get(path),
    put,
    change,
    declare(path, contentType) {
      const override = element("Override", { PartName: `/${path}`, ContentType: contentType });
      change(TYPES, (xml) => xml.replace("</Types>", `${override}</Types>`));
    },
    relate(from, type, to) {
      const path = relationsOf(from);
      if (!parts.has(path)) put(path, `${XML_HEAD}<Relationships xmlns="${RELATIONS}"></Relationships>`);
      const id = `rIdCb${(text(path) ?? "").split("<Relationship ").length}`;
      const relation = element("Relationship", { Id: id, Type: type, Target: `/${to}` });
      change(path, (xml) => xml.replace(/<Relationships([^>]*)\/>/, "<Relationships$1></Relationships>"));
      change(path, (xml) => xml.replace("</Relationships>", `${relation}</Relationships>`));
      return id;
    },
    zip: () => zipSync(Object.fromEntries(parts), { level: 6 }),
    zipWithout: (path) =>
      zipSync(Object.fromEntries([...parts].filter(([name]) => !path.test(name))), { level: 0 }),
  };
}
