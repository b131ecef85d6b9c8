import { TODAY } from "../domain/deal";
import { CHECKS } from "../../src/schema/drift/checks";
import { finding, type Finding } from "../../src/schema/drift/finding";
import type { TrustActions } from "../../src/pane/trust/trustActions";
import type { TrustState } from "../../src/pane/trust/TrustPage";

const SPOT = { sheetId: "{1}", tab: "Pipeline", row: 4, column: 8 };

/** A header that was typed over, with the step that names it back. */
export const RENAMED: Finding = finding(["Pipeline", "Close date"], {
  drift: { kind: "column renamed", table: "Pipeline", header: "Close date", now: "Close", isSure: true },
  spot: SPOT,
  steps: [{ do: "rename column", tableId: "7", columnId: 9, from: "Close", to: "Close date" }],
});

/** A formula that was typed over, with the step that writes it again. */
export const OVERWRITTEN: Finding = finding(["Pipeline", "Age"], {
  drift: { kind: "formula overwritten", table: "Pipeline", header: "Age", cells: [{ row: 2, got: 90 }] },
  spot: { ...SPOT, row: 37, column: 26 },
  steps: [{ do: "write cells", sheetId: "{1}", cells: [{ row: 37, column: 26, from: 90, to: "=1" }] }],
});

/** A text in a date column: only a person can say what it means. */
export const TEXT_DATE: Finding = finding(["Pipeline", "Next step date"], {
  drift: {
    kind: "wrong value",
    table: "Pipeline",
    header: "Next step date",
    wanted: "a date",
    cells: [{ row: 98, got: "next week" }],
  },
  spot: { ...SPOT, row: 103, column: 14 },
});

/** A column that nobody fills, with the step that hides it. */
export const UNUSED: Finding = finding(["Pipeline", "Competitor"], {
  drift: { kind: "column unused", table: "Pipeline", header: "Competitor", rows: 40 },
  spot: { ...SPOT, row: 5, column: 19 },
  steps: [{ do: "hide column", sheetId: "{1}", column: 19, isHidden: true }],
});

const PASSED = CHECKS.slice(3).map(({ name }) => ({ name, count: 12 }));

/** A book with these findings. */
export function trustState(findings: readonly Finding[], left: readonly Finding[] = []): TrustState {
  return {
    kind: "checked",
    at: "08:31",
    today: TODAY,
    history: null,
    scan: {
      report: { findings: [...findings, ...left], passed: PASSED, unused: [UNUSED] },
      left: new Map(left.map(({ id, state }) => [id, state])),
    },
  };
}

export const TRUST = trustState([RENAMED, OVERWRITTEN], [TEXT_DATE]);

const nothing = (): void => undefined;

export const TRUST_ACTIONS: TrustActions = {
  onCheck: nothing,
  onGoTo: nothing,
  onMend: nothing,
  onLeave: nothing,
  onShowAgain: nothing,
  onCompact: nothing,
};
