import { COPIES, partsOf } from "./copiedParts";
import { ooxmlErrors } from "./ooxmlErrors";

/** The kinds of parts, elements and attributes of a file, without their values, numbers of parts and order. */
function buildOf(bytes: Uint8Array): string {
  const tags = Object.entries(partsOf(bytes)).flatMap(([path, part]) =>
    [...part.matchAll(/<[a-zA-Z][^>]*>/g)].map(
      ([tag]) => `${path.replace(/\d+/g, "")} ${tag.replace(/"[^"]*"/g, "")}`,
    ),
  );
  return [...new Set(tags)].sort().join("\n");
}

/** Holds every copy that the tests of a file make to the Open XML validator: one of each build, since a look takes a third of a second. */
export function everyCopyIsValid(): void {
  afterAll(async () => {
    const builds = new Map(COPIES.map((bytes) => [buildOf(bytes), bytes]));
    for (const bytes of builds.values()) expect(await ooxmlErrors(bytes)).toEqual([]);
    expect(builds.size).toBeGreaterThan(0);
  }, 120_000);
}
