import type { Serial } from "../../kit/serial";
import type { CopyResult } from "../../share/makeCopy";
import type { PlanResult } from "../../share/planCopy";
import type { CopyPolicy } from "../../share/policy";
import type { CopyChoice } from "../../share/policyOf";
import type { Watch } from "../../share/progress";

/** A workbook's bytes, what the manager chose of it, and the day of the copy. */
export interface CopyOrder {
  readonly bytes: Uint8Array;
  readonly choice: CopyChoice;
  readonly asOf: Serial;
}

/** Says what may leave, plans and makes copies; the work is done off the pane's thread. */
export interface CopyMaker {
  readonly policyOf: (choice: CopyChoice) => CopyPolicy;
  /** The heading by which the rows of a sheet are told apart; undefined where there is none. */
  readonly rowHeading: (sheet: string) => string | undefined;
  readonly plan: (order: CopyOrder, watch: Watch) => Promise<PlanResult>;
  readonly make: (order: CopyOrder, watch: Watch) => Promise<CopyResult>;
  /** Lets go of what is kept of the last plan so that its copy is made sooner. */
  readonly rest: () => void;
}
