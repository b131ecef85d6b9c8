import type { Finding, Spot } from "../../schema/drift/finding";

/** What can be done about findings. */
export interface TrustActions {
  readonly onCheck: () => void;
  readonly onGoTo: (spot: Spot) => void;
  readonly onMend: (findings: readonly Finding[]) => void;
  readonly onLeave: (finding: Finding) => void;
  readonly onShowAgain: (finding: Finding) => void;
  /** Makes the history of the deals smaller. */
  readonly onCompact: () => void;
}
