import { strFromU8, unzipSync } from "fflate";
import { plantedParts } from "./plantedParts";
import { type Planting, plantingsFor, sheetNamePlanting, type SheetFacts } from "./plantings";
import { zipParts } from "./workbookBuilder";

/** What of a workbook leaves whole: its texts and figures may all be replaced by words. */
export interface PrivatePlaces {
  readonly sheets: readonly string[];
  /** The letters of the columns that leave, of sheets that stay. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
}

/** A stretch of a part that a word replaces; an empty one gets the word put in. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: (word: string) => string;
}

/** A place in a part that can carry somebody's text, with its kind. */
interface Leaf {
  readonly kind: string;
  readonly part: string;
  readonly edits: readonly Edit[];
}

/** Gives the next word, as digits where only a figure can stand. */
export type NextWord = (form: "text" | "figure") => string;

/** A workbook with every place in which words can be planted. */
export interface Soil {
  /** The kinds of places, with how many there are of each. */
  readonly kinds: ReadonlyMap<string, number>;
  /** Puts a word into each of these places for which the choice falls on it; parts that nobody knows are added. */
  readonly plant: (next: NextWord, isChosen: (kind: string) => boolean) => Uint8Array;
}

type Texts = ReadonlyMap<string, string>;

/** What relationships lead to, by their ids. */
function targets(relations = ""): ReadonlyMap<string, string> {
  const found = [...relations.matchAll(/<Relationship [^>]*>/g)].map(([tag]) => {
    const target = /Target="(?:\/xl\/|\.\.\/)?([^"]*)"/.exec(tag)?.[1] ?? "";
    return [/ Id="([^"]*)"/.exec(tag)?.[1] ?? "", `xl/${target}`] as const;
  });
  return new Map(found);
}

/** The sheet that each part of cells or of a table belongs to. */
function sheetsByPart(texts: Texts): ReadonlyMap<string, string> {
  const parts = targets(texts.get("xl/_rels/workbook.xml.rels"));
  const sheets = (texts.get("xl/workbook.xml") ?? "").matchAll(
    /<sheet (?:[^>]* )?name="([^"]*)"[^>]*r:id="([^"]*)"/g,
  );
  const found = new Map<string, string>();
  for (const [, name = "", id = ""] of sheets) {
    const part = parts.get(id) ?? "";
    const relations = texts.get(part.replace("worksheets/", "worksheets/_rels/").concat(".rels"));
    for (const each of [part, ...targets(relations).values()]) found.set(each, name);
  }
  return found;
}

function leavesOf(part: string, document: string, planting: Planting): readonly Leaf[] {
  const { kind, at, isAllowed = () => true, written } = planting;
  return [...document.matchAll(at)].filter(isAllowed).map((match) => {
    const edits = Object.entries(written).map(([group, text]): Edit => {
      const [from, to] = match.indices?.[Number(group)] ?? [0, 0];
      return { from, to, text };
    });
    return { kind, part, edits };
  });
}

type Planted = Edit & { readonly word: string };

function withWords(document: string, edits: readonly Planted[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { from, to, text, word } of edits.toSorted((a, b) => a.from - b.from)) {
    if (from < done) continue;
    pieces.push(document.slice(done, from), text(word));
    done = to;
  }
  return [...pieces, document.slice(done)].join("");
}

function allLeaves(texts: Texts, { sheets, columns }: PrivatePlaces): readonly Leaf[] {
  const names = sheetsByPart(texts);
  const factsOf = (part: string): SheetFacts => {
    const name = names.get(part) ?? "";
    return { isPrivate: sheets.includes(name), privateColumns: columns[name] ?? [] };
  };
  return [...texts].flatMap(([part, document]) => {
    const own = part === "xl/workbook.xml" ? [sheetNamePlanting(sheets)] : [];
    return [...plantingsFor(part, factsOf(part)), ...own].flatMap((each) => leavesOf(part, document, each));
  });
}

/** Finds the places once, so that many plantings in one workbook cost little more than their words. */
export function soilOf(bytes: Uint8Array, places: PrivatePlaces): Soil {
  const parts = Object.entries(unzipSync(bytes));
  const isText = ([path]: (typeof parts)[number]): boolean => /\.(?:xml|rels)$/.test(path);
  const texts: Texts = new Map(parts.filter(isText).map(([path, part]) => [path, strFromU8(part)]));
  const leaves = allLeaves(texts, places);
  const kinds = new Map<string, number>();
  for (const { kind } of leaves) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return {
    kinds,
    plant(next, isChosen) {
      const chosen = new Map<string, Planted[]>();
      for (const { kind, part, edits } of leaves) {
        if (!isChosen(kind)) continue;
        const word = next(kind.startsWith("figure") ? "figure" : "text");
        const planted = chosen.get(part) ?? [];
        chosen.set(part, planted);
        planted.push(...edits.map((edit) => ({ ...edit, word })));
      }
      const written = [...texts].map(
        ([path, text]) => [path, withWords(text, chosen.get(path) ?? [])] as const,
      );
      return zipParts({
        ...Object.fromEntries(parts),
        ...Object.fromEntries(written),
        ...plantedParts(() => next("text")),
      });
    },
  };
}
