import type { Mapping, Match } from "../../intake/recognise/mapping";
import { pipeline } from "../../schema/sheets/pipeline";

/** Which column of the export fills which column of Pipeline, by header, with how sure that is from 0 to 1. */
export function mappingPart({ columns }: Pick<Mapping, "columns">) {
  const matches = new Map<string, Match>(Object.entries(columns));
  const entries = Object.entries(pipeline.columns).flatMap(([key, { header }]) => {
    const match = matches.get(key);
    return match === undefined
      ? []
      : [[header, { source: match.source, confidence: match.confidence }] as const];
  });
  return Object.fromEntries(entries);
}
