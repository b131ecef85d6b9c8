import {
  ENOUGH_CLOSED,
  MANY_UNKNOWN,
  type PriceBand,
  type UnknownPrice,
} from "../../domain/review/unknownPrice";
import { rateWords } from "../words/rate";

/** The price of unknown answers in words: what was, not what will be. */
export interface PriceWords {
  readonly before: string;
  /** The rate that matters; "" while there are too few deals. */
  readonly strong: string;
  readonly after: string;
}

export function priceWords({ now, none, isAtStage }: UnknownPrice, unknown: number): PriceWords {
  if (now.n < ENOUGH_CLOSED) {
    const few = `Too few closed deals to price an unknown (${now.n} of ${ENOUGH_CLOSED}).`;
    return { before: few, strong: "", after: "" };
  }
  const compared =
    unknown === 0 || none.n < ENOUGH_CLOSED ? "" : `, with none ${shareOf(none)} (n = ${none.n})`;
  const point = isAtStage ? "at this point" : "at the last review";
  return {
    before: `With ${unknownWords(unknown)} ${point} `,
    strong: `${shareOf(now)} were won`,
    after: ` (n = ${now.n})${compared}. From this book’s own closed deals.`,
  };
}

/** The same in the strip: "18 % won (n = 17)"; undefined while nobody can say. */
export function priceInShort({ now }: UnknownPrice): string | undefined {
  return now.n < ENOUGH_CLOSED ? undefined : `${shareOf(now)} won (n = ${now.n})`;
}

function unknownWords(unknown: number): string {
  if (unknown === 0) return "nothing unknown";
  if (unknown >= MANY_UNKNOWN) return `${MANY_UNKNOWN} or more unknown`;
  return unknown === 1 ? "1 unknown" : `${unknown} unknowns`;
}

function shareOf({ won, n }: PriceBand): string {
  return rateWords(won / n);
}
