import type { CopyMaker, CopyOrder } from "../../src/pane/share/copyMaker";
import type { NativeTwins } from "../../src/share/formulas/twins";
import { makeCopy } from "../../src/share/makeCopy";
import { planCopy } from "../../src/share/planCopy";
import { type BookAudiences, policyOf } from "../../src/share/policyOf";
import { rowHeading } from "../../src/share/rowChoice";

/** The maker of copies as it is, on this thread. */
export function makerHere(book: BookAudiences, twins: NativeTwins = {}): CopyMaker {
  const inputOf = ({ bytes, choice, asOf }: CopyOrder) => ({
    bytes,
    asOf,
    policy: policyOf(book, choice),
    twins,
  });
  return {
    policyOf: (choice) => policyOf(book, choice),
    rowHeading: (sheet) => rowHeading(book, sheet),
    plan: (order, watch) => planCopy(inputOf(order), watch),
    make: (order, watch) => makeCopy(inputOf(order), watch),
    rest: () => undefined,
  };
}
