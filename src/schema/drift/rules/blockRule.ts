import { type Finding, finding } from "../finding";
import { movesIntoBlock } from "../movesIntoBlock";
import { type OwnBook, spotIn, type StandingTable } from "../ownBook";
import type { Step } from "../step";
import { headerOf } from "./columnRules";

/** Columns outside the block that worksheet functions read as one. */
export function movedColumns({ standing }: OwnBook): readonly Finding[] {
  return standing.flatMap((table) => {
    const { declared, match } = table;
    const [first = "", last = ""] = declared.block;
    if (!match.places.has(first) || !match.places.has(last)) return [];
    const moves = movesIntoBlock(orderOf(table), blockOf(table));
    const [outside] = moves;
    if (!outside) return [];
    const header = (key: string) => headerOf(declared.columns, key);
    const headers = [...new Set(moves.map(({ key }) => header(key)))];
    return [
      finding([declared.table], {
        drift: {
          kind: "column moved",
          table: declared.table,
          headers,
          first: header(first),
          last: header(last),
          behind: table.fact.columns[outside.at - 1]?.header ?? "",
        },
        spot: spotIn(table, outside.at, -1),
        steps: stepsOf(
          table,
          moves.map(({ at, to }) => ({ at, to })),
        ),
        isSafe: false,
      }),
    ];
  });
}

function blockOf({ declared }: StandingTable): readonly string[] {
  const keys = Object.keys(declared.columns);
  const [first = "", last = ""] = declared.block;
  return keys.slice(keys.indexOf(first), keys.indexOf(last) + 1);
}

function orderOf({ fact, match }: StandingTable): readonly (string | null)[] {
  const keys = new Map([...match.places].map(([key, place]) => [place, key]));
  return fact.columns.map((_, place) => keys.get(place) ?? null);
}

/** Columns that lack or have another name are mended first: places and headers are others then. */
function stepsOf(
  { fact, match }: StandingTable,
  moves: Extract<Step, { do: "move columns" }>["order"]["moves"],
): readonly Step[] {
  if (match.missing.length > 0 || match.renamed.length > 0) return [];
  const headers = fact.columns.map(({ header }) => header);
  return [{ do: "move columns", order: { tableId: fact.id, headers, moves } }];
}
